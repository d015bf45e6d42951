package org.reelboard.app.editor.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.NeedsJavaFx;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@NeedsJavaFx
final class LateTooltipTest {
  @SuppressWarnings("NullAway.Init") // Made before each test, with the stage.
  private Label label;

  @Start
  void start(Stage stage) {
    label = new Label("What is it?");
    LateTooltip.explain(label, "First");
    stage.setScene(new Scene(new StackPane(label), 300, 200));
    stage.show();
  }

  @Test
  void whatIsSaidLastIsSeenUnderThePointer(FxRobot robot) throws Exception {
    robot.interact(() -> LateTooltip.explain(label, "Second"));
    assertEquals(List.of(), shown(robot));
    point(robot);
    awaitShown(robot, List.of("Second"));
    robot.interact(() -> LateTooltip.explain(label, "Third"));
    awaitShown(robot, List.of("Third"));
  }

  @Test
  void nothingIsSaidOfWhatIsNotExplainedAnyMore(FxRobot robot) throws Exception {
    point(robot);
    awaitShown(robot, List.of("First"));
    robot.interact(() -> LateTooltip.explain(label, ""));
    robot.moveTo(robot.offset(label, -100, -80));
    awaitShown(robot, List.of());
  }

  private void point(FxRobot robot) {
    robot.moveTo(label).moveBy(2, 1);
  }

  private static void awaitShown(FxRobot robot, List<String> texts) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> shown(robot).equals(texts));
  }

  private static List<String> shown(FxRobot robot) {
    return robot.listWindows().stream()
        .filter(Tooltip.class::isInstance)
        .map(Tooltip.class::cast)
        .map(Tooltip::getText)
        .toList();
  }
}
