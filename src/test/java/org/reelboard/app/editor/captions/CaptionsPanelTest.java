package org.reelboard.app.editor.captions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.timeline.SampleFilms;
import org.reelboard.app.editor.timeline.Shots;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.caption.FilmCues;
import org.reelboard.document.caption.TimedText;
import org.reelboard.document.edit.CaptionEdits;
import org.reelboard.document.time.Time;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@NeedsJavaFx
final class CaptionsPanelTest {
  @TempDir private static Path folder;

  private final OpenPanel panel = new OpenPanel(SampleFilms.stills(6));
  private final EditorModel model = panel.model;
  private Stage window;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  CaptionsPanelTest() {}

  @Start
  void start(Stage stage) {
    window = stage;
    panel.show(stage, folder, 640);
  }

  @AfterEach
  void close() {
    panel.close();
  }

  private static TimedText at(double start, double end, String text) {
    return new TimedText(
        Time.seconds(Double.toString(start)), Time.seconds(Double.toString(end)), text);
  }

  private void have(FxRobot robot, TimedText... texts) {
    robot.interact(() -> model.apply("captions", CaptionEdits.addTimed(List.of(texts))));
  }

  private List<String> texts() {
    return cues().stream().map(cue -> cue.cue().text()).toList();
  }

  private List<FilmCue> cues() {
    return FilmCues.of(model.project().get());
  }

  private static ListView<?> list(FxRobot robot) {
    return robot.lookup("#captions-list").queryListView();
  }

  private static TextArea words(FxRobot robot) {
    return robot.lookup("#caption-text").queryAs(TextArea.class);
  }

  private void choose(FxRobot robot, int index) {
    robot.interact(() -> list(robot).getSelectionModel().select(index));
  }

  @Test
  void bringsCaptionsInFromAFileAndSaysWhatWasMended(FxRobot robot)
      throws IOException, TimeoutException {
    Path file = folder.resolve("spoken.srt");
    Files.writeString(
        file,
        """
        1
        00:00:00,500 --> 00:00:02,000
        Good morning

        2
        00:00:01,500 --> 00:00:03,000
        and <i>welcome</i>
        """,
        UTF_8);
    panel.files.captions = Optional.of(file);
    robot.clickOn("#captions-import");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !panel.told.isEmpty());
    assertEquals(List.of("Good morning", "and welcome"), texts());
    assertTrue(
        panel.told.getFirst().startsWith("2 captions from spoken.srt."), panel.told::toString);
    assertTrue(panel.told.getFirst().contains("line"), panel.told::toString);
    Shots.take(robot, window.getScene(), "captions");
  }

  @Test
  void savesThemAsTheNameOfTheFileSays(FxRobot robot) throws IOException, TimeoutException {
    have(robot, at(0.5, 2, "Good morning"));
    Path file = folder.resolve("film.vtt");
    panel.files.captionsTo = Optional.of(file);
    robot.clickOn("#captions-export");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !panel.told.isEmpty());
    assertEquals(
        "WEBVTT\n\n00:00:00.500 --> 00:00:02.000\nGood morning\n\n", Files.readString(file));
  }

  @Test
  void writesACaptionAtThePlayhead(FxRobot robot) {
    robot.interact(() -> model.playhead().set(30));
    robot.clickOn("#captions-add");
    robot.write("Hello there");
    robot.clickOn("#caption-start");
    assertEquals(List.of("Hello there"), texts());
    assertEquals(Time.ofSeconds(1), cues().getFirst().start());
  }

  @Test
  void isDrivenByTheKeyboard(FxRobot robot) {
    have(robot, at(0, 1, "one"), at(1, 2, "two three"), at(2, 3, "four"));
    robot.clickOn("#captions-list");
    choose(robot, 0);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.HOME);
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.CONTROL, KeyCode.B);
    assertEquals(List.of("one", "two", "three", "four"), texts());
    robot.push(KeyCode.CONTROL, KeyCode.J);
    assertEquals(3, texts().size());
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals("four", words(robot).getText());
  }

  @Test
  void timesAreTyped(FxRobot robot) {
    have(robot, at(0, 1, "one"));
    choose(robot, 0);
    TextField start = robot.lookup("#caption-start").queryAs(TextField.class);
    robot.interact(() -> start.setText("1,25"));
    robot.clickOn(start).push(KeyCode.ENTER);
    assertEquals(Time.seconds("1.25"), cues().getFirst().start());
    TextField length = robot.lookup("#caption-length").queryAs(TextField.class);
    robot.interact(() -> length.setText("0.75"));
    robot.clickOn(length).push(KeyCode.ENTER);
    assertEquals(Time.seconds("0.75"), cues().getFirst().cue().duration());
  }

  @Test
  void warnsOfWhatIsHardToRead(FxRobot robot) throws TimeoutException {
    have(robot, at(0, 1, "far too many words to be read by anybody within one short second"));
    choose(robot, 0);
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> robot.lookup("#caption-warnings").query().isVisible());
    Shots.take(robot, window.getScene(), "captions-warned");
  }

  @Test
  void replacesInAllOfThem(FxRobot robot) {
    have(robot, at(0, 1, "colour"), at(1, 2, "Colours"), at(2, 3, "form"));
    robot.clickOn("#captions-find-bar");
    robot.clickOn("#captions-find").write("colour");
    robot.clickOn("#captions-replacement").write("color");
    robot.clickOn("#captions-replace-all");
    assertEquals(List.of("color", "colors", "form"), texts());
  }

  @Test
  void fiveHundredAreListedAndScrolled(FxRobot robot) {
    List<TimedText> many = new ArrayList<>();
    for (int index = 0; index < 500; index++) {
      many.add(at(index / 100.0, (index + 1) / 100.0, "caption " + index));
    }
    have(robot, many.toArray(TimedText[]::new));
    assertEquals(500, list(robot).getItems().size());
    choose(robot, 480);
    assertEquals("caption 480", words(robot).getText());
    Shots.take(robot, window.getScene(), "captions-many");
  }
}
