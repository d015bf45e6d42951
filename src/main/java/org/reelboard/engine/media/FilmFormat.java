package org.reelboard.engine.media;

import java.util.OptionalInt;
import org.reelboard.document.time.FrameRate;

/**
 * What kind of file a film becomes. 4:2:0 needs even sizes, so every format rounds its size to the
 * nearest even one; frames are given in that size.
 */
public sealed interface FilmFormat {
  /** The size of the frames; even. */
  Size size();

  FrameRate rate();

  /**
   * H.264 High, 4:2:0, BT.709, closed GOPs, constant frame rate, with AAC-LC at 48 kHz stereo: what
   * the platforms take as it is.
   *
   * @param soundBitRate in bits a second; empty for a film without sound
   */
  record Mp4(Size size, FrameRate rate, PictureCoding picture, OptionalInt soundBitRate)
      implements FilmFormat {
    public Mp4 {
      size = even(size);
    }
  }

  /**
   * VP9, 4:2:0, BT.709, with Opus at 48 kHz stereo.
   *
   * @param soundBitRate in bits a second; empty for a film without sound
   */
  record Webm(Size size, FrameRate rate, PictureCoding picture, OptionalInt soundBitRate)
      implements FilmFormat {
    public Webm {
      size = even(size);
    }
  }

  /**
   * 256 colours chosen anew for each frame, without sound, repeated for ever. Its clock has
   * hundredths of a second, so 20, 25 or 50 frames a second are exact and others alternate.
   */
  record Gif(Size size, FrameRate rate) implements FilmFormat {
    public Gif {
      size = even(size);
    }
  }

  /** The nearest even size, halves up, at least 2x2. */
  static Size even(Size size) {
    return new Size((size.width() + 1) / 2 * 2, (size.height() + 1) / 2 * 2);
  }
}
