package org.reelboard.app.editor.captions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.timeline.SampleFilms;
import org.reelboard.app.editor.timeline.Shots;
import org.reelboard.document.caption.FilmCues;
import org.reelboard.document.caption.TimedText;
import org.reelboard.document.edit.CaptionEdits;
import org.reelboard.document.time.Time;
import org.reelboard.studio.spelling.SmallDictionary;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@NeedsJavaFx
final class CaptionSpellingTest {
  @TempDir private static Path folder;

  private final OpenPanel panel = new OpenPanel(SampleFilms.stills(6));
  private final EditorModel model = panel.model;
  private Stage window;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  CaptionSpellingTest() {}

  @Start
  void start(Stage stage) throws IOException {
    Files.deleteIfExists(folder.resolve("own/words.txt"));
    SmallDictionary.write(folder.resolve("dictionaries"), "en");
    SmallDictionary.write(folder.resolve("dictionaries"), "en_GB");
    window = stage;
    panel.show(stage, folder, 640);
  }

  @AfterEach
  void close() {
    panel.close();
    assertEquals(List.of(), panel.told);
  }

  private void have(FxRobot robot, String... texts) {
    List<TimedText> timed = new ArrayList<>();
    for (int index = 0; index < texts.length; index++) {
      timed.add(
          new TimedText(Time.ofSeconds(2L * index), Time.ofSeconds(2L * index + 2), texts[index]));
    }
    robot.interact(() -> model.apply("captions", CaptionEdits.addTimed(timed)));
  }

  private List<String> texts() {
    return FilmCues.of(model.project().get()).stream().map(cue -> cue.cue().text()).toList();
  }

  private static TextArea words(FxRobot robot) {
    return robot.lookup("#caption-text").queryAs(TextArea.class);
  }

  private static String count(FxRobot robot) {
    return robot.lookup("#captions-misspelt").queryAs(Button.class).getText();
  }

  private static long underlined(FxRobot robot) {
    return robot.lookup(".wavy-line").queryAll().size();
  }

  private static void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void chooseFromMenu(FxRobot robot, String text) throws TimeoutException {
    until(() -> robot.lookup(text).tryQuery().isPresent());
    robot.clickOn(text);
  }

  @Test
  void unknownWordsAreUnderlinedAndCounted(FxRobot robot) throws TimeoutException {
    have(robot, "Good mornign, we went out to the lkae and the lights", "One fine day", "the dya");
    until(() -> count(robot).equals("3 unknown words"));
    assertEquals(
        2, robot.lookup(".misspelt-mark").queryAll().stream().filter(Node::isVisible).count());
    robot.push(KeyCode.F7);
    until(() -> underlined(robot) == 2);
    Shots.take(robot, window.getScene(), "captions-spelling");
  }

  @Test
  void theKeyboardGoesFromOneToTheNext(FxRobot robot) throws TimeoutException {
    have(robot, "good mornign and lkae", "one fine day", "the dya");
    until(() -> count(robot).equals("3 unknown words"));
    robot.clickOn("#captions-list");
    for (String word : List.of("mornign", "lkae", "dya", "mornign")) {
      robot.push(KeyCode.F7);
      until(() -> words(robot).getSelectedText().equals(word));
      until(() -> underlined(robot) > 0);
    }
  }

  @Test
  void whatWasMeantIsChosenAndCanBeUndone(FxRobot robot) throws TimeoutException {
    have(robot, "good mornign to Paris");
    until(() -> count(robot).equals("1 unknown word"));
    robot.clickOn("#captions-misspelt");
    until(() -> underlined(robot) == 1);
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    until(() -> robot.lookup("morning").tryQuery().isPresent());
    Shots.take(robot, robot.lookup("morning").query().getScene(), "captions-suggestions");
    chooseFromMenu(robot, "morning");
    assertEquals(List.of("good morning to Paris"), texts());
    until(() -> count(robot).equals("No unknown words"));
    robot.interact(model::undo);
    assertEquals(List.of("good mornign to Paris"), texts());
  }

  @Test
  void aWordIsAddedForGood(FxRobot robot) throws TimeoutException, IOException {
    have(robot, "the Reelboard day");
    until(() -> count(robot).equals("1 unknown word"));
    robot.push(KeyCode.F7);
    until(() -> underlined(robot) == 1);
    robot.rightClickOn(robot.point(".wavy-line").atOffset(0, -8));
    chooseFromMenu(robot, "Add \"Reelboard\" to my words");
    until(() -> count(robot).equals("No unknown words"));
    until(() -> underlined(robot) == 0);
    assertEquals(List.of("Reelboard"), Files.readAllLines(folder.resolve("own/words.txt")));
  }

  @Test
  void aWordIsIgnoredForNow(FxRobot robot) throws TimeoutException {
    have(robot, "the yeet day", "we yeet");
    until(() -> count(robot).equals("2 unknown words"));
    robot.push(KeyCode.F7);
    until(() -> underlined(robot) == 1);
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    chooseFromMenu(robot, "Ignore it for now");
    until(() -> count(robot).equals("No unknown words"));
    assertTrue(Files.notExists(folder.resolve("own/words.txt")));
  }

  @Test
  void aWordOnSeveralLinesIsUnderlinedOnEach(FxRobot robot) throws TimeoutException {
    have(robot, "x" + "yz".repeat(30));
    until(() -> count(robot).equals("1 unknown word"));
    robot.push(KeyCode.F7);
    until(() -> underlined(robot) == 2);
  }

  @Test
  void aWordIsNotUnderlinedBeforeItIsTyped(FxRobot robot) throws TimeoutException {
    have(robot, "good");
    robot.clickOn("#captions-list");
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    robot.write(" mornign");
    WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
    assertEquals(0, underlined(robot));
    robot.write(" to");
    until(() -> underlined(robot) == 1);
  }

  @Test
  void theLanguageIsChosenAmongTheDictionaries(FxRobot robot) throws TimeoutException {
    have(robot, "the dya");
    until(() -> count(robot).equals("1 unknown word"));
    robot.interact(
        () -> model.apply("editor.captions.step.language", CaptionEdits.setLanguage("fi")));
    Label problem = robot.lookup("#captions-spelling-problem").queryAs(Label.class);
    until(problem::isVisible);
    assertTrue(problem.getText().contains("no dictionary of Finnish"), problem.getText());
    Shots.take(robot, window.getScene(), "captions-no-dictionary");
    assertEquals("Finnish", robot.lookup("#captions-language").queryAs(MenuButton.class).getText());
    robot.clickOn("#captions-language");
    chooseFromMenu(robot, "English (United Kingdom)");
    assertEquals("en-GB", model.project().get().captions().language());
    until(() -> !problem.isVisible());
    robot.interact(() -> window.setWidth(268));
    until(() -> count(robot).equals("1 unknown word"));
    Shots.take(robot, window.getScene(), "captions-spelling-narrow");
  }
}
