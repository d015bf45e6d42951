package org.reelboard.engine.media;

import org.reelboard.document.time.Time;

/**
 * How pictures are encoded: the CRF is the quality, the bit rate its cap. The encoder has one
 * thread, so that the bytes are the same each time.
 *
 * @param crf the encoder's own scale: x264 0 (lossless) to 51, VP9 0 to 63; lower is better
 * @param maxBitRate in bits a second, over a buffer of one second; above 0
 * @param keyframeInterval the longest distance of two keyframes; above 0
 * @param bufferFill how many percent of that buffer are there to be spent when the first picture
 *     comes, 1 to 100: less where other pictures have come before; x264 only
 * @param h264 what encodes H.264; other formats have one encoder
 */
public record PictureCoding(
    int crf,
    long maxBitRate,
    Time keyframeInterval,
    Effort effort,
    int bufferFill,
    H264Encoder h264) {
  /** What x264 takes the buffer for at the start of a film. */
  public static final int USUAL_FILL = 90;

  /** A coding for the start of a film, on the processor. */
  public PictureCoding(int crf, long maxBitRate, Time keyframeInterval, Effort effort) {
    this(crf, maxBitRate, keyframeInterval, effort, USUAL_FILL, H264Encoders.SOFTWARE);
  }

  public PictureCoding withH264(H264Encoder encoder) {
    return new PictureCoding(crf, maxBitRate, keyframeInterval, effort, bufferFill, encoder);
  }

  public PictureCoding {
    if (crf < 0
        || crf > 63
        || maxBitRate <= 0
        || !keyframeInterval.isPositive()
        || bufferFill < 1
        || bufferFill > 100) {
      throw new IllegalArgumentException(
          "not a way to encode: CRF %d, %d bit/s, keyframes every %s s, buffer %d %% full"
              .formatted(crf, maxBitRate, keyframeInterval, bufferFill));
    }
  }
}
