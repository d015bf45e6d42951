package org.reelboard.app.editor.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.timeline.SampleFilms;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@NeedsJavaFx
final class ShowcaseTest {
  private static final SceneId SECOND = new SceneId("s1");

  private final EditorModel model = SampleFilms.model(SampleFilms.stills(3));
  private final AtomicLong begun = new AtomicLong();
  private Player player;
  private Showcase showcase;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  ShowcaseTest() {}

  @Start
  void start(Stage stage) {
    player =
        new Player(
            model,
            new PlayerParts(new FakeParts.Pictures(), new FakeParts.Mixes(), Optional::empty));
    showcase = new Showcase(model, player);
    stage.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(player::close);
  }

  @Test
  void playsATransitionOnceAndGoesBack(FxRobot robot) throws TimeoutException {
    robot.interact(() -> {
      Transition fade = new Transition("crossfade", Time.seconds("0.4"));
      model.apply("transition", SceneEdits.setTransition(SECOND, Optional.of(fade)));
      model.select(Selection.of(SECOND));
      model.playhead().set(7);
      player.settings().looping().set(true);
      showcase.transition();
      begun.set(model.playhead().get());
    });
    assertTrue(player.playing().get());
    // The second scene begins at frame 48; half a second before and behind is seen.
    assertEquals(33, begun.get());
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !player.playing().get());
    assertEquals(7, model.playhead().get());
  }

  @Test
  void choosingAgainWhileItPlaysStillGoesBackToTheFirstPlace(FxRobot robot)
      throws TimeoutException {
    robot.interact(() -> {
      model.select(Selection.of(SECOND));
      model.playhead().set(7);
      showcase.scene();
      showcase.scene();
      begun.set(model.playhead().get());
    });
    assertEquals(60, begun.get());
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !player.playing().get());
    assertEquals(7, model.playhead().get());
  }

  @Test
  void aSceneWithoutATransitionHasNoneToPlay(FxRobot robot) {
    robot.interact(() -> {
      model.select(Selection.of(SECOND));
      showcase.transition();
    });
    assertFalse(player.playing().get());
  }
}
