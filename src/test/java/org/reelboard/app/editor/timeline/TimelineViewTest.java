package org.reelboard.app.editor.timeline;

import atlantafx.base.theme.PrimerDark;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.project.Project;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@NeedsJavaFx
final class TimelineViewTest {
  private final Project rich = SampleFilms.rich();
  private final EditorModel model = SampleFilms.model(rich);

  @Start
  void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
    stage.setScene(new Scene(new TimelineView(model, Shots.landscapes()), 960, 340));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @Test
  void looksLikeATimeline(FxRobot robot) {
    robot.interact(() -> model.playhead().set(200));
    robot.interact(() -> model.select(EditorModel.Selection.of(rich.scenes().get(3).id())));
    robot.moveTo(at(robot, 330, 70));
    Shots.take(robot, scene(robot), "timeline");
  }

  private static Scene scene(FxRobot robot) {
    return surface(robot).getScene();
  }

  private static Node surface(FxRobot robot) {
    return robot.lookup("#timeline-surface").query();
  }

  private static Point2D at(FxRobot robot, double x, double y) {
    return surface(robot).localToScreen(x, y);
  }
}
