package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.jobs.JobReport;
import org.reelboard.app.editor.jobs.JobsInMemory;
import org.reelboard.app.jobs.JobProgress;
import org.reelboard.app.jobs.JobState;
import org.reelboard.document.caption.TimedText;
import org.reelboard.document.edit.CaptionEdits;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.StoreException;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.H264Encoders;
import org.reelboard.engine.render.CaptionOutput;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.Finding;
import org.reelboard.engine.render.Presets;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Exporting through the background jobs, which a test lets stand as it likes. */
@NeedsJavaFx
final class ExportJobsTest {
  private static final JobReport REPORT =
      new JobReport(
          List.of(
              new JobReport.Film(
                  Path.of("/films/x0.mp4"),
                  "reels",
                  "1080x1920",
                  2_500_000,
                  60,
                  30,
                  4,
                  2,
                  Map.of("encode", 1.5),
                  300_000_000,
                  "ffmpeg -c:v libx264",
                  List.of(
                      Finding.bad(
                          Finding.Severity.WARN,
                          "length",
                          "Rather short.",
                          new Finding.Measure("1 s", "3 s"),
                          "Lengthen it.")))));

  @TempDir private Path folder;
  private final JobsInMemory jobs = new JobsInMemory();
  private Stage stage;

  @SuppressWarnings("NullAway.Init") // Opened before each test, with the stage.
  private OpenEditor editor;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  ExportJobsTest() {}

  @Start
  void start(Stage window) throws StoreException {
    stage = window;
    editor = new OpenEditor(window, folder.resolve("state"), jobs);
    Path file = folder.resolve("two.reel.json");
    ProjectFile.save(
        file,
        Project.empty("Two", Canvas.VERTICAL)
            .withScenes(List.of(card("s1", Rgb.WHITE), card("s2", Rgb.BLACK))));
    editor.show(Optional.of(file));
  }

  private static Scene card(String id, Rgb colour) {
    return new Scene(new SceneId(id), id, Time.ofSeconds(1), new Source.ColourCard(colour));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(editor::close);
  }

  private static boolean isShown(FxRobot robot, String query) {
    return robot.lookup(query).queryAll().stream().anyMatch(ExportJobsTest::isVisible);
  }

  private static boolean isVisible(Node node) {
    return node.isVisible() && (node.getParent() == null || isVisible(node.getParent()));
  }

  private static boolean says(FxRobot robot, String words) {
    return robot
        .lookup(node -> node instanceof Label label && label.getText().contains(words))
        .queryAll()
        .stream()
        .anyMatch(ExportJobsTest::isVisible);
  }

  private void export(FxRobot robot) {
    OpenEditor.await("the project", () -> editor.project().scenes().size() == 2);
    editor.chosen.film = Optional.of(folder.resolve("film.mp4"));
    robot.clickOn("#export");
    robot.clickOn("#export-start");
    OpenEditor.await("the job", () -> jobs.exports().size() == 1);
  }

  @Test
  void theDialogFollowsItsJobToItsReport(FxRobot robot) {
    jobs.reportOf(REPORT);
    export(robot);
    ExportRequest request = jobs.exports().getFirst().getFirst();
    assertEquals(folder.resolve("film.mp4"), request.target());
    assertEquals("reels", request.preset().id());
    jobs.put(JobsInMemory.job("x0", JobState.RUNNING, new JobProgress(1, 4, 60, 0, 15)));
    OpenEditor.await("progress", () -> says(robot, "Frame 15 of 60"));
    assertEquals(0.25, robot.lookup("#export-progress").queryAs(ProgressBar.class).getProgress());
    jobs.put(JobsInMemory.job("x0", JobState.DONE, new JobProgress(4, 4, 60, 0, 60)));
    OpenEditor.await("the report", () -> says(robot, "Rather short."));
    assertTrue(says(robot, "x0.mp4"));
    robot.clickOn("#export-reveal");
    assertEquals(List.of(Path.of("/films/x0.mp4")), editor.revealed);
    assertTrue(Files.exists(folder.resolve("state/last-presets.txt")));
  }

  @Test
  void anExportCanBeStopped(FxRobot robot) {
    export(robot);
    robot.clickOn("#export-cancel");
    OpenEditor.await("the choice again", () -> isShown(robot, "#export-start"));
    assertEquals(List.of("cancel x0"), jobs.notes());
  }

