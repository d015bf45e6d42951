package org.reelboard.app.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.app.editor.preview.CameraEdit.Which;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.CameraViews;
import org.reelboard.engine.picture.camera.Subject;
import org.reelboard.engine.picture.camera.View;

final class CameraEditTest {
  private static final Subject SUBJECT = new Subject(4.0 / 3, 9.0 / 16, 0.5, 0.5);
  private static final FrameRate RATE = FrameRate.of(30);
  private static final Time LENGTH = Time.ofSeconds(4);

  private static Scene scene(Camera camera) {
    return new Scene(new SceneId("s"), "", LENGTH, new Source.Still(new AssetPath("a.jpg")))
        .withCamera(camera);
  }

  private static CameraEdit edit(Camera camera) {
    return new CameraEdit(scene(camera), SUBJECT, RATE);
  }

  /** A keyframe less than half a frame away is taken for the same one. */
  private static void assertNear(View expected, View view) {
    assertEquals(expected.x(), view.x(), 3e-3);
    assertEquals(expected.y(), view.y(), 3e-3);
    assertEquals(expected.zoom(), view.zoom(), 1e-2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"linear", "ease-in-out", "ease-in", "ease-out"})
  void hasTheViewThatItWasGivenThen(String easing) {
    Random random = new Random(5);
    for (int i = 0; i < 40; i++) {
      Camera before = new Camera.NamedMove("slow-zoom-in", easing, 0.5);
      Time now = RATE.instant(random.nextInt(120));
      View view =
          SUBJECT.held(
              new View(random.nextDouble(), random.nextDouble(), 1 + random.nextDouble(), 0));
      for (Which which : Which.values()) {
        Camera.Path path = edit(before).with(which, now, view);
        CameraEdit after = edit(path);
        assertNear(view, after.view(which, now));
        assertEquals(easing, path.easing());
      }
    }
  }

  @Test
  void movingTheStartLeavesTheEnd() {
    CameraEdit before = edit(new Camera.NamedMove("pan-right", "ease-in-out", 0.5));
    View view = SUBJECT.held(new View(0.3, 0.5, 1.5, 0));
    CameraEdit after = edit(before.with(Which.START, Time.ZERO, view));
    assertNear(view, after.view(Which.START, Time.ZERO));
    assertNear(before.view(Which.END, Time.ZERO), after.view(Which.END, Time.ZERO));
  }

  @Test
  void whatStandsStillGoesOnStandingStill() {
    View view = SUBJECT.held(new View(0.7, 0.5, 2, 0));
    assertEquals(
        List.of(CameraViews.keyframe(Time.ZERO, view)),
        edit(Camera.STATIC).with(Which.NOW, Time.ofSeconds(2), view).keyframes());
  }

  @Test
  void itsEndMakesAMoveOfWhatStoodStill() {
    View view = SUBJECT.held(new View(0.7, 0.5, 2, 0));
    Camera.Path path = edit(Camera.STATIC).with(Which.END, Time.ZERO, view);
    assertEquals("ease-in-out", path.easing());
    assertEquals(
        List.of(
            new CameraKeyframe(Time.ZERO, 0.5, 0.5, 1), new CameraKeyframe(LENGTH, 0.7, 0.5, 2)),
        path.keyframes());
  }

  @Test
  void theSameFrameHasOneKeyframe() {
    View first = SUBJECT.held(new View(0.4, 0.5, 1.5, 0));
    View second = SUBJECT.held(new View(0.6, 0.5, 1.5, 0));
    Camera start = new Camera.NamedMove("slow-zoom-in", "ease-in-out", 0.5);
    Time now = Time.ofSeconds(1);
    Camera.Path once = edit(start).with(Which.NOW, now, first);
    Camera.Path twice = edit(once).with(Which.NOW, now, second);
    assertEquals(3, twice.keyframes().size());
    assertNear(second, edit(twice).view(Which.NOW, now));
  }

  @Test
  void aBentMoveBecomesKeyframesOnItsWay() {
    CameraEdit before = edit(new Camera.NamedMove("orbit", "linear", 1));
    Camera.Path path = before.with(Which.START, Time.ZERO, before.view(Which.START, Time.ZERO));
    assertEquals(5, path.keyframes().size());
    for (int quarter = 0; quarter <= 4; quarter++) {
      Time time = Time.ofSeconds(quarter);
      assertNear(before.view(Which.NOW, time), edit(path).view(Which.NOW, time));
    }
  }
}
