package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.commands.Keymap;
import org.reelboard.app.editor.commands.KeymapFile;
import org.reelboard.app.editor.theme.ContrastLook;
import org.reelboard.app.editor.theme.FitLook;
import org.reelboard.app.editor.theme.FocusLook;
import org.reelboard.app.editor.theme.NameLook;
import org.reelboard.app.editor.theme.Offences;
import org.reelboard.app.editor.theme.Pixels;
import org.reelboard.app.editor.theme.TabWalk;
import org.reelboard.app.editor.theme.Theme;
import org.reelboard.document.Texts;

/**
 * The whole window in its main states, in both themes: everything is named, reached by keyboard,
 * seen and read.
 */
@NeedsJavaFx
final class WindowLooksTest {
  @TempDir private Path folder;

  @Test
  void everythingIsNamedReachedAndReadable() throws IOException {
    Offences offences = new Offences();
    NameLook names = new NameLook(tooltips());
    TabWalk tabs = new TabWalk();
    try (WindowStates states = new WindowStates(folder)) {
      states.visit(state -> {
        WindowThread.run(() -> {
          names.look(state, WindowStates.uppermost(), offences);
          FitLook.look(state, WindowStates.uppermost(), offences);
        });
        readable(states, state, offences);
        WindowThread.get(() -> tabs.walk(state, WindowStates.uppermost(), offences))
            .forEach(look -> focus(look, offences));
      });
    }
    assertEquals("", String.join("\n", offences.lines()));
  }

  /** In both themes; what stands in a window of its own in that in which it was opened. */
  private static void readable(WindowStates states, String state, Offences offences) {
    boolean isPopup =
        WindowThread.get(
            () -> !WindowStates.uppermost().getScene().equals(states.stage().getScene()));
    for (Theme theme : isPopup ? List.of(Theme.DARK) : List.of(Theme.LIGHT, Theme.DARK)) {
      WindowThread.run(() -> theme.dress(states.stage().getScene()));
      WindowStates.settle();
      WindowThread.run(
          () -> ContrastLook.look(state + " " + theme.id(), WindowStates.uppermost(), offences));
    }
  }

  private static void focus(FocusLook look, Offences offences) {
    WindowThread.run(look::come);
    WindowStates.settle();
    Pixels with = WindowThread.get(look::take);
    WindowThread.run(look::leave);
    WindowStates.settle();
    Pixels without = WindowThread.get(look::take);
    WindowThread.run(() -> look.compare(with, without, offences));
  }

  /** By what commands are called, the tooltips of the buttons that give them. */
  private static Map<String, String> tooltips() {
    Keymap keys = KeymapFile.usual();
    Map<String, String> tooltips = new HashMap<>();
    for (String id : keys.keys().keySet()) {
      String title = Texts.of("editor.command." + id);
      keys.shown(id)
          .ifPresent(key -> tooltips.put(title, Texts.of("editor.command-with-key", title, key)));
    }
    return tooltips;
  }
}
