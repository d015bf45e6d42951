package org.reelboard.engine.media.ffmpeg;

import java.nio.file.Path;

/** How FFmpeg is told of a file. */
final class FileUrl {
  private FileUrl() {}

  /** "file:" keeps FFmpeg from reading the name as a network address or a pattern. */
  static String of(Path file) {
    return "file:" + file.toAbsolutePath();
  }
}
