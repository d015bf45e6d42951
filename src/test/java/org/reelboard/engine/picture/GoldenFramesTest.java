package org.reelboard.engine.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.StillReader;
import org.reelboard.engine.media.StillWriter;

/**
 * Frames that were looked at and found good. Where one changes, {@code target/golden} holds what
 * was drawn and, as {@code …-difference.png}, where it differs; if the change is meant, the drawn
 * picture takes the place of the golden one.
 */
final class GoldenFramesTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Path DRAWN = Path.of("target", "golden");
  private static final Size SIZE = new Size(108, 192);

  /** A PNG is RGB, so a step of YUV may be lost on the way there and back. */
  private static final int TOLERANCE = 4;

  @ParameterizedTest
  @CsvSource({
    "cover-zoom, 25",
    "fit-pan, 70",
    "orbit, 131",
    "crossfade, 52",
    "wipe, 97",
    "dissolve-blur, 142"
  })
  void looksAsItDid(String name, int frame) throws Exception {
    Frame drawn;
    try (Compositor compositor =
        Films.compositor(
            Map.of(
                "tall", TestPictures.scenery(225, 300), "wide", TestPictures.scenery(320, 180)))) {
      drawn = Films.frame(compositor, film(), frame, SIZE);
    }
    Files.createDirectories(DRAWN);
    StillWriter.png(drawn, DRAWN.resolve(name + ".png"));
    Frame golden = StillReader.read(GOLDEN.resolve(name + ".png"), SIZE);
    // What was drawn, by the same way through RGB.
    Frame seen = StillReader.read(DRAWN.resolve(name + ".png"), SIZE);

    int most = 0;
    Frame difference = Frame.filled(SIZE.width(), SIZE.height(), 16, 128, 128);
    for (int i = 0; i < golden.luma().length; i++) {
      int off =
          Math.max(
              off(golden.luma(), seen.luma(), i),
              Math.max(
                  off(golden.blueDifference(), seen.blueDifference(), i),
                  off(golden.redDifference(), seen.redDifference(), i)));
      most = Math.max(most, off);
      difference.luma()[i] = (byte) Math.min(235, 16 + off * 8);
    }
    if (most > TOLERANCE) {
      StillWriter.png(difference, DRAWN.resolve(name + "-difference.png"));
    }
    assertTrue(most <= TOLERANCE, name + " differs by " + most + ", see " + DRAWN);
  }

  private static int off(byte[] first, byte[] second, int at) {
    return Math.abs((first[at] & 0xff) - (second[at] & 0xff));
  }

  private static Project film() {
    return Films.of(
        scene("s1", "tall", "slow-zoom-in"),
        scene("s2", "wide", "pan-right")
            .withFraming(Framing.FIT)
            .withTransition(transition("crossfade")),
        scene("s3", "tall", "orbit").withTransition(transition("wipe")),
        scene("s4", "wide", "tilt-down").withTransition(transition("dissolve-blur")));
  }

  private static Scene scene(String id, String file, String move) {
    return Films.still(id, file, "2").withCamera(new Camera.NamedMove(move, "ease-in-out", 0.5));
  }

  private static Optional<Transition> transition(String kind) {
    return Optional.of(new Transition(kind, Time.seconds("0.5")));
  }
}
