package org.reelboard.app.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.theme.Theme;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.OverlayId;

/**
 * Makes the README's pictures of the editor from a sample project, without a display: {@code mvn
 * -Pbench -DskipTests verify -Dbench=org.reelboard.app.editor.EditorPictures}.
 */
final class EditorPictures {
  private static final Path SAMPLE = Path.of("projects-samples", "photo-reel");
  private static final Path TARGET = Path.of("docs", "images");
  private static final int SHOWN_SCENE = 6;
  private static final int TITLES = 2;
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;
  private static final long SETTLE_MILLIS = 4_000;

  private EditorPictures() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("editor-pictures");
    FolderCopy.make(SAMPLE, folder.resolve("sample"));
    Platform.startup(() -> {});
    Stage stage = WindowThread.get(Stage::new);
    OpenEditor editor = WindowThread.get(() -> new OpenEditor(stage, folder.resolve("state")));
    WindowThread.run(() -> {
      stage.setWidth(WIDTH);
      stage.setHeight(HEIGHT);
      editor.show(Optional.of(folder.resolve("sample").resolve("project.reel.json")));
    });
    Thread.sleep(SETTLE_MILLIS);
    WindowThread.run(() -> showTitle(editor, stage));
    Thread.sleep(SETTLE_MILLIS);
    for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
      WindowThread.run(() -> theme.dress(stage.getScene()));
      Thread.sleep(SETTLE_MILLIS / 4);
      WindowThread.run(
          () -> write(stage.getScene(), TARGET.resolve("editor-" + theme.id() + ".png")));
    }
    WindowThread.run(editor::close);
    Platform.exit();
  }

  private static void showTitle(OpenEditor editor, Stage stage) {
    Layout.Placement placement = editor.model().layout().get().placements().get(SHOWN_SCENE);
    editor.model().playhead().set(placement.start() + placement.frames() / 2);
    editor.model().select(Selection.of(new OverlayId("t3")));
    if (stage.getScene().lookup(".side-tabs") instanceof TabPane tabs) {
      tabs.getSelectionModel().select(TITLES);
    }
  }

  private static void write(Scene scene, Path file) {
    try {
      Files.createDirectories(TARGET);
      ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
