package org.reelboard.engine.media;

/**
 * How a film's sound is encoded, at 48 kHz stereo.
 *
 * @param bitRate in bits a second
 */
public record SoundCoding(Codec codec, int bitRate) {
  /** The sound's code. */
  public enum Codec {
    /** AAC-LC, for MP4. */
    AAC,
    /** Opus, for WebM. */
    OPUS
  }

  public SoundCoding {
    if (bitRate <= 0) {
      throw new IllegalArgumentException("not a bit rate: " + bitRate);
    }
  }
}
