package org.reelboard.engine.media;

import org.reelboard.document.time.Time;

/**
 * How pictures are encoded: the CRF is the quality, the bit rate its cap.
 *
 * @param crf the encoder's own scale: x264 0 (lossless) to 51, VP9 0 to 63; lower is better
 * @param maxBitRate in bits a second, over a buffer of one second; above 0
 * @param keyframeInterval the longest distance of two keyframes; above 0
 * @param threads of the encoder, 1 or more; with one the bytes are the same each time, with more
 *     the cap of the bit rate lets them differ
 */
public record PictureCoding(
    int crf, long maxBitRate, Time keyframeInterval, Effort effort, int threads) {
  public PictureCoding {
    if (crf < 0 || crf > 63 || maxBitRate <= 0 || !keyframeInterval.isPositive() || threads < 1) {
      throw new IllegalArgumentException(
          "not a way to encode: CRF %d, %d bit/s, keyframes every %s s, %d threads"
              .formatted(crf, maxBitRate, keyframeInterval, threads));
    }
  }
}
