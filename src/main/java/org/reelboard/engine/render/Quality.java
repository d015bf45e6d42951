package org.reelboard.engine.render;

import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Effort;

/**
 * How a preset encodes.
 *
 * @param crf the encoder's own scale of quality, lower is better
 * @param maxBitRate the cap of the picture, in bits a second
 * @param keyframeInterval the longest distance of two keyframes
 * @param soundBitRate in bits a second
 */
public record Quality(
    int crf, long maxBitRate, Time keyframeInterval, Effort effort, int soundBitRate) {}
