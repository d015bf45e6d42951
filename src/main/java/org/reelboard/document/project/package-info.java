/**
 * The project as a value: immutable records of scenes, sources, cameras, transitions, looks,
 * overlays, sound and canvas, and the layout that says which scenes stand at a frame.
 */
@NullMarked
package org.reelboard.document.project;

import org.jspecify.annotations.NullMarked;
