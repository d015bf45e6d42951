package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.commands.Keymap;
import org.reelboard.app.editor.commands.KeymapFile;
import org.reelboard.app.editor.theme.ContrastLook;
import org.reelboard.app.editor.theme.FitLook;
import org.reelboard.app.editor.theme.NameLook;
import org.reelboard.app.editor.theme.Offences;
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
    try (java.io.Closeable _ = () -> java.nio.file.Files.write(Path.of("/tmp/acc_off.txt"), offences.lines()); WindowStates states = new WindowStates(folder)) {
      states.visit(state -> {
        long t = System.nanoTime();
        WindowThread.run(() -> {
          Node root = WindowStates.uppermost();
          names.look(state, root, offences);
          FitLook.look(state, root, offences);
        });
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
          WindowThread.run(() -> theme.dress(states.stage().getScene()));
          WindowStates.settle();
          WindowThread.run(() ->
              ContrastLook.look(state + " " + theme.id(), WindowStates.uppermost(), offences));
          if (theme == Theme.DARK) {
            WindowThread.run(() -> tabs.walk(state, WindowStates.uppermost(), offences));
          }
        }
        System.out.println(state + " " + (System.nanoTime() - t) / 1000000 + " ms");
      });
    }
    assertEquals("", String.join("\n", offences.lines()));
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
