/**
 * Pictures and sound in and out: the only room that calls FFmpeg. Also the frame type, which all of
 * the engine works on.
 */
@NullMarked
package org.reelboard.engine.media;

import org.jspecify.annotations.NullMarked;
