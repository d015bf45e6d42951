/**
 * Playing: the sound as the clock, frames computed ahead of it, scrubbing, and the picture that
 * reaches the window. Pictures and sound come through ports, so that all of it runs without media.
 */
@NullMarked
package org.reelboard.app.editor.play;

import org.jspecify.annotations.NullMarked;
