package org.reelboard.engine.render;

import java.nio.file.Path;
import org.reelboard.document.Texts;

/**
 * What to do about a film that is not what it should be: a sentence, which holds the exact FFmpeg
 * command where the film can be put right without being made anew.
 */
public final class Remedies {
  private static final String TAGS =
      "-c copy -bsf:v h264_metadata=colour_primaries=1:transfer_characteristics=1"
          + ":matrix_coefficients=1:video_full_range_flag=0 "
          + "-movflags +faststart+negative_cts_offsets -use_editlist 0";

  private Remedies() {}

  /** Making it anew. */
  public static String exportAgain() {
    return Texts.of("engine.remedy.export-again");
  }

  /** For an MP4 whose index is behind its media, or that has an edit list. */
  static String rewrapped(Path film) {
    return command(film, "-c copy -movflags +faststart+negative_cts_offsets -use_editlist 0");
  }

  /** For an MP4 of H.264 whose colours are right and whose tags are not. */
  static String tagged(Path film) {
    return command(film, TAGS);
  }

  /**
   * An FFmpeg command that makes a better copy beside a film.
   *
   * @param options between the input and the output
   */
  public static String command(Path film, String options) {
    String name = film.toString();
    int dot = name.lastIndexOf('.');
    String copy =
        dot < 0 ? name + "-fixed" : name.substring(0, dot) + "-fixed" + name.substring(dot);
    return Texts.of(
        "engine.remedy.ffmpeg",
        String.join(" ", "ffmpeg", "-i", quoted(name), options, quoted(copy)));
  }

  private static String quoted(String name) {
    return name.chars().anyMatch(Character::isWhitespace) ? '"' + name + '"' : name;
  }
}