  @Test
  void theDialogCanBeLeftAndTheHeaderCountsTheJobs(FxRobot robot) {
    export(robot);
    OpenEditor.await("the count", () -> isShown(robot, "#jobs-count"));
    robot.type(KeyCode.ESCAPE);
    OpenEditor.await("the dialog to close", () -> !isShown(robot, "#export-dialog"));
    robot.clickOn("#jobs");
    OpenEditor.await("the panel", () -> isShown(robot, "#job-x0"));
    robot.clickOn(".job-cancel");
    OpenEditor.await("the job to stop", () -> !isShown(robot, "#jobs-count"));
    assertEquals(List.of("cancel x0"), jobs.notes());
  }

  @Test
  void severalPresetsAreOneJobWithAFileEach(FxRobot robot) throws IOException {
    OpenEditor.await("the project", () -> editor.project().scenes().size() == 2);
    editor.chosen.folder = Optional.of(folder);
    Files.createFile(folder.resolve("Two-reels.mp4"));
    robot.clickOn("#export");
    robot.clickOn("#preset-tiktok .check-box");
    robot.clickOn("#export-start");
    OpenEditor.await("the job", () -> jobs.exports().size() == 1);
    assertEquals(
        List.of(folder.resolve("Two-reels-2.mp4"), folder.resolve("Two-tiktok.mp4")),
        jobs.exports().getFirst().stream().map(ExportRequest::target).sorted().toList());
    robot.type(KeyCode.ESCAPE);
    robot.clickOn("#export");
    editor.chosen.folder = Optional.of(folder.resolve("state"));
    robot.clickOn("#export-start");
    OpenEditor.await("the same presets again", () -> jobs.exports().size() == 2);
    assertEquals(2, jobs.exports().get(1).size());
  }

  @Test
  void graphicsCardsThatWorkMayEncode(FxRobot robot) {
    editor.encoders.add(H264Encoders.hardware().getFirst());
    OpenEditor.await("the project", () -> editor.project().scenes().size() == 2);
    editor.chosen.film = Optional.of(folder.resolve("film.mp4"));
    robot.clickOn("#export");
    OpenEditor.await("the choice of encoders", () -> isShown(robot, "#export-encoder"));
    ComboBox<?> choice = robot.lookup("#export-encoder").queryAs(ComboBox.class);
    assertEquals(H264Encoders.SOFTWARE, choice.getValue());
    robot.interact(() -> choice.getSelectionModel().select(1));
    robot.clickOn("#export-start");
    OpenEditor.await("the job", () -> jobs.exports().size() == 1);
    assertEquals(
        Presets.byId("reels").map(usual -> usual.with(H264Encoders.hardware().getFirst())),
        Optional.of(jobs.exports().getFirst().getFirst().preset()));
  }

  @Test
  void captionsGoWhereTheUserWantsThem(FxRobot robot) {
    OpenEditor.await("the project", () -> editor.project().scenes().size() == 2);
    robot.clickOn("#export");
    assertFalse(isShown(robot, "#export-captions-burn"), "there are no captions");
    robot.type(KeyCode.ESCAPE);
    TimedText caption = new TimedText(Time.ZERO, Time.ofSeconds(1), "Hello");
    robot.interact(() -> editor.model().apply("captions", CaptionEdits.addTimed(List.of(caption))));
    editor.chosen.film = Optional.of(folder.resolve("film.mp4"));
    robot.clickOn("#export");
    robot.clickOn("#export-captions-burn");
    robot.clickOn("#export-captions-sidecar");
    robot.clickOn("#export-start");
    OpenEditor.await("the job", () -> jobs.exports().size() == 1);
    assertEquals(Set.of(CaptionOutput.SIDECAR), jobs.exports().getFirst().getFirst().captions());
  }

  @Test
  void whereNoGraphicsCardWorksThereIsNothingToChoose(FxRobot robot) {
    export(robot);
    assertEquals(Presets.byId("reels"), Optional.of(jobs.exports().getFirst().getFirst().preset()));
    robot.type(KeyCode.ESCAPE);
    robot.clickOn("#export");
    assertFalse(isShown(robot, "#export-encoder"));
  }

