package org.reelboard.engine.render;

import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Effort;
import org.reelboard.engine.media.H264Encoder;
import org.reelboard.engine.media.H264Encoders;

/**
 * How a preset encodes.
 *
 * @param crf the encoder's own scale of quality, lower is better
 * @param maxBitRate the cap of the picture, in bits a second
 * @param keyframeInterval the longest distance of two keyframes
 * @param soundBitRate in bits a second
 * @param h264 what encodes H.264; other formats have one encoder
 */
public record Quality(
    int crf,
    long maxBitRate,
    Time keyframeInterval,
    Effort effort,
    int soundBitRate,
    H264Encoder h264) {
  /** A quality that is encoded on the processor. */
  public Quality(int crf, long maxBitRate, Time keyframeInterval, Effort effort, int soundBitRate) {
    this(crf, maxBitRate, keyframeInterval, effort, soundBitRate, H264Encoders.SOFTWARE);
  }

  Quality with(H264Encoder encoder) {
    return new Quality(crf, maxBitRate, keyframeInterval, effort, soundBitRate, encoder);
  }
}
