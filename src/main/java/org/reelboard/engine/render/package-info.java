/**
 * Export: presets, the loop over frames, the platforms' limits, and the check of the finished file.
 */
@NullMarked
package org.reelboard.engine.render;

import org.jspecify.annotations.NullMarked;
