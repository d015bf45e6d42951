package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StillReaderTest {
  private static final Size LARGE = new Size(4096, 4096);

  @TempDir private Path folder;

  /** Expected values: ITU-R BT.709, limited range, computed by hand for the corners of RGB. */
  @ParameterizedTest
  @CsvSource({
    "black, 16, 128, 128",
    "white, 235, 128, 128",
    "red, 63, 102, 240",
    "#00ff00, 173, 42, 26",
    "blue, 32, 240, 118",
    "yellow, 219, 16, 138",
    "cyan, 188, 154, 16",
    "magenta, 78, 214, 230",
    "#808080, 126, 128, 128",
    "#336699, 97, 156, 104"
  })
  void coloursArriveInBt709(String colour, int y, int u, int v) throws MediaException {
    for (String name : new String[] {"a.png", "a.jpg", "a.webp"}) {
      Path file =
          new TestMedia(folder)
              .still(
                  name,
                  "color=%s:size=32x16%s"
                      .formatted(colour, name.endsWith("webp") ? ",format=bgra" : ",format=rgb24"));
      Frame frame = StillReader.read(file, LARGE);
      int centre = 8 * 32 + 16;
      assertArrayEquals(
          new int[] {32, 16, y, u, v},
          rounded(frame, centre, y, u, v, name.endsWith("png") ? 1 : 2),
          name + " " + colour);
    }
  }

  private static int[] rounded(Frame frame, int at, int y, int u, int v, int tolerance) {
    return new int[] {
      frame.width(),
      frame.height(),
      near(frame.luma()[at] & 0xff, y, tolerance),
      near(frame.blueDifference()[at] & 0xff, u, tolerance),
      near(frame.redDifference()[at] & 0xff, v, tolerance)
    };
  }

  private static int near(int value, int expected, int tolerance) {
    return Math.abs(value - expected) <= tolerance ? expected : value;
  }

  @Test
  void largePicturesAreScaledDownToFit() throws MediaException {
    Path file = new TestMedia(folder).pattern("p.png", 300, 200);
    Frame frame = StillReader.read(file, new Size(100, 100));
    assertEquals(new Size(100, 67), new Size(frame.width(), frame.height()));
  }
}
