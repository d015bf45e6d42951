package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

final class CameraCurveTest {
  private static final double LANDSCAPE = 1.5;
  private static final double VERTICAL = 9 / 16.0;

  private static CameraCurve curve(Camera camera) {
    Scene scene =
        new Scene(
                new SceneId("s"),
                "s",
                Time.ofSeconds(4),
                new Source.Still(new AssetPath("photo.jpg")))
            .withCamera(camera);
    return CameraCurve.of(scene, LANDSCAPE, VERTICAL);
  }

  @ParameterizedTest
  @CsvSource({"slow-zoom-in, 0, 1", "slow-zoom-out, 1, 0", "pan-right, 0, 1", "pan-left, 1, 0"})
  void goesUpWhereTheCameraComesCloserOrGoesRight(String move, double start, double end) {
    CameraCurve curve = curve(new Camera.NamedMove(move, "ease-in-out", 0.5));
    assertEquals(start, curve.at(0), 1e-9);
    assertEquals(end, curve.at(1), 1e-9);
    assertEquals(List.of(0.0, 1.0), curve.keyframes());
  }

  @Test
  void showsTheEasing() {
    CameraCurve curve = curve(new Camera.NamedMove("slow-zoom-in", "ease-in-out", 0.5));
    assertTrue(curve.at(0.1) < 0.08, "slow at first: " + curve.at(0.1));
    assertTrue(curve.at(0.9) > 0.92, "and at last: " + curve.at(0.9));
  }

  @Test
  void isNotThereWhereTheCameraStands() {
    assertEquals(CameraCurve.STANDING, curve(Camera.STATIC));
    assertEquals(CameraCurve.STANDING, curve(new Camera.NamedMove("slow-zoom-in", "linear", 0)));
  }

  /** Closer and away again, with a keyframe behind the scene's end. */
  @Test
  void hasTheKeyframesOfAPath() {
    CameraCurve curve =
        curve(
            new Camera.Path(
                List.of(
                    new CameraKeyframe(Time.ZERO, 0.5, 0.5, 1),
                    new CameraKeyframe(Time.ofSeconds(1), 0.5, 0.5, 2),
                    new CameraKeyframe(Time.ofSeconds(3), 0.5, 0.5, 1),
                    new CameraKeyframe(Time.ofSeconds(8), 0.5, 0.5, 1)),
                "linear"));
    assertEquals(List.of(0.0, 0.25, 0.75), curve.keyframes());
    assertEquals(1, curve.at(0.25), 1e-9);
    assertEquals(0.5, curve.at(0.5), 1e-9);
    assertEquals(0, curve.at(1), 1e-9);
  }
}
