package org.reelboard.app.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;

/**
 * Pictures of the window's main states in every language, large and small, to be looked at: nothing
 * may be cut off. {@code mvn -Pbench -DskipTests verify
 * -Dbench=org.reelboard.app.editor.LanguagePictures}, and those of some languages with {@code
 * -Dlanguages=de,zh-CN}; they lie in {@code target/screenshots}.
 */
final class LanguagePictures {
  private static final Path SAMPLES = Path.of("projects-samples");
  private static final Path TARGET = Path.of("target", "screenshots", "languages");
  private static final String LANGUAGES = "en,de,es,zh-CN";
  private static final int[] WIDTHS = {1600, 1000};
  private static final int HEIGHT = 1000;
  private static final long LOADS_MILLIS = 4_000;
  private static final long SETTLES_MILLIS = 900;

  private final Stage stage;
  private final OpenEditor editor;
  private final String language;

  private LanguagePictures(Stage stage, OpenEditor editor, String language) {
    this.stage = stage;
    this.editor = editor;
    this.language = language;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("language-pictures");
    FolderCopy.make(SAMPLES, folder.resolve("samples"));
    Files.createDirectories(TARGET);
    Platform.startup(() -> {});
    for (String language : System.getProperty("languages", LANGUAGES).split(",", -1)) {
      Locale.setDefault(Locale.forLanguageTag(language));
      Path state = folder.resolve("state-" + language);
      Stage stage = WindowThread.get(Stage::new);
      OpenEditor editor = WindowThread.get(() -> new OpenEditor(stage, state));
      new LanguagePictures(stage, editor, language).takeAll(folder.resolve("samples"));
      WindowThread.run(editor::close);
    }
    Platform.exit();
  }

  private void takeAll(Path samples) throws InterruptedException {
    WindowThread.run(() -> stage.setHeight(HEIGHT));
    open(samples.resolve("photo-reel"));
    EditorModel model = editor.model();
    state("scene", () -> model.select(Selection.of(model.project().get().scenes().get(1).id())));
    state(
        "title",
        () -> {
          model.select(Selection.of(model.project().get().overlays().getFirst().id()));
          tab(2);
        });
    state(
        "transitions",
        () -> {
          model.select(Selection.NONE);
          tab(1);
        });
    state("export", () -> press("#export"));
    WindowThread.run(this::escape);
    state("settings", () -> press("#settings"));
    WindowThread.run(this::escape);
    state("palette", () -> key(KeyCode.K, true));
    WindowThread.run(this::escape);
    WindowThread.run(() -> shifted(KeyCode.N));
    Thread.sleep(LOADS_MILLIS);
    state("templates", () -> {});
    WindowThread.run(this::escape);
    open(samples.resolve("clips-and-music"));
    state(
        "captions",
        () -> {
          model.select(Selection.of(model.project().get().captions().cues().getFirst().id()));
          tab(3);
        });
    state("sound", () -> model.select(Selection.of(model.project().get().sound().getFirst().id())));
  }

  private void open(Path project) throws InterruptedException {
    WindowThread.run(() -> editor.show(Optional.of(project.resolve("project.reel.json"))));
    Thread.sleep(LOADS_MILLIS);
  }

  private void state(String name, Runnable action) throws InterruptedException {
    WindowThread.run(action);
    for (int width : WIDTHS) {
      WindowThread.run(() -> stage.setWidth(width));
      Thread.sleep(SETTLES_MILLIS);
      WindowThread.run(
          () -> write(TARGET.resolve("%s-%s-%d.png".formatted(name, language, width))));
    }
  }

  private void tab(int index) {
    if (stage.getScene().lookup(".side-tabs") instanceof TabPane tabs) {
      tabs.getSelectionModel().select(index);
    }
  }

  private void press(String button) {
    if (stage.getScene().lookup(button) instanceof ButtonBase there) {
      there.fire();
    }
  }

  private void escape() {
    key(KeyCode.ESCAPE, false);
  }

  private void shifted(KeyCode code) {
    Scene scene = stage.getScene();
    Node target = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
    Event.fireEvent(
        target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, true, false, false));
  }

  private void key(KeyCode code, boolean control) {
    Scene scene = stage.getScene();
    Node target = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
    Event.fireEvent(
        target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
  }

  private void write(Path file) {
    try {
      ImageIO.write(
          SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
