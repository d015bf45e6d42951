package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.HeldClicks;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.timeline.TimelineMap.SceneBlock;
import org.reelboard.app.editor.timeline.TimelineMap.SoundBar;
import org.reelboard.document.edit.History;
import org.reelboard.document.edit.SourceLengths;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@NeedsJavaFx
final class TimelineViewTest {
  private static final double LOW = Tracks.UNSCROLLED.sceneTop() + 70;
  private static final double HIGH = Tracks.UNSCROLLED.sceneTop() + 20;

  private final Project film = SampleFilms.rich();
  private final EditorModel model = SampleFilms.model(film);
  private final EditorActions actions = new EditorActions(model);
  private TimelineView view;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  TimelineViewTest() {}

  @Start
  void start(Stage stage) {
    view =
        new TimelineView(
            model,
            actions,
            new TimelineView.Media(Shots.landscapes(), SoundShapes.NONE, SourceLengths.UNKNOWN),
            (_, _) -> {});
    Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
    javafx.scene.Scene scene = new javafx.scene.Scene(view, 960, 340);
    TimelineKeyboard.install(view, actions, scene);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @Test
  void looksLikeATimeline(FxRobot robot) {
    robot.interact(() -> model.playhead().set(200));
    robot.interact(() -> model.select(Selection.of(film.scenes().get(3).id())));
    robot.moveTo(screen(robot, 330, LOW));
    Shots.take(robot, view.getScene(), "timeline");
  }

  @Test
  void marksTheScenesThatAreCached(FxRobot robot) {
    robot.interact(() -> view.markCached(Set.of(new SceneId("s2"), new SceneId("s3"))));
    Shots.take(robot, view.getScene(), "timeline-cached");
    List<Color> marked = bottoms(robot);
    robot.interact(() -> view.markCached(Set.of()));
    List<Color> plain = bottoms(robot);
    for (int scene = 0; scene < film.scenes().size(); scene++) {
      assertEquals(
          scene == 2 || scene == 3, !marked.get(scene).equals(plain.get(scene)), "scene " + scene);
    }
  }

  /** The colours of the scenes' bottom edges. */
  private List<Color> bottoms(FxRobot robot) {
    List<Color> colours = new ArrayList<>();
    robot.interact(() -> {
      Image image = surface(robot).snapshot(null, null);
      int bottom = (int) Tracks.UNSCROLLED.sceneBottom() - 1;
      for (int scene = 0; scene < film.scenes().size(); scene++) {
        colours.add(image.getPixelReader().getColor((int) middleX(robot, scene), bottom));
      }
    });
    return colours;
  }

  @Test
  void carriesASceneToAnotherPlaceAsOneStep(FxRobot robot) {
    robot.moveTo(middle(robot, 0)).press(MouseButton.PRIMARY);
    robot.moveTo(screen(robot, block(robot, 2).right() - 4, LOW));
    Shots.take(robot, view.getScene(), "timeline-carrying");
    robot.release(MouseButton.PRIMARY);
    assertEquals(List.of("s1", "s2", "s0", "s3", "s4", "s5", "s6"), order());
    assertEquals(1, model.history().get().past().size());
    robot.interact(model::undo);
    assertEquals(film, model.project().get());
  }

  @Test
  void dropsNothingWhereTheSceneComesBackToItsPlace(FxRobot robot) {
    robot.drag(middle(robot, 3), MouseButton.PRIMARY).moveBy(30, 0).drop();
    assertEquals(film, model.project().get());
    assertEquals(Set.of(new SceneId("s3")), model.selection().get().scenes());
  }

  @Test
  void changesTheDurationByItsRightEdgeLiveAndUndoesItAtOnce(FxRobot robot) {
    SceneBlock last = block(robot, 6);
    robot.moveTo(screen(robot, last.right() - 3, HIGH)).press(MouseButton.PRIMARY);
    robot.moveBy(-40, 0);
    Time meanwhile = scene("s6").duration();
    assertTrue(meanwhile.isBefore(Time.seconds("3.5")), meanwhile.toString());
    Shots.take(robot, view.getScene(), "timeline-duration");
    robot.moveBy(-20, 0).release(MouseButton.PRIMARY);
    assertTrue(scene("s6").duration().isBefore(meanwhile));
    robot.interact(model::undo);
    assertEquals(film, model.project().get());
  }

  @Test
  void givesADragUpWithEscape(FxRobot robot) {
    robot.moveTo(screen(robot, block(robot, 6).right() - 3, HIGH)).press(MouseButton.PRIMARY);
    robot.moveBy(-40, 0).push(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
    assertEquals(History.of(film), model.history().get());
  }

  @Test
  void trimsTheStartOfAClipByItsLeftEdge(FxRobot robot) {
    robot.drag(screen(robot, block(robot, 2).left() + 3, HIGH), MouseButton.PRIMARY);
    robot.moveBy(20, 0).drop();
    assertTrue(scene("s2").duration().isBefore(Time.seconds("2.5")));
    assertEquals(scene("s2").duration().plus(clipIn()), Time.seconds("4"), "its end stays");
  }

  private Time clipIn() {
    return ((org.reelboard.document.project.Source.Clip) scene("s2").source()).in();
  }

  @Test
  void changesTheLengthOfATransitionByItsHandle(FxRobot robot) {
    SceneBlock block = block(robot, 3);
    robot.drag(screen(robot, block.pillLeft() + 3, Tracks.UNSCROLLED.sceneMiddle()));
    robot.moveBy(-30, 0).drop();
    assertTrue(scene("s3").transitionDuration().isAfter(Time.seconds("1.2")));
    assertEquals(1, model.history().get().past().size());
  }

  @Test
  void movesTrimsAndFadesASound(FxRobot robot) {
    SoundBar bar = bar(robot, 1);
    double middle = bar.bottom() - 8;
    robot.drag(screen(robot, (bar.left() + bar.right()) / 2, middle)).moveBy(200, 0).drop();
    SoundBar moved = bar(robot, 1);
    assertTrue(moved.left() > bar.left() + 150);
    robot.drag(screen(robot, moved.right() - 3, middle)).moveBy(-50, 0).drop();
    assertTrue(bar(robot, 1).right() < moved.right() - 30);
    robot.drag(screen(robot, Hit.fadeInHandle(moved), moved.top() + 6)).moveBy(40, 0).drop();
    assertTrue(model.project().get().sound().get(1).fadeIn().isPositive());
    assertEquals(3, model.history().get().past().size());
    Shots.take(robot, view.getScene(), "timeline-sound");
  }

  @Test
  void scrubsOnTheRulerAndSplitsAtThePlayhead(FxRobot robot) {
    robot.clickOn(screen(robot, 500, 10));
    long clicked = model.playhead().get();
    robot.drag(screen(robot, 500, 10)).moveBy(100, 0).drop();
    assertTrue(model.playhead().get() > clicked);
    robot.push(KeyCode.S);
    assertEquals(8, model.project().get().scenes().size());
    robot.interact(() -> model.playhead().set(0));
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    assertEquals(model.layout().get().placements().get(2).start(), model.playhead().get());
  }

  @Test
  void selectsWithShiftAndControlAndRemovesWithDelete(FxRobot robot) {
    robot.clickOn(middle(robot, 1));
    click(robot, middleX(robot, 4), KeyCode.SHIFT);
    click(robot, middleX(robot, 2), KeyCode.CONTROL);
    assertEquals(
        Selection.of(Set.of(new SceneId("s1"), new SceneId("s3"), new SceneId("s4"))),
        model.selection().get());
    robot.push(KeyCode.DELETE);
    assertEquals(List.of("s0", "s2", "s5", "s6"), order());
  }

  @Test
  void zoomsAboutThePointerAndShowsTheWholeFilmAgain(FxRobot robot) {
    double before = surface(robot).scale().get().pixelsPerFrame();
    long under = surface(robot).scale().get().frameAt(600);
    Point2D at = surface(robot).localToScene(600, 100);
    robot.interact(() -> surface(robot).fireEvent(wheel(at, 240)));
    TimeScale zoomed = surface(robot).scale().get();
    assertTrue(zoomed.pixelsPerFrame() > before);
    assertTrue(Math.abs(under - zoomed.frameAt(600)) <= 1, "what lay under the pointer stays");
    Shots.take(robot, view.getScene(), "timeline-zoomed");
    robot.clickOn("#timeline-fit");
    assertEquals(before, surface(robot).scale().get().pixelsPerFrame());
  }

  @Test
  void offersWhatCanBeDoneWithASceneInItsMenu(FxRobot robot) {
    robot.rightClickOn(middle(robot, 4));
    robot.clickOn("Add a crossfade into this scene");
    assertEquals("crossfade", scene("s4").transition().orElseThrow().kind());
    robot.rightClickOn(middle(robot, 4)).clickOn("Remove the transition");
    assertEquals(film, model.project().get());
  }

  @Test
  void saysWhereACarriedTransitionWouldGo(FxRobot robot) {
    double x = block(robot, 5).left() + 12;
    Point2D point = view.sceneToLocal(surface(robot).localToScene(x, HIGH));
    Optional<TransitionTarget> target = view.transitionTarget(point.getX(), point.getY());
    assertEquals(Optional.of(new TransitionTarget(new SceneId("s5"))), target);
    robot.interact(() -> view.highlight(target));
    Shots.take(robot, view.getScene(), "timeline-target");
    assertEquals(Optional.empty(), view.transitionTarget(point.getX(), point.getY() + 120));
  }

  @Test
  void showsAnotherProjectWhole(FxRobot robot) {
    Project many = SampleFilms.stills(200);
    robot.interact(
        () -> model.open(History.of(many), new ProjectFolder(java.nio.file.Path.of("other"))));
    TimeScale scale = surface(robot).scale().get();
    assertTrue(scale.x(model.layout().get().frames()) <= surface(robot).getWidth());
    Shots.take(robot, view.getScene(), "timeline-many");
  }

  /** The headless platform's mouse does not know which keys are held. */
  private static void click(FxRobot robot, double x, KeyCode held) {
    HeldClicks.click(robot, surface(robot), new Point2D(x, LOW), held);
  }

  private static ScrollEvent wheel(Point2D at, double up) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        at.getX(),
        at.getY(),
        0,
        0,
        false,
        true,
        false,
        true,
        false,
        false,
        0,
        up,
        0,
        up,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  private List<String> order() {
    return model.project().get().scenes().stream().map(scene -> scene.id().value()).toList();
  }

  private Scene scene(String id) {
    return model.project().get().scene(new SceneId(id)).orElseThrow();
  }

  private static SceneBlock block(FxRobot robot, int index) {
    return surface(robot).map().scenes().get(index);
  }

  private static SoundBar bar(FxRobot robot, int index) {
    return surface(robot).map().sounds().get(index);
  }

  private static Point2D middle(FxRobot robot, int index) {
    return screen(robot, middleX(robot, index), LOW);
  }

  /** Where nothing but the scene lies. */
  private static double middleX(FxRobot robot, int index) {
    List<SceneBlock> blocks = surface(robot).map().scenes();
    boolean last = index + 1 == blocks.size();
    double right = last ? blocks.get(index).right() : blocks.get(index + 1).left();
    return (blocks.get(index).overlapRight() + right) / 2;
  }

  private static TimelineSurface surface(FxRobot robot) {
    return robot.lookup("#timeline-surface").queryAs(TimelineSurface.class);
  }

  private static Point2D screen(FxRobot robot, double x, double y) {
    Node surface = surface(robot);
    return surface.localToScreen(x, y);
  }
}
