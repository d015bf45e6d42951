package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.timeline.TimelineMap.SceneBlock;
import org.reelboard.document.edit.SourceLengths;
import org.reelboard.document.project.SceneId;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Going about a film of 60 scenes of two seconds. */
@NeedsJavaFx
final class NavigationTest {
  private final EditorModel model = SampleFilms.model(SampleFilms.stills(60));
  private final EditorActions actions = new EditorActions(model);
  private TimelineView view;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  NavigationTest() {}

  @Start
  void start(Stage stage) {
    view =
        new TimelineView(
            model,
            actions,
            new TimelineView.Media(Shots.landscapes(), SoundShapes.NONE, SourceLengths.UNKNOWN),
            (_, _) -> {});
    Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
    javafx.scene.Scene scene = new javafx.scene.Scene(view, 980, 360);
    TimelineKeyboard.install(view, actions, scene);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  private static TimelineSurface surface(FxRobot robot) {
    return robot.lookup("#timeline-surface").query();
  }

  private static SceneBlock block(FxRobot robot, int index) {
    return surface(robot).map().scenes().get(index);
  }

  private static double middle(FxRobot robot) {
    TimeScale scale = surface(robot).scale().get();
    return scale.framesIn(surface(robot).getWidth() / 2 - scale.origin());
  }

  private void zoomIn(FxRobot robot) {
    robot.interact(() -> view.zoom(6));
  }

  @Test
  void theMinimapGoesWhereItIsClickedAndScrollsWhenItsWindowIsDragged(FxRobot robot) {
    zoomIn(robot);
    Minimap minimap = robot.lookup("#timeline-minimap").query();
    Point2D there = minimap.localToScreen(minimap.getWidth() / 2, 12);
    robot.clickOn(there);
    assertEquals(1_800, middle(robot), 30);
    Shots.take(robot, view.getScene(), "timeline-minimap");
    robot.drag(there).moveBy(120, 0).drop();
    assertEquals(1_800 + 120 * 3_600 / (minimap.getWidth() - 8), middle(robot), 40);
    robot.type(KeyCode.HOME);
    assertTrue(surface(robot).scale().get().origin() > 0);
    robot.type(KeyCode.END);
    assertTrue(block(robot, 59).right() <= surface(robot).getWidth());
  }

  @Test
  void showsWhatIsSelectedAndTheWholeFilmAgain(FxRobot robot) {
    robot.interact(() -> model.select(Selection.of(new SceneId("s30"))));
    robot.interact(surface(robot)::requestFocus);
    robot.type(KeyCode.Z);
    SceneBlock block = block(robot, 30);
    assertTrue(block.width() > 0.8 * surface(robot).getWidth(), "it fills the view");
    assertTrue(block.left() > 0 && block.right() < surface(robot).getWidth(), "it is all in view");
    robot.interact(view::fit);
    assertTrue(block(robot, 59).right() <= surface(robot).getWidth());
  }

  @Test
  void theSliderZoomsAndFollowsTheZoom(FxRobot robot) {
    Slider slider = robot.lookup("#timeline-zoom").query();
    double fitted = slider.getValue();
    robot.interact(() -> slider.setValue(1));
    assertEquals(TimeScale.CLOSEST, surface(robot).scale().get().pixelsPerFrame(), 1e-9);
    robot.interact(view::fit);
    assertEquals(fitted, slider.getValue(), 1e-9);
  }

  @Test
  void theMiddleButtonDragsTheFilmAndTouchesNothing(FxRobot robot) {
    zoomIn(robot);
    robot.interact(() -> surface(robot).setScale(surface(robot).scale().get().movedBy(-900)));
    double before = middle(robot);
    Point2D point = surface(robot).localToScreen(400, Tracks.UNSCROLLED.sceneMiddle());
    robot.drag(point, MouseButton.MIDDLE).moveBy(-100, 0).drop();
    double moved = surface(robot).scale().get().framesIn(100);
    assertEquals(before + moved, middle(robot), 1);
    assertEquals(Selection.NONE, model.selection().get());
  }

  @Test
  void followsThePlayheadUnlessTheUserLooksElsewhere(FxRobot robot) {
    zoomIn(robot);
    robot.interact(() -> model.playhead().set(0));
    double width = surface(robot).getWidth();
    long edge = surface(robot).scale().get().frameAt(width);
    robot.interact(() -> model.playhead().set(edge - 2));
    robot.interact(() -> model.playhead().set(edge + 2));
    double x = surface(robot).scale().get().x(edge + 2);
    assertTrue(x > 0 && x < width / 4, "a page further: " + x);
    robot.interact(() -> surface(robot).setScale(surface(robot).scale().get().movedBy(-1e6)));
    double away = surface(robot).scale().get().origin();
    robot.interact(() -> model.playhead().set(edge + 3));
    assertEquals(away, surface(robot).scale().get().origin(), "it runs on outside");
    robot.interact(() -> model.playhead().set(5));
    assertTrue(surface(robot).scale().get().x(5) > 0, "it was put elsewhere");
  }

  @Test
  void scrollsTheTracksWhereTheyAreHigherThanTheView(FxRobot robot) {
    ScrollBar bar = robot.lookup("#timeline-rows").query();
    assertTrue(!bar.isVisible());
    robot.interact(() -> view.heights().set(view.heights().get().with("scenes", 220)));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(bar.isVisible());
    double before = block(robot, 0).left();
    double top = surface(robot).tracks().sceneTop();
    robot.interact(() -> bar.setValue(bar.getMax()));
    assertEquals(top - bar.getMax(), surface(robot).tracks().sceneTop(), 1e-9);
    assertEquals(before, block(robot, 0).left());
    Shots.take(robot, view.getScene(), "timeline-rows");
  }
}
