package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.ahead.AheadMark;
import org.reelboard.app.editor.ahead.AheadState;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.play.Stretch;
import org.reelboard.document.edit.SourceLengths;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The bar above the ruler, over a film of six scenes of sixty frames each. */
@NeedsJavaFx
final class AheadBarTest {
  private static final List<AheadMark> MARKS =
      List.of(
          mark(30, 60, new AheadState.Ready()),
          mark(60, 120, new AheadState.Ready()),
          mark(120, 180, new AheadState.Making(0.5)),
          mark(180, 210, new AheadState.Heavy()),
          mark(240, 300, new AheadState.Heavy()));

  private TimelineView view;
  private EditorModel model;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  AheadBarTest() {}

  private static AheadMark mark(long first, long end, AheadState state) {
    return new AheadMark(new Stretch(first, end), state);
  }

  @Start
  void start(Stage stage) {
    model = SampleFilms.model(SampleFilms.stills(6));
    view =
        new TimelineView(
            model,
            new EditorActions(model),
            new TimelineView.Media(Shots.landscapes(), SoundShapes.NONE, SourceLengths.UNKNOWN),
            (_, _) -> {});
    Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
    stage.setScene(new Scene(view, 960, 340));
    stage.sizeToScene();
    stage.show();
  }

  private static Node bar(FxRobot robot) {
    return robot.lookup("#timeline-ahead").query();
  }

  private List<Node> parts(FxRobot robot) {
    robot.interact(() -> view.markAhead(MARKS));
    robot.interact(() -> view.layout());
    return List.copyOf(((Parent) bar(robot)).getChildrenUnmodifiable());
  }

  @Test
  void aFilmThatPlaysByItselfHasNoBar(FxRobot robot) {
    assertFalse(bar(robot).isVisible());
    parts(robot);
    assertTrue(bar(robot).isVisible());
    robot.interact(() -> view.markAhead(List.of()));
    assertFalse(bar(robot).isVisible());
  }

  @Test
  void stretchesThatAreEquallyFarAreOneMarkWhereTheyLie(FxRobot robot) {
    List<Node> parts = parts(robot);
    Shots.take(robot, view.getScene(), "timeline-ahead");
    assertEquals(
        List.of("ahead-ready", "ahead-making", "ahead-heavy", "ahead-heavy"),
        parts.stream().map(part -> part.getStyleClass().getFirst()).toList());
    Bounds ready = parts.getFirst().getBoundsInParent();
    Bounds last = parts.getLast().getBoundsInParent();
    double frame = ready.getWidth() / 90;
    assertEquals(ready.getMinX() + 210 * frame, last.getMinX(), 1.5);
    assertEquals(60 * frame, last.getWidth(), 1.5);
  }

  @Test
  void theStatesAreToldApartByTheirShape(FxRobot robot) {
    List<Node> parts = parts(robot);
    assertEquals(1, shades(robot, parts.getFirst(), 2), "whole");
    assertEquals(2, shades(robot, parts.get(1), 2), "half full");
    assertTrue(shades(robot, parts.get(2), 2) > 1, "dashed");
  }

  /** How many colours there are along a row of a node, its edges left out. */
  private static long shades(FxRobot robot, Node node, int row) {
    Image image = robot.capture(node).getImage();
    Set<Color> colours =
        IntStream.range(2, (int) image.getWidth() - 2)
            .mapToObj(x -> image.getPixelReader().getColor(x, row))
            .collect(Collectors.toSet());
    return colours.size();
  }

  @Test
  void itIsSpokenAndDoesNotTakeTheRulersClicks(FxRobot robot) {
    List<Node> parts = parts(robot);
    assertEquals("Heavy stretches, 50 % of them drawn ahead", bar(robot).getAccessibleText());
    robot.clickOn(parts.getLast());
    assertTrue(Math.abs(model.playhead().get() - 270) < 3, "at " + model.playhead().get());
  }
}
