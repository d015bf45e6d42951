package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.MediaProbe;
import org.reelboard.engine.media.TestMedia;
import org.reelboard.engine.render.Preset;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Nothing of an hour's work is lost to a crash: it is offered again, and becomes a film. */
@NeedsJavaFx
final class CreatorsHourTest {
  private static final int MINUTES = 4;

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init") // Opened before each test, with the stage.
  private OpenEditor editor;

  @SuppressWarnings("NullAway.Init") // What stood in the window that was killed.
  private static Project lost;

  @BeforeAll
  static void workAnHour() throws Exception {
    lost = killedAfterAnHour();
  }

  @Start
  void start(Stage stage) {
    editor = new OpenEditor(stage, folder.resolve("state"));
    editor.show(Optional.empty());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(editor::close);
  }

  @Test
  void anHoursWorkSurvivesACrashAndBecomesAFilm(FxRobot robot) throws Exception {
    OpenEditor.await("the offer", () -> robot.lookup("Open it").tryQuery().isPresent());
    assertEquals(List.of(), editor.project().scenes(), "it is offered, not forced");
    robot.clickOn("Open it");
    OpenEditor.await("the film", () -> editor.project().scenes().equals(lost.scenes()));
    assertEquals(lost.overlays(), editor.project().overlays());
    assertEquals(lost.captions(), editor.project().captions());
    assertEquals(lost.sound(), editor.project().sound());
    assertTrue(editor.model().history().get().past().size() > 100, "the steps are there too");
    export(robot);
  }

  private static Project killedAfterAnHour() throws Exception {
    Path media = Files.createDirectories(folder.resolve("médias — 素材"));
    TestMedia made = new TestMedia(media);
    made.colour("a red.png", 90, 160, "red");
    made.colour("b green.png", 90, 160, "green");
    made.colour("c blue.png", 90, 160, "blue");
    made.clip("d moving.mp4", 90, 160, 30, "1.2");
    made.tone("e bed.wav", 220, 48_000, 2, "2");
    Path said = folder.resolve("said.txt");
    Path done = folder.resolve("done.reel.json");
    Process hour =
        new ProcessBuilder(command(media, done))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      for (int second = 0; second < MINUTES * 60 && hour.isAlive(); second++) {
        if (isWhole(done)) {
          return ProjectFile.load(done);
        }
        TimeUnit.SECONDS.sleep(1);
      }
      throw new AssertionError("the work did not come to its end:\n" + Files.readString(said));
    } finally {
      // SIGKILL: nothing is closed, nothing is said.
      hour.destroyForcibly().waitFor();
    }
  }

  private static boolean isWhole(Path file) throws IOException {
    return Files.exists(file) && Files.readString(file).endsWith("}\n");
  }

  private static List<String> command(Path media, Path done) {
    List<String> words = new ArrayList<>();
    words.add(ProcessHandle.current().info().command().orElse("java"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(one -> one.startsWith("-D") || one.startsWith("--"))
        .filter(one -> !one.contains("surefire"))
        .forEach(words::add);
    words.addAll(
        List.of(
            "--add-modules=jdk.incubator.vector",
            "-Xmx700m",
            "-cp",
            System.getProperty("java.class.path"),
            CreatorsHour.class.getName(),
            folder.resolve("state").toString(),
            media.toString(),
            done.toString()));
    return words;
  }

  private void export(FxRobot robot) throws Exception {
    Path film = folder.resolve("film.mp4");
    editor.chosen.film = Optional.of(film);
    robot.clickOn("#export");
    ListView<?> presets = robot.lookup("#export-presets").queryAs(ListView.class);
    Object draft =
        presets.getItems().stream()
            .filter(one -> ((Preset) one).id().equals("draft"))
            .findFirst()
            .orElseThrow();
    robot.interact(
        () -> presets.getSelectionModel().clearAndSelect(presets.getItems().indexOf(draft)));
    robot.clickOn("#export-start");
    OpenEditor.await("the film", () -> robot.lookup("#export-reveal").tryQuery().isPresent());
    MediaFacts.Video facts = assertInstanceOf(MediaFacts.Video.class, MediaProbe.probe(film));
    assertEquals(
        editor.model().layout().get().duration().approximateSeconds(),
        facts.duration().approximateSeconds(),
        0.1);
  }
}
