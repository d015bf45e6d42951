package org.reelboard.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reelboard.document.Texts;

/** What a window needs of this machine, said before JavaFX fails without a word for the user. */
record WindowNeeds(Map<String, String> environment) {
  /** Refuses in one sentence where a window cannot be opened here. */
  void check() throws NotHereException {
    // Tests and screenshots draw without a display.
    if (System.getProperty("glass.platform", "").equalsIgnoreCase("headless")) {
      return;
    }
    if (!hasDisplay(System.getProperty("os.name", ""))) {
      throw new NotHereException(Texts.of("cli.open.no-display"));
    }
    List<SharedLibrary> missing = SharedLibrary.missing();
    if (!missing.isEmpty()) {
      throw new NotHereException(
          Texts.of(
              "cli.open.libraries", SharedLibrary.names(missing), SharedLibrary.remedy(missing)));
    }
  }

  /**
   * JavaFX opens X11 windows on Linux, under Wayland too (through XWayland, which sets DISPLAY).
   */
  boolean hasDisplay(String system) {
    return !system.toLowerCase(Locale.ROOT).startsWith("linux")
        || !environment.getOrDefault("DISPLAY", "").isBlank();
  }
}
