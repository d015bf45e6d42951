package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.HeldClicks;
import org.reelboard.app.editor.HeldDrags;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.timeline.TimelineMap.SceneBlock;
import org.reelboard.document.edit.SourceLengths;
import org.reelboard.document.edit.TrackStateEdits;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.TrackState;
import org.reelboard.document.project.TrackStates;
import org.reelboard.document.time.Time;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The tools and keys of the timeline on a film with titles, captions and sounds. */
@NeedsJavaFx
final class TimelineToolsTest {
  private final Project film = SampleFilms.full();
  private final EditorModel model = SampleFilms.model(film);
  private final EditorActions actions = new EditorActions(model);
  private final List<SceneId> opened = new ArrayList<>();
  private TimelineView view;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  TimelineToolsTest() {}

  @Start
  void start(Stage stage) {
    view =
        new TimelineView(
            model,
            actions,
            new TimelineView.Media(Shots.landscapes(), SoundShapes.NONE, SourceLengths.UNKNOWN),
            (_, scene) -> opened.add(scene));
    Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
    javafx.scene.Scene scene = new javafx.scene.Scene(view, 980, 420);
    TimelineKeyboard.install(view, actions, scene);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @Test
  void rollsAnEdgeWhileControlIsHeld(FxRobot robot) {
    Point2D edge = new Point2D(block(robot, 2).left() + 2, high(robot));
    HeldDrags drag = drag(robot, KeyCode.CONTROL).from(edge, edge.add(18, 0));
    Shots.take(robot, view.getScene(), "cut-roll");
    drag.drop(edge.add(18, 0));
    assertEquals(model.layout().get().frames(), frames());
    assertTrue(scene("s2").duration().isBefore(Time.seconds("2.5")));
    assertTrue(scene("s1").duration().isAfter(Time.seconds("4.5")));
    assertEquals(1, model.history().get().past().size());
    robot.interact(model::undo);
    assertEquals(film, model.project().get());
  }

  private long frames() {
    return Layout.of(film).frames();
  }

  @Test
  void slipsAClipWhileControlIsHeldAndGivesUpWithEscape(FxRobot robot) {
    Point2D body = middle(robot, 2);
    HeldDrags drag = drag(robot, KeyCode.CONTROL).from(body, body.add(-20, 0));
    Shots.take(robot, view.getScene(), "cut-slip");
    Time slipped = ((Source.Clip) scene("s2").source()).in();
    assertTrue(slipped.isAfter(Time.seconds("1.5")), slipped.toString());
    robot.push(KeyCode.ESCAPE);
    drag.drop(body);
    assertEquals(film, model.project().get());
  }

  @Test
  void slidesASceneWhileShiftIsHeld(FxRobot robot) {
    Point2D body = middle(robot, 3);
    HeldDrags drag = drag(robot, KeyCode.SHIFT).from(body, body.add(14, 0));
    Shots.take(robot, view.getScene(), "cut-slide");
    drag.drop(body.add(14, 0));
    assertEquals(scene(film, "s3"), scene("s3"));
    assertTrue(scene("s2").duration().isAfter(Time.seconds("2.5")));
    assertTrue(scene("s4").duration().isBefore(Time.seconds("3")));
    assertEquals(Set.of(), model.selection().get().scenes(), "a drag selects no range");
  }

  @Test
  void toolsAreChosenByKeyOrButtonAndTakeTheNearerEdge(FxRobot robot) {
    robot.clickOn("#timeline-tool-roll");
    Point2D nearEnd = new Point2D(block(robot, 1).right() - 20, high(robot));
    drag(robot).from(nearEnd, nearEnd.add(15, 0)).drop(nearEnd.add(15, 0));
    assertTrue(scene("s1").duration().isAfter(Time.seconds("4.5")));
    assertEquals(frames(), model.layout().get().frames());
    robot.interact(model::undo);
    robot.push(KeyCode.T);
    drag(robot).from(nearEnd, nearEnd.add(15, 0)).drop(nearEnd.add(15, 0));
    assertTrue(scene("s1").duration().isAfter(Time.seconds("4.5")));
    assertTrue(model.layout().get().frames() > frames());
    Shots.take(robot, view.getScene(), "cut-tools");
  }

  @Test
  void theRazorCutsWhatIsClicked(FxRobot robot) {
    robot.push(KeyCode.C);
    robot.moveTo(surface(robot).localToScreen(middle(robot, 1)));
    Shots.take(robot, view.getScene(), "cut-razor");
    robot.clickOn(surface(robot).localToScreen(middle(robot, 1)));
    assertEquals(8, model.project().get().scenes().size());
    TimelineMap.OverlayBar title = surface(robot).map().overlays().getFirst();
    double half = (title.left() + title.right()) / 2;
    robot.clickOn(surface(robot).localToScreen(half, title.top() + 10));
    assertEquals(3, model.project().get().overlays().size());
    HeldClicks.click(robot, surface(robot), middle(robot, 4), KeyCode.SHIFT);
    assertTrue(model.project().get().scenes().size() >= 9);
  }

  @Test
  void aBandSelectsAllThatItTouches(FxRobot robot) {
    double end = surface(robot).map().scenes().getLast().right();
    Point2D from = new Point2D(end - 2, Tracks.RULER + 2);
    Point2D to = new Point2D(block(robot, 4).left() + 40, surface(robot).tracks().sceneTop() + 30);
    HeldDrags drag = drag(robot).from(from, to);
    Shots.take(robot, view.getScene(), "cut-band");
    drag.drop(to);
    assertEquals(
        Selection.ofPieces(
            List.of(new SceneId("s4"), new SceneId("s5"), new SceneId("s6"), new CueId("c2"))),
        model.selection().get());
  }

  @Test
  void thingsOfDifferentKindsAreSelectedWithControl(FxRobot robot) {
    TimelineMap map = surface(robot).map();
    robot.clickOn(surface(robot).localToScreen(middle(robot, 2)));
    click(robot, map.overlays().getFirst().left() + 20, map.overlays().getFirst().top() + 10);
    click(robot, map.sounds().get(1).left() + 30, map.sounds().get(1).top() + 25);
    click(robot, map.cues().getFirst().left() + 20, map.tracks().captionTop() + 10);
    Selection all =
        Selection.ofPieces(
            List.of(new SceneId("s2"), new OverlayId("t1"), new SoundId("v1"), new CueId("c1")));
    assertEquals(all, model.selection().get());
    Shots.take(robot, view.getScene(), "cut-mixed");
    robot.push(KeyCode.DELETE);
    assertEquals(6, model.project().get().scenes().size());
    assertEquals(1, model.project().get().overlays().size());
    assertEquals(2, model.project().get().sound().size());
    assertEquals(1, model.history().get().past().size());
  }

  private void click(FxRobot robot, double x, double y) {
    HeldClicks.click(robot, surface(robot), new Point2D(x, y), KeyCode.CONTROL);
  }

  @Test
  void whatIsSelectedTogetherMovesTogether(FxRobot robot) {
    robot.interact(
        () -> model.select(Selection.ofPieces(List.of(new OverlayId("t1"), new SoundId("v1")))));
    TimelineMap.OverlayBar title = surface(robot).map().overlays().getFirst();
    TimelineMap.SoundBar voice = surface(robot).map().sounds().get(1);
    Point2D grab = new Point2D((title.left() + title.right()) / 2, title.top() + 10);
    drag(robot, KeyCode.ALT).from(grab, grab.add(33, 0)).drop(grab.add(33, 0));
    assertEquals(
        surface(robot).map().overlays().getFirst().left() - title.left(),
        surface(robot).map().sounds().get(1).left() - voice.left(),
        1);
    assertNotEquals(film, model.project().get());
    assertEquals(1, model.history().get().past().size());
  }

  @Test
  void showsWhatGoesWithASceneThatIsCarried(FxRobot robot) {
    Point2D body = middle(robot, 1);
    HeldDrags drag = drag(robot).from(body, body.add(200, 6));
    Shots.take(robot, view.getScene(), "cut-carry");
    drag.drop(body.add(200, 6));
    Point2D edge = new Point2D(block(robot, 0).right() - 2, high(robot));
    drag = drag(robot).from(edge, edge.add(-30, 0));
    Shots.take(robot, view.getScene(), "cut-ripple");
    drag.drop(edge);
  }

  @Test
  void marksThePlayheadDragsTheMarkAndNamesIt(FxRobot robot) {
    robot.interact(() -> model.playhead().set(200));
    robot.clickOn(surface(robot)).interact(() -> model.playhead().set(200));
    robot.push(KeyCode.M);
    assertEquals("Marker 1", model.project().get().markers().getFirst().name());
    MarkerFlag flag = surface(robot).map().markers().getFirst();
    assertEquals(200, flag.frame());
    Point2D at = new Point2D(surface(robot).map().scale().x(200), Tracks.RULER - 6);
    drag(robot, KeyCode.ALT).from(at, at.add(60, 0)).drop(at.add(60, 0));
    long moved = surface(robot).map().markers().getFirst().frame();
    assertTrue(moved > 230, () -> "at " + moved);
    robot.interact(() -> model.playhead().set(0));
    robot.press(KeyCode.SHIFT).push(KeyCode.M).release(KeyCode.SHIFT);
    assertEquals(moved, model.playhead().get());
    robot.push(KeyCode.M);
    Shots.take(robot, robot.lookup("#marker-name").query().getScene(), "cut-marker-popover");
    robot.clickOn("#marker-orange").clickOn("#marker-name");
    robot.push(KeyCode.END).write(" chorus").push(KeyCode.ENTER);
    assertEquals("Marker 1 chorus", model.project().get().markers().getFirst().name());
    assertEquals("orange", model.project().get().markers().getFirst().colour());
    robot.moveTo(surface(robot).localToScreen(at.add(60, 0)));
    Shots.take(robot, view.getScene(), "cut-markers");
    robot.rightClickOn(surface(robot).localToScreen(at.add(60, 0)));
    robot.clickOn("Delete the marker");
    assertEquals(film, model.project().get());
  }

  @Test
  void theRulersMenuMarksAndListsPlaces(FxRobot robot) {
    Point2D at = surface(robot).localToScreen(500, 8);
    robot.rightClickOn(at).clickOn("Add a marker here");
    MarkerFlag flag = surface(robot).map().markers().getFirst();
    robot.rightClickOn(at);
    robot.clickOn(Timecode.of(flag.frame(), model.layout().get().rate()) + "  Marker 1");
    assertEquals(flag.frame(), model.playhead().get());
  }

  @Test
  void pullsATransitionOutOfAJointAndOpensTheChoice(FxRobot robot) {
    Point2D joint = new Point2D(block(robot, 2).left(), surface(robot).tracks().sceneMiddle());
    robot.moveTo(surface(robot).localToScreen(joint));
    Shots.take(robot, view.getScene(), "cut-joint");
    robot.clickOn(surface(robot).localToScreen(joint));
    assertEquals(List.of(new SceneId("s2")), opened);
    HeldDrags drag = drag(robot).from(joint, joint.add(-20, 0));
    Shots.take(robot, view.getScene(), "cut-transition");
    drag.drop(joint.add(-20, 0));
    assertTrue(scene("s2").transitionDuration().isAfter(Time.seconds("0.3")));
    assertEquals(1, model.history().get().past().size());
    Point2D pill = new Point2D(pillMiddle(robot, 2), joint.getY());
    robot.doubleClickOn(surface(robot).localToScreen(pill));
    assertEquals(2, opened.size());
  }

  private static double pillMiddle(FxRobot robot, int index) {
    return (block(robot, index).pillLeft() + block(robot, index).pillRight()) / 2;
  }

  @Test
  void everyToolWorksByKeysToo(FxRobot robot) {
    robot.clickOn(surface(robot).localToScreen(middle(robot, 2)));
    robot.push(KeyCode.R).push(KeyCode.PERIOD);
    assertEquals(Time.seconds("4.5").plus(frames(1)), scene("s1").duration());
    robot.push(KeyCode.U).push(KeyCode.COMMA);
    assertEquals(Time.seconds("4.5"), scene("s1").duration());
    robot.push(KeyCode.Y).push(KeyCode.COMMA);
    Time in = Time.seconds("1.5").plus(frames(2));
    assertEquals(in, ((Source.Clip) scene("s2").source()).in());
    robot.push(KeyCode.T).press(KeyCode.SHIFT).push(KeyCode.PERIOD).release(KeyCode.SHIFT);
    assertEquals(Time.seconds("2.5").plus(frames(9)), scene("s2").duration());
  }

  private static Time frames(int count) {
    return Time.ofFraction(count, 30);
  }

  @Test
  void whatIsUnderThePlayheadIsSelectedTrimmedAndMovedByKeys(FxRobot robot) {
    robot.clickOn(surface(robot).localToScreen(middle(robot, 4)));
    robot.interact(() -> model.playhead().set(120));
    robot.push(KeyCode.D);
    assertEquals(Selection.of(new SceneId("s1")), model.selection().get());
    robot.push(KeyCode.D);
    assertEquals(Selection.of(new OverlayId("t1")), model.selection().get());
    robot.push(KeyCode.V).push(KeyCode.PERIOD);
    assertEquals(
        new Anchor.ToScene(new SceneId("s1"), Time.seconds("0.8").plus(frames(1))),
        model.project().get().overlays().getFirst().anchor());
    robot.push(KeyCode.W);
    assertEquals(frames(20), model.project().get().overlays().getFirst().duration());
    robot.push(KeyCode.D).push(KeyCode.Q);
    assertEquals(Time.seconds("4.5").minus(frames(45)), scene("s1").duration());
    assertEquals(75, model.playhead().get());
  }

  @Test
  void theFilmScrollsAlongWhereSomethingIsHeldAtTheEdge(FxRobot robot) throws Exception {
    robot.interact(() -> {
      model.playhead().set(0);
      view.zoom(4);
    });
    double origin = surface(robot).scale().get().origin();
    double atEdge = surface(robot).getWidth() - 2;
    Point2D body = middle(robot, 0);
    HeldDrags drag = drag(robot).from(body, new Point2D(atEdge, body.getY()));
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> surface(robot).scale().get().origin() < origin - 400);
    Point2D back = new Point2D(atEdge / 2, body.getY());
    drag.on(back);
    Shots.take(robot, view.getScene(), "cut-edge");
    drag.drop(back);
    assertNotEquals("s0", model.project().get().scenes().getFirst().id().value());
  }

