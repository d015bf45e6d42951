package org.reelboard.app.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.reelboard.app.editor.ahead.AheadMark;
import org.reelboard.app.editor.ahead.AheadState;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.play.Stretch;
import org.reelboard.app.editor.theme.Theme;
import org.reelboard.app.editor.timeline.TimelineView;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.OverlayId;

/**
 * Makes the README's and the guide's pictures of the editor from a sample project, without a
 * display: {@code mvn -Pbench -DskipTests verify -Dbench=org.reelboard.app.editor.EditorPictures}.
 */
final class EditorPictures {
  private static final Path SAMPLE = Path.of("projects-samples", "photo-reel");
  private static final Path TARGET = Path.of("docs", "images");
  private static final int SHOWN_SCENE = 6;
  private static final int TITLES = 2;
  private static final String ZONE = "tiktok";
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
    // Else it goes by the machine which stretches are marked.
    WindowThread.run(() -> tick(stage.getScene(), "preview-view-ahead", false));
    WindowThread.run(() -> showTitle(editor, stage));
    Thread.sleep(SETTLE_MILLIS);
    for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
      WindowThread.run(() -> theme.dress(stage.getScene()));
      Thread.sleep(SETTLE_MILLIS / 4);
      WindowThread.run(
          () -> write(stage.getScene().snapshot(null), TARGET.resolve("editor-" + theme.id() + ".png")));
    }
    WindowThread.run(() -> Theme.DARK.dress(stage.getScene()));
    ofPreview(editor, stage.getScene());
    ofWindow(stage.getScene());
    WindowThread.run(editor::close);
    Platform.exit();
  }

  /** What is laid over the picture, the camera on it, and the bar of what is drawn ahead. */
  private static void ofPreview(OpenEditor editor, Scene scene) throws InterruptedException {
    WindowThread.run(() -> {
      tick(scene, "preview-view-thirds", true);
      menuItem(scene, "preview-view-zone-" + ZONE).fire();
      ((TimelineView) scene.lookup(".timeline")).markAhead(marks(editor.model().layout().get()));
    });
    Thread.sleep(SETTLE_MILLIS / 4);
    WindowThread.run(() -> {
      write(scene, ".preview", "preview-guides");
      write(scene, ".timeline", "timeline-ahead");
      tick(scene, "preview-view-thirds", false);
      menuItem(scene, "preview-view-zones-none").fire();
      editor
          .model()
          .select(Selection.of(editor.project().scenes().get(SHOWN_SCENE).id()));
      ((ToggleButton) scene.lookup("#preview-camera")).setSelected(true);
    });
    Thread.sleep(SETTLE_MILLIS);
    WindowThread.run(() -> {
      write(scene, ".preview", "preview-camera");
      ((ToggleButton) scene.lookup("#preview-camera")).setSelected(false);
    });
  }

  private static List<AheadMark> marks(Layout layout) {
    List<Layout.Placement> scenes = layout.placements();
    return List.of(
        mark(scenes.get(1), new AheadState.Ready()),
        mark(scenes.get(2), new AheadState.Making(0.4)),
        mark(scenes.get(4), new AheadState.Heavy()));
  }

  private static AheadMark mark(Layout.Placement scene, AheadState state) {
    return new AheadMark(new Stretch(scene.start(), scene.end()), state);
  }

  /** The list of commands and the settings. */
  private static void ofWindow(Scene scene) throws InterruptedException {
    WindowThread.run(() -> press(scene, KeyCode.K));
    Thread.sleep(SETTLE_MILLIS / 4);
    WindowThread.run(() -> write(scene, "#palette", "window-commands"));
    WindowThread.run(() -> press(scene, KeyCode.ESCAPE));
    WindowThread.run(() -> press(scene, KeyCode.COMMA));
    Thread.sleep(SETTLE_MILLIS / 4);
    WindowThread.run(() -> write(scene, ".dialog-card", "window-settings"));
    WindowThread.run(() -> press(scene, KeyCode.ESCAPE));
  }

  private static void press(Scene scene, KeyCode key) {
    Node target = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
    boolean control = key != KeyCode.ESCAPE;
    target.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
  }

  private static void tick(Scene scene, String id, boolean ticked) {
    ((CheckMenuItem) menuItem(scene, id)).setSelected(ticked);
  }

  private static MenuItem menuItem(Scene scene, String id) {
    return ((MenuButton) scene.lookup("#preview-view"))
        .getItems().stream()
            .flatMap(EditorPictures::flat)
            .filter(item -> id.equals(item.getId()))
            .findFirst()
            .orElseThrow();
  }

  private static Stream<MenuItem> flat(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream().flatMap(EditorPictures::flat)
        : Stream.of(item);
  }

  private static void write(Scene scene, String part, String name) {
    write(scene.getRoot().lookup(part).snapshot(null, null), TARGET.resolve(name + ".png"));
  }

  private static void showTitle(OpenEditor editor, Stage stage) {
    Layout.Placement placement = editor.model().layout().get().placements().get(SHOWN_SCENE);
    editor.model().playhead().set(placement.start() + placement.frames() / 2);
    editor.model().select(Selection.of(new OverlayId("t3")));
    if (stage.getScene().lookup(".side-tabs") instanceof TabPane tabs) {
      tabs.getSelectionModel().select(TITLES);
    }
  }

  private static void write(Image image, Path file) {
    try {
      Files.createDirectories(TARGET);
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
