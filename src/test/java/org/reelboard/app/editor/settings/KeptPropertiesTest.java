package org.reelboard.app.editor.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.settings.KeptProperties.Kept;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@NeedsJavaFx
final class KeptPropertiesTest {
  @TempDir private Path folder;

  private final BackgroundTasks lane = BackgroundTasks.inOrder("kept", Platform::runLater);

  /** What is kept, as a window has it. */
  private record View(BooleanProperty on, DoubleProperty share, ObjectProperty<String> word) {
    static View usual() {
      return new View(
          new SimpleBooleanProperty(true),
          new SimpleDoubleProperty(0.5),
          new SimpleObjectProperty<>("a"));
    }

    List<Kept<?>> kept() {
      return List.of(
          Kept.flag("on", on),
          Kept.share("share", share),
          Kept.choice("word", word, List.of("a", "b"), one -> one));
    }

    List<Object> values() {
      return List.of(on.get(), share.get(), word.get());
    }
  }

  @Start
  void start(Stage stage) {
    stage.show();
  }

  @AfterEach
  void close() {
    lane.close();
  }

  private View opened(FxRobot robot, Path file) throws Exception {
    View view = View.usual();
    boolean[] isRead = new boolean[1];
    robot.interact(() -> {
      new KeptProperties(
          file,
          view.kept(),
          lane,
          problem -> {
            throw new AssertionError(problem.sentence());
          });
      lane.run(() -> true, _ -> isRead[0] = true, _ -> {});
    });
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> isRead[0]);
    return view;
  }

  @Test
  void whatWasChangedIsThereAgain(FxRobot robot) throws Exception {
    Path file = folder.resolve("state").resolve("view.properties");
    View view = opened(robot, file);
    assertEquals(View.usual().values(), view.values());
    robot.interact(() -> {
      view.on().set(false);
      view.share().set(0.25);
      view.word().set("b");
    });
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(file));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.size(file) > 0);
    assertEquals(
        List.of("on = false", "share = 0.25", "word = b"), Files.readAllLines(file));
    assertEquals(List.of(false, 0.25, "b"), opened(robot, file).values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "on = perhaps\nshare = 1.5\nword = c\nother = x\n",
        "share = NaN\n",
        "share =\nword",
        "on = \\u00",
      })
  void whatIsDamagedIsAsUsual(String text, FxRobot robot) throws Exception {
    Path file = Files.writeString(folder.resolve("view.properties"), text);
    assertEquals(View.usual().values(), opened(robot, file).values());
  }

  @Test
  void aFileThatIsNoTextIsPassedOver(FxRobot robot) throws Exception {
    byte[] torn = "on = false\nword = b".getBytes(StandardCharsets.UTF_8);
    torn[4] = (byte) 0xff;
    Path file = Files.write(folder.resolve("view.properties"), torn);
    assertEquals(View.usual().values(), opened(robot, file).values());
  }
}