  @Test
  void nothingIsTakenFromALockedTrack(FxRobot robot) {
    robot.interact(() ->
        model.apply(
            "lock", TrackStateEdits.set(TrackStates.SCENES, TrackState.USUAL.withLocked(true))));
    Point2D body = middle(robot, 1);
    drag(robot).from(body, body.add(300, 0)).drop(body.add(300, 0));
    assertEquals(film.scenes(), model.project().get().scenes());
    assertEquals(Set.of(), model.selection().get().scenes());
  }

  @Test
  void selectsAKindThenAllAndWhatIsBehindThePlayhead(FxRobot robot) {
    robot.interact(() -> model.select(Selection.of(new OverlayId("t1"))));
    robot.press(KeyCode.CONTROL).push(KeyCode.A).release(KeyCode.CONTROL);
    assertEquals(2, model.selection().get().pieces().size());
    robot.press(KeyCode.CONTROL).push(KeyCode.A).release(KeyCode.CONTROL);
    assertEquals(14, model.selection().get().pieces().size());
    robot.interact(() -> model.playhead().set(model.layout().get().placements().get(5).start()));
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.A);
    robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
    assertEquals(
        Selection.ofPieces(List.of(new SceneId("s5"), new SceneId("s6"))), model.selection().get());
  }

  private HeldDrags drag(FxRobot robot, KeyCode... held) {
    return new HeldDrags(robot, surface(robot), Set.of(held));
  }

  private static double high(FxRobot robot) {
    return surface(robot).tracks().sceneTop() + 8;
  }

  private static Point2D middle(FxRobot robot, int index) {
    SceneBlock block = block(robot, index);
    SceneBlock next = block(robot, index + 1);
    return new Point2D((block.overlapRight() + next.left()) / 2, high(robot));
  }

  private static SceneBlock block(FxRobot robot, int index) {
    return surface(robot).map().scenes().get(index);
  }

  private Scene scene(String id) {
    return scene(model.project().get(), id);
  }

  private static Scene scene(Project project, String id) {
    return project.scene(new SceneId(id)).orElseThrow();
  }

  private static TimelineSurface surface(FxRobot robot) {
    return robot.lookup("#timeline-surface").queryAs(TimelineSurface.class);
  }
}
