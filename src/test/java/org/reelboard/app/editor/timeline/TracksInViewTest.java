package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.timeline.TimelineMap.SoundBar;
import org.reelboard.document.edit.SourceLengths;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.TrackState;
import org.reelboard.document.project.TrackStates;
import org.reelboard.engine.media.MediaException;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The tracks as they are seen: their heads, their heights, and the shapes of sounds on them. */
@NeedsJavaFx
final class TracksInViewTest {
  @TempDir private static Path folder;

  private final EditorModel model = SampleFilms.model(SampleFilms.rich());
  private SampleSounds sounds;
  private TimelineView view;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  TracksInViewTest() {}

  @Start
  void start(Stage stage) throws MediaException {
    sounds = SampleSounds.rich(folder);
    view =
        new TimelineView(
            model,
            new EditorActions(model),
            new TimelineView.Media(Shots.landscapes(), sounds, SourceLengths.UNKNOWN),
            (_, _) -> {});
    Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
    stage.setScene(new javafx.scene.Scene(view, 980, 400));
    stage.sizeToScene();
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @Test
  void mutesSolosLocksAndHidesByTheHeads(FxRobot robot) {
    robot.clickOn("#track-music-mute");
    robot.clickOn("#track-voice-solo");
    robot.clickOn("#track-effect-lock");
    robot.clickOn("#track-overlays-hide");
    TrackState usual = TrackState.USUAL;
    TrackStates wanted =
        TrackStates.USUAL
            .with("music", usual.withMuted(true))
            .with("voice", usual.withSolo(true))
            .with("effect", usual.withLocked(true))
            .with("overlays", usual.withHidden(true));
    assertEquals(wanted, model.project().get().tracks());
    Shots.take(robot, view.getScene(), "tracks-switched");
    robot.interact(model::undo);
    assertFalse(robot.lookup("#track-overlays-hide").queryAs(ToggleButton.class).isSelected());
    robot.clickOn("#track-music-mute");
    assertEquals(usual, model.project().get().tracks().of("music"));
  }

  @Test
  void switchesByKeyboardToo(FxRobot robot) {
    ToggleButton mute = robot.lookup("#track-voice-mute").queryAs(ToggleButton.class);
    robot.interact(mute::requestFocus);
    robot.type(KeyCode.SPACE);
    assertTrue(model.project().get().tracks().of("voice").muted());
    assertEquals("Voice: mute", mute.getAccessibleText());
  }

  @Test
  void dragsTheHeightOfATrackByItsLowerEdge(FxRobot robot) {
    double before = bar(robot, 0).bottom() - bar(robot, 0).top();
    TrackHeader header = robot.lookup("#track-music").query();
    robot.drag(header.localToScreen(60, header.getHeight()));
    for (int step = 0; step < 15; step++) {
      // The headless screen gives a drag to what lies under the pointer: the edge must keep up.
      robot.moveBy(0, 2);
      WaitForAsyncUtils.waitForFxEvents();
    }
    robot.drop();
    assertEquals(before + 30, bar(robot, 0).bottom() - bar(robot, 0).top(), 1);
    Shots.take(robot, view.getScene(), "tracks-high");
    robot.interact(() -> header.lookup(".track-grip").requestFocus());
    robot.type(KeyCode.DELETE);
    assertEquals(before, bar(robot, 0).bottom() - bar(robot, 0).top());
    assertEquals(List.of(), model.history().get().past(), "no change of the project");
  }

  /** Ink where the bed is loud, none where its fade begins; and it comes when it is known. */
  @Test
  void drawsTheShapesOfSounds(FxRobot robot) throws MediaException {
    Shots.take(robot, view.getScene(), "tracks");
    SoundBar bed = bar(robot, 0);
    double low = bed.bottom() - 5;
    Color plain = colour(robot, (bed.left() + bed.right()) / 2, bed.top() + 17);
    assertFalse(plain.equals(colour(robot, (bed.left() + bed.right()) / 2, low)));
    assertEquals(bar(robot, 2).top(), bar(robot, 2).top());
    robot.interact(() -> sounds.put(new AssetPath("media/morning-bed.wav"), silence()));
    assertEquals(plain, colour(robot, (bed.left() + bed.right()) / 2, low));
  }

  private static org.reelboard.engine.sound.Waveform silence() {
    try {
      return SampleSounds.made(folder, "anullsrc=d=26");
    } catch (MediaException e) {
      throw new AssertionError(e);
    }
  }

  private static SoundBar bar(FxRobot robot, int index) {
    return surface(robot).map().sounds().get(index);
  }

  private static TimelineSurface surface(FxRobot robot) {
    return robot.lookup("#timeline-surface").query();
  }

  private static Color colour(FxRobot robot, double x, double y) {
    WritableImage[] image = new WritableImage[1];
    robot.interact(() -> image[0] = surface(robot).snapshot(null, null));
    return image[0].getPixelReader().getColor((int) x, (int) y);
  }
}
