package org.reelboard.engine.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.global.avutil;
import org.reelboard.document.Texts;

/** What FFmpeg's error codes mean to somebody who is writing a film. */
final class WriteFailure {
  private static final int LONGEST_REASON = 256;

  private WriteFailure() {}

  /**
   * Lets every code through that is not negative.
   *
   * @throws MediaException for the others, as a sentence about the target
   */
  static void check(int code, Path target) throws MediaException {
    if (code < 0) {
      throw of(code, target);
    }
  }

  static MediaException of(int code, Path target) {
    String reason = reason(code);
    IOException cause = new IOException(reason + " (" + code + ")");
    if (code == avutil.AVERROR_ENOSPC()) {
      return new MediaException(Texts.of("engine.film.disk-full", target), cause);
    }
    if (code == avutil.AVERROR_EACCES()) {
      return new MediaException(Texts.of("engine.film.no-permission", target), cause);
    }
    return new MediaException(Texts.of("engine.film.failed", target, reason), cause);
  }

  private static String reason(int code) {
    byte[] text = new byte[LONGEST_REASON];
    avutil.av_strerror(code, text, text.length);
    return new String(text, StandardCharsets.UTF_8).split("\0", 2)[0];
  }
}
