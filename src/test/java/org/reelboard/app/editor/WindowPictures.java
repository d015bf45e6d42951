package org.reelboard.app.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import org.reelboard.app.editor.theme.FitLook;
import org.reelboard.app.editor.theme.Offences;
import org.reelboard.app.editor.theme.Theme;

/**
 * Pictures of all main states of the window, to be looked at, and what is cut off or overlaps in
 * them: each as {@code LANGUAGE-THEME-WIDTHxHEIGHT[@SCALE]}, without any the usual ones. {@code mvn
 * -Pbench -DskipTests verify -Dbench=org.reelboard.app.editor.WindowPictures}; they lie in {@code
 * target/screenshots/window}.
 */
final class WindowPictures {
  private static final Path TARGET = Path.of("target", "screenshots", "window");

  /** What creators have: a small laptop, a large one, the smallest window, large letters. */
  private static final List<String> USUAL =
      List.of(
          "en-dark-1366x768",
          "en-light-1366x768",
          "en-dark-1600x1000",
          "en-dark-1000x700",
          "en-dark-1067x667@1.5",
          "de-dark-1366x768",
          "de-light-1000x700",
          "de-dark-1067x667@1.5",
          "es-dark-1366x768",
          "es-dark-1000x700",
          "zh_CN-dark-1366x768",
          "zh_CN-light-1000x700");

  private WindowPictures() {}

  /**
   * One way to look at the window.
   *
   * @param scale of all that is drawn, as the system or the settings have it
   */
  private record Look(Locale language, Theme theme, int width, int height, double scale) {
    static Look of(String name) {
      String[] parts = name.split("[-x@]", -1);
      return new Look(
          Locale.forLanguageTag(parts[0].replace('_', '-')),
          Theme.valueOf(parts[1].toUpperCase(Locale.ROOT)),
          Integer.parseInt(parts[2]),
          Integer.parseInt(parts[3]),
          parts.length > 4 ? Double.parseDouble(parts[4]) : 1);
    }
  }

  public static void main(String[] arguments) throws IOException {
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    Offences offences = new Offences();
    for (String name : arguments.length == 0 ? USUAL : List.of(arguments)) {
      takeAll(name, Look.of(name), offences);
    }
    offences.lines().forEach(System.out::println);
    System.out.println(offences.lines().size() + " faults; pictures in " + TARGET);
    Platform.exit();
  }

  private static void takeAll(String name, Look look, Offences offences) throws IOException {
    Path target = Files.createDirectories(TARGET.resolve(name));
    Locale.setDefault(look.language());
    try (WindowStates states = new WindowStates(Files.createTempDirectory("window-pictures"))) {
      WindowThread.run(() -> {
        states.stage().setWidth(look.width());
        states.stage().setHeight(look.height());
      });
      states.visit(state -> {
        WindowThread.run(() -> look.theme().dress(states.stage().getScene()));
        WindowStates.settle();
        WindowThread.run(
            () -> FitLook.look(name + " " + state, WindowStates.uppermost(), offences));
        write(target.resolve(state + ".png"), WindowThread.get(() -> picture(look)));
      });
    }
  }

  /** The window, and in its place what is open above it. */
  private static WritableImage picture(Look look) {
    List<Scene> scenes = WindowStates.shown();
    Scene below = scenes.getFirst();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    parameters.setTransform(new Scale(look.scale(), look.scale()));
    WritableImage whole = below.getRoot().snapshot(parameters, null);
    popup(scenes)
        .ifPresent(above -> {
          WritableImage part = above.snapshot(parameters, null);
          double left = above.getScene().getWindow().getX() - below.getWindow().getX();
          double top = above.getScene().getWindow().getY() - below.getWindow().getY();
          lay(part, whole, (int) (left * look.scale()), (int) (top * look.scale()));
        });
    return whole;
  }

  private static Optional<Node> popup(List<Scene> scenes) {
    return Optional.of(scenes.getLast()).filter(_ -> scenes.size() > 1).map(Scene::getRoot);
  }

  private static void lay(WritableImage part, WritableImage whole, int left, int top) {
    for (int y = 0; y < part.getHeight(); y++) {
      for (int x = 0; x < part.getWidth(); x++) {
        boolean isInside =
            left + x >= 0
                && top + y >= 0
                && left + x < whole.getWidth()
                && top + y < whole.getHeight();
        if (isInside && part.getPixelReader().getArgb(x, y) >>> 24 > 127) {
          whole.getPixelWriter().setArgb(left + x, top + y, part.getPixelReader().getArgb(x, y));
        }
      }
    }
  }

  private static void write(Path file, WritableImage image) throws IOException {
    ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
  }
}
