package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EACCES;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_ENCODER_NOT_FOUND;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_ENOENT;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_ENOSPC;

import java.io.IOException;
import java.nio.file.Path;
import org.reelboard.document.Texts;
import org.reelboard.document.store.Failure;
import org.reelboard.engine.media.ffmpeg.AvException;

/** What FFmpeg's errors mean to somebody who is writing a film: each case with its one sentence. */
final class WriteFailure {
  private WriteFailure() {}

  static MediaException of(Exception cause, Path target) {
    return cause instanceof AvException failure
        ? new MediaException(sentence(failure, target), failure)
        : new MediaException(Texts.of("engine.film.failed", target, cause.toString()), cause);
  }

  /**
   * The same of a failure whose usual sentence is known.
   *
   * @param usual the sentence's key, unless the disk is full
   */
  static MediaException of(IOException cause, Path target, String usual) {
    String key = Failure.isFull(cause) ? "engine.film.disk-full" : usual;
    return new MediaException(Texts.of(key, target), cause);
  }

  private static String sentence(AvException cause, Path target) {
    int code = cause.code();
    if (code == AVERROR_ENOSPC()) {
      return Texts.of("engine.film.disk-full", target);
    }
    if (code == AVERROR_ENOENT()) {
      return Texts.of("engine.film.no-folder", target);
    }
    if (code == AVERROR_EACCES()) {
      return Texts.of("engine.film.no-permission", target);
    }
    if (code == AVERROR_ENCODER_NOT_FOUND()) {
      return Texts.of("engine.film.no-encoder", target, cause.what());
    }
    return Texts.of("engine.film.failed", target, cause.words());
  }
}
