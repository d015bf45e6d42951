package org.reelboard.engine.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Fields;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;

/** The bars for moving pictures; {@link JitterBench} measures the same at full size. */
final class SteadinessTest {
  private static final int FRAMES = 60;
  private static final Size SIZE = new Size(270, 480);
  private static final double JITTER = 0.015;
  private static final double PUMPING = 0.02;

  private static List<byte[]> film(Frame picture, Camera camera) throws MediaException {
    var film = Films.of(Films.still("s1", "picture", "2").withCamera(camera));
    List<byte[]> lumas = new ArrayList<>();
    try (Compositor compositor = Films.compositor(Map.of("picture", picture))) {
      for (int frame = 0; frame < FRAMES; frame++) {
        lumas.add(Films.frame(compositor, film, frame, SIZE).luma());
      }
    }
    return lumas;
  }

  private static Camera path(CameraKeyframe from, CameraKeyframe to) {
    return Films.path(FRAMES, from, to);
  }

  private static void assertSteady(Camera camera) throws MediaException {
    // As large as the full chart is at 1080x1920, a quarter of it each way.
    Frame dots = TestPictures.dots(750, 1000, 0.5);
    Steadiness steadiness = Steadiness.of(film(dots, camera), SIZE.width(), SIZE.height(), 14);
    assertTrue(steadiness.dots() >= 8, steadiness.toString());
    assertTrue(steadiness.jitterX() <= JITTER, steadiness.toString());
    assertTrue(steadiness.jitterY() <= JITTER, steadiness.toString());
    assertEquals(0, steadiness.backwardSteps(), steadiness.toString());
  }

  @Test
  void aSlowZoomDoesNotTremble() throws MediaException {
    assertSteady(
        path(
            new CameraKeyframe(Time.ZERO, 0.5, 0.5, 1.0),
            new CameraKeyframe(Time.ZERO, 0.5, 0.5, 1.02)));
  }

  @Test
  void aSlowPanDoesNotTremble() throws MediaException {
    double way = 0.2 * FRAMES / SIZE.width() * 0.75 / 1.1;
    assertSteady(
        path(
            new CameraKeyframe(Time.ZERO, 0.5 - way / 2, 0.5, 1.1),
            new CameraKeyframe(Time.ZERO, 0.5 + way / 2, 0.5, 1.1)));
  }

  @Test
  void aSlowTurnDoesNotTremble() throws MediaException {
    assertSteady(
        path(
            new CameraKeyframe(Time.ZERO, 0.5, 0.5, 1.3, -2, Fields.NONE),
            new CameraKeyframe(Time.ZERO, 0.51, 0.5, 1.3, 2, Fields.NONE)));
  }

  /**
   * Pictures with fewer pixels than the output, as many (where pixels fall on pixels), and more.
   */
  @ParameterizedTest
  @ValueSource(ints = {200, 270, 297, 400, 560})
  void theSharpnessOfAGrainyPictureDoesNotPumpAlongAZoom(int width) throws MediaException {
    Frame picture = TestPictures.texture(width, width * 16 / 9, 6);
    Camera zoom =
        path(
            new CameraKeyframe(Time.ZERO, 0.5, 0.5, 1.0),
            new CameraKeyframe(Time.ZERO, 0.5, 0.5, 1.1));
    double pumping =
        Steadiness.pumping(
            film(picture, zoom).stream()
                .mapToDouble(luma -> Steadiness.gradientEnergy(luma, SIZE.width(), SIZE.height()))
                .toArray());
    assertTrue(pumping <= PUMPING, width + " pixels wide: " + pumping);
  }
}
