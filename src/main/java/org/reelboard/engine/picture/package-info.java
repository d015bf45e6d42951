/**
 * One frame: sources, framing, camera, transitions, blended into the picture that preview and
 * export share.
 */
@NullMarked
package org.reelboard.engine.picture;

import org.jspecify.annotations.NullMarked;
