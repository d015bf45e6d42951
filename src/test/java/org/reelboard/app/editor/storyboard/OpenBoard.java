package org.reelboard.app.editor.storyboard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.commands.CommandKeys;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.commands.KeymapFile;
import org.reelboard.app.editor.drag.DragLayer;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.MediaActions;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.app.editor.theme.Theme;
import org.reelboard.app.editor.thumbnails.MediaThumbnails;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.MediaProbe;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The storyboard in a window of its own, with the pictures of a sample. */
final class OpenBoard implements AutoCloseable {
  private static final Path SAMPLE = Path.of("projects-samples", "photo-reel").toAbsolutePath();
  private static final List<String> LINES =
      List.of(
          "The lake lies still before anybody is up.",
          "",
          "MARA\nYou said it would be warm.\n\nShe laughs and wades in all the same.",
          "夜明け前の湖は静かだ。誰もまだ起きていない。");

  final EditorModel model;
  final List<String> used = new ArrayList<>();
  private final BackgroundTasks tasks = BackgroundTasks.parallel(1, Platform::runLater);

  OpenBoard(Project project) {
    model =
        new EditorModel(
            History.of(project),
            new ProjectFolder(SAMPLE),
            problem -> {
              throw new AssertionError(problem);
            });
  }

  /** A film of the sample's pictures with words; the last scene's file is missing. */
  static Project film(int scenes) {
    List<org.reelboard.document.project.Scene> all = new ArrayList<>();
    for (int index = 0; index < scenes; index++) {
      all.add(scene(index, scenes));
    }
    return Project.empty("Board", Canvas.VERTICAL).withScenes(all);
  }

  private static org.reelboard.document.project.Scene scene(int index, int count) {
    Source source =
        index == count - 1
            ? new Source.Still(new AssetPath("media/nowhere.jpg"))
            : index == 2
                ? new Source.ColourCard(new Rgb(90, 60, 180))
                : new Source.Still(new AssetPath(picture(index)));
    var scene =
        new org.reelboard.document.project.Scene(
                new SceneId("s" + (index + 1)),
                index == 1 ? "A name that is rather long for a card" : "Scene " + (index + 1),
                Time.seconds("2.5"),
                source)
            .withScript(LINES.get(index % LINES.size()))
            .withNotes(index % 3 == 0 ? "Ask for the wide shot again" : "");
    return index % 2 == 0
        ? scene
        : scene
            .withCamera(new Camera.NamedMove("slow-zoom-in", "linear", 0.2))
            .withTransition(Optional.of(new Transition("crossfade", Time.seconds("0.5"))));
  }

  private static String picture(int index) {
    List<String> names = pictures();
    return "media/" + names.get(index % names.size());
  }

  private static List<String> pictures() {
    String[] names = SAMPLE.resolve("media").toFile().list((_, name) -> name.endsWith(".jpg"));
    return names == null ? List.of() : List.of(names).stream().sorted().toList();
  }

  void show(Stage stage, Path cache, double width, double height) {
    Commands commands = new Commands(KeymapFile.usual());
    DragLayer drags = new DragLayer();
    EditorActions actions = new EditorActions(model);
    MediaLibrary library = new MediaLibrary(model, MediaProbe::probe, tasks);
    StoryboardView board =
        new StoryboardView(
            new StoryboardView.Parts(
                model,
                actions,
                new MediaActions(model, library),
                library,
                new Thumbnails(new MediaThumbnails(DerivedCache.at(cache)), tasks, 64L << 20),
                drags,
                (_, scene) -> used.add("transition " + scene),
                new StoryboardTools(
                    () -> used.add("files"),
                    new NewScenes(model, actions)::addBehindSelection,
                    () -> used.add("script"),
                    () -> used.add("list"),
                    () -> used.add("sheet")),
                commands),
            new Label("empty"));
    Scene scene = new Scene(new StackPane(board, drags), width, height);
    commands.add(board.commands());
    new CommandKeys(commands, () -> false).install(scene);
    Theme.DARK.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.sizeToScene();
    stage.show();
  }

  /** Writes NAME-dark.png and NAME-light.png to be looked at. */
  static void picture(FxRobot robot, Scene scene, String name) throws java.io.IOException {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      robot.interact(() -> theme.dress(scene));
      WaitForAsyncUtils.waitForFxEvents();
      var shot = WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null));
      Path file = Path.of("target", "screenshots", name + "-" + theme.id() + ".png");
      java.nio.file.Files.createDirectories(file.getParent());
      ImageIO.write(
          SwingFXUtils.fromFXImage(WaitForAsyncUtils.waitFor(shot), null), "png", file.toFile());
    }
  }

  @Override
  public void close() {
    tasks.close();
  }
}
