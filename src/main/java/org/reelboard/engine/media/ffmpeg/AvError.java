package org.reelboard.engine.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_ENOMEM;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.nio.charset.StandardCharsets;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;

/** FFmpeg's results, turned into exceptions where they say that something failed. */
public final class AvError {
  private static final int LONGEST = 256;

  static {
    // FFmpeg writes what it thinks straight to standard error, which belongs to the user.
    av_log_set_level(AV_LOG_QUIET);
  }

  private AvError() {}

  /** The result, if it is not below 0. */
  public static int check(int result, String what) throws AvException {
    if (result < 0) {
      throw failure(result, what);
    }
    return result;
  }

  /** True if something was given; false if more must go in first, or nothing is left. */
  static boolean gave(int result, String what) throws AvException {
    if (result == AVERROR_EAGAIN() || result == AVERROR_EOF) {
      return false;
    }
    check(result, what);
    return true;
  }

  /** The allocated thing, if memory was found for it. */
  public static <P extends Pointer> P allocated(@Nullable P pointer, String what)
      throws AvException {
    if (pointer == null || pointer.isNull()) {
      throw failure(AVERROR_ENOMEM(), what);
    }
    return pointer;
  }

  static AvException failure(int code, String what) {
    byte[] words = new byte[LONGEST];
    av_strerror(code, words, LONGEST);
    int end = 0;
    while (end < words.length && words[end] != 0) {
      end++;
    }
    return new AvException(what, code, new String(words, 0, end, StandardCharsets.UTF_8));
  }
}
