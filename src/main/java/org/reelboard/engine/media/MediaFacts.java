package org.reelboard.engine.media;

import java.util.Optional;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/** What a file of pictures or sound holds, as far as it is told without decoding it. */
public sealed interface MediaFacts {
  /**
   * One picture.
   *
   * @param size as shown: after the orientation the camera noted
   * @param format the kind of file, in small letters, such as "jpeg"
   * @param alpha true if parts of it may be transparent
   */
  record Still(Size size, String format, boolean alpha) implements MediaFacts {}

  /**
   * Moving pictures, with or without sound.
   *
   * @param size as shown: after rotation and with square pixels
   * @param duration from the first picture to the end of the last, above 0
   * @param rate pictures per second on average; phones vary it
   * @param codec FFmpeg's name of how the pictures are coded, such as "h264"
   * @param hdr true if it is tone-mapped on the way in (PQ or HLG)
   * @param sound its first track of sound
   */
  record Video(
      Size size, Time duration, FrameRate rate, String codec, boolean hdr, Optional<Sound> sound)
      implements MediaFacts {}

  /**
   * A track of sound.
   *
   * @param duration above 0
   * @param codec FFmpeg's name of how it is coded, such as "aac"
   * @param sampleRate samples per second in the file
   * @param channels 1 or more
   */
  record Sound(Time duration, String codec, int sampleRate, int channels) implements MediaFacts {}
}
