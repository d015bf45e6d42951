package org.reelboard.app.editor.timeline;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of windows in both themes, to be looked at: {@code target/screenshots}. */
public final class Shots {
  private static final Path FOLDER = Path.of("target", "screenshots");
  private static final List<Theme> THEMES = List.of(new PrimerLight(), new PrimerDark());

  private Shots() {}

  /** Writes NAME-light.png and NAME-dark.png; the dark theme stays. */
  public static void take(FxRobot robot, Scene scene, String name) {
    for (Theme theme : THEMES) {
      robot.interact(() -> Application.setUserAgentStylesheet(theme.getUserAgentStylesheet()));
      WaitForAsyncUtils.waitForFxEvents();
      robot.interact(() -> write(scene, name + (theme.isDarkMode() ? "-dark" : "-light")));
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

  /** Landscapes in colours of their own, each scene another. */
  public static SceneThumbnails landscapes() {
    return (scene, _, _, _) -> Optional.of(landscape(scene.id().hashCode() * 47 % 360));
  }

  private static Image landscape(double hue) {
    WritableImage image = new WritableImage(54, 96);
    for (int y = 0; y < 96; y++) {
      for (int x = 0; x < 54; x++) {
        double hill = 55 + 10 * Math.sin((x + hue) / 9) + 6 * Math.sin((x + hue) / 3.7);
        boolean sun = Math.hypot(x - 36, y - 24) < 8;
        Color sky = Color.hsb(hue, 0.45, 1 - y / 200.0);
        Color ground = Color.hsb(hue + 60, 0.5, 0.75 - y / 200.0);
        image.getPixelWriter().setColor(x, y, y > hill ? ground : sun ? Color.IVORY : sky);
      }
    }
    return image;
  }
}
