package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.StoreException;
import org.reelboard.document.time.Time;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** One and several scenes in the inspector. */
@NeedsJavaFx
final class InspectorInWindowTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // Opened before each test, with the stage.
  private OpenEditor editor;

  @SuppressWarnings("NullAway.Init")
  private Stage window;

  @Start
  void start(Stage stage) throws StoreException {
    window = stage;
    editor = new OpenEditor(stage, folder.resolve("state"));
    Path file = folder.resolve("film.reel.json");
    ProjectFile.save(file, film());
    editor.show(Optional.of(file));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(editor::close);
  }

  /** Three scenes of two, three and four seconds, each but the first with a transition. */
  private static Project film() {
    return Project.empty("Film", Canvas.VERTICAL)
        .withScenes(
            IntStream.range(0, 3)
                .mapToObj(index ->
                    new Scene(
                            new SceneId("s" + index),
                            "Scene " + index,
                            Time.ofSeconds(2 + index),
                            new Source.ColourCard(new Rgb(40 + 60 * index, 80, 120)))
                        .withCamera(
                            new Camera.NamedMove(
                                "slow-zoom-in", "ease-in-out", List.of(0.2, 0.4, 0.6).get(index)))
                        .withTransition(
                            index == 0
                                ? Optional.empty()
                                : Optional.of(new Transition("wipe", Time.seconds("0.5")))))
                .toList());
  }

  private void select(FxRobot robot, Integer... scenes) {
    OpenEditor.await("the film", () -> editor.project().title().equals("Film"));
    Set<SceneId> ids = new LinkedHashSet<>();
    List.of(scenes).forEach(index -> ids.add(new SceneId("s" + index)));
    robot.interact(() -> editor.model().select(Selection.of(ids)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Scrolls the inspector so that a row of it is under the pointer's reach. */
  private static void reveal(FxRobot robot, String row) {
    ScrollPane scroll = (ScrollPane) robot.lookup("#inspector").lookup(".quiet-scroll").query();
    robot.interact(() -> {
      Node content = scroll.getContent();
      double y = content.sceneToLocal(robot.lookup(row).query().localToScene(0, 0)).getY();
      double view = scroll.getViewportBounds().getHeight();
      double hidden = content.getLayoutBounds().getHeight() - view;
      scroll.setVvalue(Math.clamp((y - view / 2) / hidden, 0, 1));
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<Time> durations() {
    return editor.project().scenes().stream().map(Scene::duration).toList();
  }

  private List<Double> strengths() {
    return editor.project().scenes().stream()
        .map(Scene::camera)
        .map(camera -> camera instanceof Camera.NamedMove move ? move.strength() : -1.0)
        .toList();
  }

  private int steps() {
    return editor.model().history().get().past().size();
  }

  private static TextField field(FxRobot robot, String row) {
    return robot.lookup(row + " .number-field").queryAs(TextField.class);
  }

  @Test
  void ofSeveralScenesMixedValuesAreToldAndSetAtOnceAsOneStep(FxRobot robot) {
    select(robot, 1, 2);
    assertEquals("–", field(robot, "#scene-duration").getText());
    assertEquals(0, robot.lookup("#scene-duration .slider").queryAs(Slider.class).getOpacity());
    assertTrue(robot.lookup("2 scenes").tryQuery().isPresent());
    WindowLooks.take(robot, window.getScene(), "inspector-mixed");
    robot.interact(() -> field(robot, "#scene-duration").requestFocus());
    robot.interact(() -> field(robot, "#scene-duration").selectAll());
    robot.write("2.5").push(KeyCode.ENTER);
    assertEquals(List.of(Time.ofSeconds(2), Time.seconds("2.5"), Time.seconds("2.5")), durations());
    assertEquals(1, steps());
    assertEquals(1, robot.lookup("#scene-duration .slider").queryAs(Slider.class).getOpacity());
    robot.interact(editor.model()::undo);
    assertEquals(film(), editor.project());
  }

  @Test
  void aMixedValueThatIsLeftAloneChangesNothing(FxRobot robot) {
    select(robot, 0, 1, 2);
    robot.interact(() -> field(robot, "#scene-duration").requestFocus());
    robot.push(KeyCode.TAB);
    assertEquals(0, steps());
    assertEquals(film(), editor.project());
  }

  @Test
  void aValueIsResetByItsButtonAndByTwoClicksOnItsLabel(FxRobot robot) {
    select(robot, 0);
    reveal(robot, "#camera-strength");
    Node reset = robot.lookup("#camera-strength .row-reset").query();
    assertTrue(reset.isVisible());
    WindowLooks.take(robot, window.getScene(), "inspector-reset");
    robot.clickOn(reset);
    assertEquals(List.of(0.3, 0.4, 0.6), strengths());
    assertFalse(reset.isVisible());
    select(robot, 1);
    assertTrue(reset.isVisible());
    reveal(robot, "#camera-strength");
    robot.doubleClickOn("#camera-strength .row-label");
    assertEquals(List.of(0.3, 0.3, 0.6), strengths());
    assertEquals(2, steps());
  }

  @Test
  void aSectionIsResetAtOnce(FxRobot robot) {
    select(robot, 0, 1, 2);
    robot.clickOn("#editor-section-camera-reset");
    assertEquals(
        List.of(Camera.STATIC, Camera.STATIC, Camera.STATIC),
        editor.project().scenes().stream().map(Scene::camera).toList());
    assertEquals(1, steps());
    assertFalse(robot.lookup("#editor-section-camera-reset").query().isVisible());
  }

  @Test
  void draggingALabelChangesItsNumberAsOneStep(FxRobot robot) {
    select(robot, 0);
    reveal(robot, "#camera-strength");
    Point2D label = OpenEditor.on(robot, "#camera-strength .row-label", 0.3, 0.5);
    robot.drag(label, MouseButton.PRIMARY);
    for (int by = 4; by <= 40; by += 4) {
      robot.moveTo(label.add(by, 0));
    }
    robot.drop();
    assertEquals(List.of(0.4, 0.4, 0.6), strengths());
    assertEquals(1, steps());
  }

  @Test
  void theWheelTurnsANumberOnlyWhereItIsBeingEdited(FxRobot robot) {
    select(robot, 0);
    reveal(robot, "#camera-strength");
    TextField field = field(robot, "#camera-strength");
    robot.moveTo(field).scroll(2, javafx.geometry.VerticalDirection.UP);
    assertEquals(0, steps());
    robot.interact(field::requestFocus);
    robot.moveTo(field).scroll(2, javafx.geometry.VerticalDirection.UP);
    assertEquals(1, steps(), "several turns are one step");
    assertEquals(List.of(0.22, 0.4, 0.6), strengths());
  }

  private Camera.Path path() {
    return (Camera.Path) editor.project().scenes().getFirst().camera();
  }

  @Test
  void aMoveBecomesKeyframesThatAreWalkedAddedAndTakenAway(FxRobot robot) {
    select(robot, 0);
    robot.interact(() -> robot.lookup("#camera-own").queryButton().fire());
    assertEquals(
        List.of(Time.ZERO, Time.ofSeconds(2)),
        path().keyframes().stream().map(CameraKeyframe::at).toList());
    robot.interact(() -> editor.model().playhead().set(30));
    assertFalse(robot.lookup("#camera-previous").query().isDisabled());
    robot.interact(() -> robot.lookup("#camera-keyframe").queryButton().fire());
    assertEquals(3, path().keyframes().size());
    robot.interact(() -> field(robot, "#camera-roll").requestFocus());
    robot.interact(() -> field(robot, "#camera-roll").selectAll());
    robot.write("5").push(KeyCode.ENTER);
    assertEquals(
        List.of(0.0, 5.0, 0.0), path().keyframes().stream().map(CameraKeyframe::roll).toList());
    WindowLooks.take(robot, window.getScene(), "inspector-keyframes");
    robot.interact(() -> robot.lookup("#camera-next").queryButton().fire());
    assertEquals(59, editor.model().playhead().get(), "the last frame of the scene");
    robot.interact(() -> robot.lookup("#camera-previous").queryButton().fire());
    assertEquals(30, editor.model().playhead().get());
    robot.interact(() -> robot.lookup("#camera-keyframe").queryButton().fire());
    assertEquals(2, path().keyframes().size());
    robot.interact(() -> robot.lookup("#camera-previous").queryButton().fire());
    assertEquals(0, editor.model().playhead().get());
  }

  @Test
  void anEasingIsChosenByItsCurveAndBentByItsHandles(FxRobot robot) {
    select(robot, 1);
    robot.interact(() -> robot.lookup(".curve-button").queryButton().fire());
    OpenEditor.awaitSteady(robot, "#easing-bounce");
    robot.clickOn("#easing-ease-in-out");
    Node handle = robot.lookup("#curve-first").query();
    robot.drag(handle, MouseButton.PRIMARY).moveBy(20, -10).moveBy(20, -20).drop();
    String easing = editor.project().scenes().get(1).camera().easing();
    assertTrue(easing.startsWith("cubic-bezier("), easing);
    int steps = steps();
    assertEquals(1, steps, "a drag is one step");
    WindowLooks.take(robot, handle.getScene(), "curve-editor");
    robot.interact(() -> field(robot, "#curve-x1").requestFocus());
    robot.interact(() -> field(robot, "#curve-x1").selectAll());
    robot.write("0.1").push(KeyCode.ENTER);
    assertTrue(editor.project().scenes().get(1).camera().easing().startsWith("cubic-bezier(0.1, "));
    robot.interact(handle::requestFocus);
    robot.push(KeyCode.RIGHT);
    assertTrue(
        editor.project().scenes().get(1).camera().easing().startsWith("cubic-bezier(0.11, "));
    robot.clickOn("#easing-bounce");
    assertEquals("bounce", editor.project().scenes().get(1).camera().easing());
    assertFalse(handle.isVisible());
    robot.clickOn("#easing-own");
    assertEquals(
        "cubic-bezier(0.25, 0.1, 0.25, 1)", editor.project().scenes().get(1).camera().easing());
  }

  @Test
  void settingsAreCopiedAndThoseThatAreTickedArePastedAsOneStep(FxRobot robot) {
    select(robot, 1);
    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
    select(robot, 0, 2);
    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.V);
    OpenEditor.await("the dialog", () -> robot.lookup("#paste-settings").tryQuery().isPresent());
    robot.clickOn("#paste-duration").clickOn("#paste-transition");
    WindowLooks.take(robot, window.getScene(), "paste-settings");
    robot.clickOn("#paste-settings-now");
    assertEquals(List.of(Time.ofSeconds(3), Time.ofSeconds(3), Time.ofSeconds(3)), durations());
    assertEquals(List.of(0.4, 0.4, 0.4), strengths());
    assertEquals(Optional.empty(), editor.project().scenes().getFirst().transition());
    assertEquals(1, steps());
  }

  @Test
  void aTransitionIsGivenToAllJointsFromTheMenuOfACard(FxRobot robot) {
    select(robot, 1);
    robot.interact(() ->
        editor
            .model()
            .apply(
                "slide",
                SceneEdits.setTransition(
                    new SceneId("s1"), Optional.of(new Transition("slide", Time.seconds("0.3"))))));
    robot.rightClickOn(robot.lookup("#storyboard").lookup("Scene 1").<Node>query());
    OpenEditor.await(
        "the menu",
        () ->
            robot.lookup(Texts.of("editor.command.edit.transition-to-all")).tryQuery().isPresent());
    robot.clickOn(Texts.of("editor.command.edit.transition-to-all"));
    assertEquals(
        List.of("slide", "slide"),
        editor.project().scenes().stream()
            .flatMap(one -> one.transition().stream())
            .map(Transition::kind)
            .toList());
  }

  @Test
  void aMoveIsPlayedWhileThePointerIsOnItUnlessLessMotionIsWanted(FxRobot robot) {
    select(robot, 0);
    reveal(robot, "#move-pan-left");
    robot.interact(() -> window.getScene().getPreferences().setReducedMotion(false));
    robot.moveTo("#move-pan-left");
    OpenEditor.await("the film", () -> robot.lookup("#hover-film").tryQuery().isPresent());
    ImageView shown = (ImageView) robot.lookup("#hover-film").lookup(".image-view").query();
    Image first = shown.getImage();
    OpenEditor.await("another frame", () -> !shown.getImage().equals(first));
    robot.interact(() -> WindowLooks.write(shown.getScene(), "hover-move"));
    robot.moveTo("#move-static").moveTo("#timeline-surface");
    OpenEditor.await("nothing", () -> robot.lookup("#hover-film").tryQuery().isEmpty());
    robot.interact(() -> window.getScene().getPreferences().setReducedMotion(true));
    robot.moveTo("#move-pan-left").sleep(600);
    assertTrue(robot.lookup("#hover-film").tryQuery().isEmpty());
  }
}
