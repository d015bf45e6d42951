package org.reelboard.app.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.reelboard.app.editor.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the editor's window as its own themes dress it: {@code target/screenshots}. */
public final class WindowLooks {
  private static final Path FOLDER = Path.of("target", "screenshots");

  private WindowLooks() {}

  /** Writes NAME-light.png and NAME-dark.png; the dark theme stays. */
  public static void take(FxRobot robot, Scene scene, String name) {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      robot.interact(() -> theme.dress(scene));
      WaitForAsyncUtils.waitForFxEvents();
      robot.interact(() -> write(scene, name + "-" + theme.name().toLowerCase(Locale.ROOT)));
    }
  }

  private static void write(Scene scene, String name) {
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(
          SwingFXUtils.fromFXImage(scene.snapshot(null), null),
          "png",
          FOLDER.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
