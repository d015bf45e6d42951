package org.reelboard.engine.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.camera.Subject;
import org.reelboard.engine.picture.camera.View;

final class CameraKeysTest {
  private static final Time HALF_FRAME = Time.ofFraction(1, 60);
  private static final Subject WIDE = new Subject(16.0 / 9, 9.0 / 16, 0.5, 0.5);

  private static View seen(Camera camera, Time since) {
    Scene scene =
        new Scene(
                new SceneId("s"), "", Time.ofSeconds(4), new Source.ColourCard(new Rgb(0, 0, 0)))
            .withCamera(camera);
    double progress = (double) since.flicks() / Time.ofSeconds(4).flicks();
    return Shot.of(new Layout.Moment.One(scene, since, progress), WIDE).view();
  }

  private static void assertSame(View expected, View actual) {
    assertEquals(expected.x(), actual.x(), 1e-6);
    assertEquals(expected.y(), actual.y(), 1e-6);
    assertEquals(expected.zoom(), actual.zoom(), 1e-6);
    assertEquals(expected.roll(), actual.roll(), 1e-6);
  }

  @RepeatedTest(20)
  void aKeyframeOfWhereTheCameraStandsChangesNothing(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<CameraKeyframe> keyframes = new ArrayList<>();
    for (int i = 0; i <= 3; i++) {
      keyframes.add(
          new CameraKeyframe(
              Time.ofFraction(i * 4L, 3),
              0.3 + 0.4 * random.nextDouble(),
              0.5,
              1 + random.nextDouble()));
    }
    String easing = List.of("linear", "ease-in-out", "expo", "cubic").get(random.nextInt(4));
    Camera.Path before = new Camera.Path(keyframes, easing);
    Time at = new Time((long) (random.nextDouble() * Time.ofSeconds(4).flicks()));
    Camera.Path after = new CameraKeys(before).with(new CameraKeys(before).at(at));
    for (int i = 0; i < 40; i++) {
      Time since = Time.ofFraction(i, 10);
      assertSame(seen(before, since), seen(after, since));
    }
    Optional<CameraKeyframe> passed = new CameraKeys(after).passed(at, HALF_FRAME);
    assertTrue(passed.isPresent(), "the new keyframe is passed where it was made");
  }

  @ParameterizedTest
  @ValueSource(strings = {"slow-zoom-in", "pan-left", "tilt-up", "static"})
  void aStraightMoveStaysTheSameAsKeyframes(String id) {
    Camera.NamedMove move = new Camera.NamedMove(id, "ease-in-out", 0.5);
    Camera.Path path =
        CameraKeys.of(
            move, 16.0 / 9, 9.0 / 16, new CameraKeys.Focus(0.5, 0.5), Time.ofSeconds(4));
    for (int i = 0; i < 40; i++) {
      assertSame(seen(move, Time.ofFraction(i, 10)), seen(path, Time.ofFraction(i, 10)));
    }
  }

  @Test
  void theLastKeyframeStays() {
    CameraKeyframe only = new CameraKeyframe(Time.ZERO, 0.5, 0.5, 1);
    Camera.Path path = new Camera.Path(List.of(only), "linear");
    assertEquals(path, new CameraKeys(path).without(only));
  }
}
