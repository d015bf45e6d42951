package org.reelboard.app.editor.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.reelboard.engine.render.Preset;

/** What films are called that are exported together into one folder. */
final class ExportTargets {
  /** What some system's file names cannot hold. */
  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

  private static final String NAMELESS = "film";

  private ExportTargets() {}

  /** The name of a film: the project's title, and what kind of file it is. */
  static String name(String title, Preset preset) {
    return base(title) + "." + preset.container().extension();
  }

  /** A file that is not there yet, named after the project and the preset. */
  static Path fresh(Path folder, String title, Preset preset) {
    String base = base(title) + "-" + preset.id();
    String ending = "." + preset.container().extension();
    Path file = folder.resolve(base + ending);
    for (int number = 2; Files.exists(file); number++) {
      file = folder.resolve(base + "-" + number + ending);
    }
    return file;
  }

  private static String base(String title) {
    String safe = FORBIDDEN.matcher(title).replaceAll("-").strip();
    return safe.isEmpty() ? NAMELESS : safe;
  }
}
