package org.reelboard.app.cli;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.reelboard.document.Texts;

/**
 * A shared library that a bare Linux lacks.
 *
 * @param file as the system's linker knows it
 * @param debianPackage that brings it
 * @param use what needs it
 */
record SharedLibrary(String file, String debianPackage, Use use) {
  /** What a library is needed for. */
  enum Use {
    /** A window of JavaFX. */
    WINDOW,
    /** Text in JavaFX, also without a display. */
    TEXT
  }

  /** Those that JavaFX loads on Linux; elsewhere the system brings all it needs. */
  private static final List<SharedLibrary> LINUX =
      List.of(
          new SharedLibrary("libpangoft2-1.0.so.0", "libpangoft2-1.0-0", Use.TEXT),
          new SharedLibrary("libgtk-3.so.0", "libgtk-3-0", Use.WINDOW),
          new SharedLibrary("libGL.so.1", "libgl1", Use.WINDOW),
          new SharedLibrary("libXxf86vm.so.1", "libxxf86vm1", Use.WINDOW),
          new SharedLibrary("libXtst.so.6", "libxtst6", Use.WINDOW));

  /** Those that this system lacks, as its own linker says. */
  static List<SharedLibrary> missing() {
    return missing(System.getProperty("os.name", ""), SharedLibrary::loads);
  }

  static List<SharedLibrary> missing(String system, Predicate<String> loads) {
    return system.toLowerCase(Locale.ROOT).startsWith("linux")
        ? LINUX.stream().filter(library -> !loads.test(library.file())).toList()
        : List.of();
  }

  /** The one command that adds them. */
  static String remedy(List<SharedLibrary> missing) {
    return Texts.of(
        "cli.libraries.remedy",
        missing.stream().map(SharedLibrary::debianPackage).collect(Collectors.joining(" ")));
  }

  /** The files of libraries in one line. */
  static String names(List<SharedLibrary> libraries) {
    return libraries.stream().map(SharedLibrary::file).collect(Collectors.joining(", "));
  }

  // To load a library is what is asked; the launcher allows it.
  @SuppressWarnings("restricted")
  private static boolean loads(String file) {
    try {
      // Kept loaded: some of them do not bear being unloaded.
      SymbolLookup.libraryLookup(file, Arena.global());
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
