package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@NeedsJavaFx
final class KeptTrackHeightsTest {
  @TempDir private Path folder;

  @Start
  void start(Stage stage) {
    stage.show();
  }

  @Test
  void keepsTheHeightsForTheNextWindow(FxRobot robot) throws Exception {
    Path file = folder.resolve("state").resolve("heights.txt");
    try (BackgroundTasks lane = BackgroundTasks.inOrder("heights", Platform::runLater)) {
      ObjectProperty<TrackHeights> heights = opened(robot, file, lane);
      assertEquals(TrackHeights.USUAL, heights.get());
      robot.interact(() -> heights.set(heights.get().with("music", 90).with("scenes", 120)));
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Files.exists(file));
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Files.readAllLines(file).size() == 2);
      assertEquals(List.of("music 90", "scenes 120"), Files.readAllLines(file));
      assertEquals(
          new TrackHeights(Map.of("music", 90.0, "scenes", 120.0)),
          opened(robot, file, lane).get());
    }
  }

  @Test
  void passesOverWhatItDoesNotUnderstand(FxRobot robot) throws IOException {
    Path file = Files.writeString(folder.resolve("heights.txt"), "music\n\nvoice 33\nx y z\n");
    try (BackgroundTasks lane = BackgroundTasks.inOrder("heights", Platform::runLater)) {
      assertEquals(new TrackHeights(Map.of("voice", 33.0)), opened(robot, file, lane).get());
    }
  }

  private static ObjectProperty<TrackHeights> opened(
      FxRobot robot, Path file, BackgroundTasks lane) {
    ObjectProperty<TrackHeights> heights = new SimpleObjectProperty<>(TrackHeights.USUAL);
    boolean[] isRead = new boolean[1];
    robot.interact(() ->
        new KeptTrackHeights(
            file,
            heights,
            lane,
            problem -> {
              throw new AssertionError(problem.sentence());
            }));
    lane.run(() -> true, _ -> isRead[0] = true, _ -> {});
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> isRead[0]);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError(e);
    }
    return heights;
  }
}
