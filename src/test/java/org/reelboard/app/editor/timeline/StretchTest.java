package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import atlantafx.base.theme.PrimerDark;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.play.Stretch;
import org.reelboard.document.edit.SourceLengths;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@NeedsJavaFx
final class StretchTest {
  private TimelineView view;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  StretchTest() {}

  @Start
  void start(Stage stage) {
    EditorModel model = SampleFilms.model(SampleFilms.stills(6));
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

  @Test
  void inAndOutAreMarkedOnTheRuler(FxRobot robot) {
    Node surface = robot.lookup("#timeline-surface").query();
    Color plain = middle(robot, surface);
    robot.interact(() -> view.markStretch(Optional.of(new Stretch(120, 240))));
    Shots.take(robot, view.getScene(), "timeline-in-out");
    assertNotEquals(plain, middle(robot, surface));
    robot.interact(() -> view.markStretch(Optional.empty()));
    assertEquals(plain, middle(robot, surface));
  }

  /** The colour at the lower edge of the ruler, in the middle of the film. */
  private static Color middle(FxRobot robot, Node surface) {
    Image image = robot.capture(surface).getImage();
    return image.getPixelReader().getColor((int) image.getWidth() / 2, (int) Tracks.RULER - 2);
  }
}