  @Test
  void anExportThatIsRefusedSaysWhy(FxRobot robot) {
    jobs.refuse("The job ab12 is making that file already.");
    OpenEditor.await("the project", () -> editor.project().scenes().size() == 2);
    editor.chosen.film = Optional.of(folder.resolve("film.mp4"));
    robot.clickOn("#export");
    robot.clickOn("#export-start");
    OpenEditor.await("the reason", () -> says(robot, "making that file already"));
    robot.clickOn("#export-back");
    assertTrue(isShown(robot, "#export-presets"));
  }

  @Test
  void aFailureNamesItsSceneWhichCanBeShown(FxRobot robot) {
    jobs.failAt(new SceneId("s2"));
    export(robot);
    jobs.put(JobsInMemory.failed("x0", "The scene “s2” cannot be drawn.", "s2", 42));
    OpenEditor.await("the failure", () -> says(robot, "“s2” cannot be drawn"));
    robot.clickOn("#export-scene");
    OpenEditor.await(
        "the scene to be selected",
        () -> editor.model().selection().get().scenes().equals(Set.of(new SceneId("s2"))));
  }

  @Test
  void aFailedExportIsTriedAgainWithAPlaceholder(FxRobot robot) {
    export(robot);
    jobs.put(JobsInMemory.failed("x0", "The scene “s2” cannot be drawn.", "s2", 42));
    OpenEditor.await("the failure", () -> isShown(robot, "#export-placeholders"));
    robot.clickOn("#export-placeholders");
    OpenEditor.await("the retry", () -> jobs.notes().equals(List.of("placeholders x0")));
    OpenEditor.await("progress", () -> isShown(robot, "#export-progress"));
  }

  @Test
  void thePanelTellsOfEachJobAndItsReport(FxRobot robot) {
    jobs.reportOf(REPORT);
    jobs.put(JobsInMemory.job("old", JobState.DONE, new JobProgress(4, 4, 60, 0, 60)));
    jobs.put(JobsInMemory.failed("bad", "The scene “s2” cannot be drawn.", "s2", 42));
    jobs.put(JobsInMemory.job("now", JobState.RUNNING, new JobProgress(1, 4, 100, 0, 40)));
    OpenEditor.await("the count", () -> isShown(robot, "#jobs-count"));
    robot.clickOn("#jobs");
    OpenEditor.await("the newest", () -> isShown(robot, "#job-now"));
    assertTrue(says(robot, "40%"));
    assertTrue(says(robot, "“s2” cannot be drawn"));
    robot.clickOn("#job-old .job-details");
    OpenEditor.await("the report", () -> says(robot, "Rather short."));
    robot.clickOn("#job-old .report-details .title");
    OpenEditor.await("the figures", () -> says(robot, "60, of which 30 were drawn now"));
    assertTrue(says(robot, "4, of which 2 were in the cache"));
    robot.clickOn("#job-old .encoder-copy");
    assertEquals("ffmpeg -c:v libx264", clipboard(robot));
    robot.clickOn("#job-bad .job-retry");
    OpenEditor.await("the retry", () -> jobs.notes().contains("retry bad"));
  }

  private static String clipboard(FxRobot robot) {
    String[] text = {""};
    robot.interact(() -> text[0] = String.valueOf(Clipboard.getSystemClipboard().getString()));
    return text[0];
  }

  @Test
  void closingTheWindowSaysThatTheExportGoesOn(FxRobot robot) {
    jobs.put(JobsInMemory.job("now", JobState.RUNNING, new JobProgress(1, 4, 100, 0, 40)));
    OpenEditor.await("the count", () -> isShown(robot, "#jobs-count"));
    askToClose(robot);
    OpenEditor.await("the question", () -> says(robot, "goes on in the background"));
    robot.clickOn("Stay");
    assertTrue(stage.isShowing());
    askToClose(robot);
    robot.clickOn("Close the window");
    assertFalse(stage.isShowing());
    assertEquals(List.of("close"), jobs.notes());
  }

  @Test
  void closingTheWindowCanStopTheExport(FxRobot robot) {
    jobs.put(JobsInMemory.job("now", JobState.RUNNING, new JobProgress(1, 4, 100, 0, 40)));
    OpenEditor.await("the count", () -> isShown(robot, "#jobs-count"));
    askToClose(robot);
    robot.clickOn("Stop and close");
    assertFalse(stage.isShowing());
    assertEquals(List.of("cancel now", "close"), jobs.notes());
  }

  private void askToClose(FxRobot robot) {
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }
}
