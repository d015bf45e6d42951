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

  /** Without hard edges the sharp way and the plain one see the same, only by different ways. */
  @ParameterizedTest
  @CsvSource({
    "a.jpg, yuvj420p, 160, 96",
    "b.jpg, yuvj422p, 80, 48",
    "c.jpg, yuvj444p, 160, 96",
  })
  void sharpPicturesShowTheSame(String name, String format, int width, int height)
      throws MediaException {
    String waves =
        "color=gray:size=160x96,format=yuv444p,geq=lum=128+X/4:cb=128+60*cos(X/12)*sin(Y/8)"
            + ":cr=128+60*sin(X/9)*cos(Y/11),format=";
    Path file = new TestMedia(folder).still(name, waves + format);
    Size size = new Size(width, height);
    Frame sharp = StillReader.readSharp(file, size);
    Frame plain = ChromaSampling.halved(StillReader.read(file, size));
    assertEquals(size, sharp.size());
    assertEquals(Chroma.HALF, sharp.chroma());
    assertNear(plain.luma(), sharp.luma());
    assertNear(plain.blueDifference(), sharp.blueDifference());
    assertNear(plain.redDifference(), sharp.redDifference());
  }

  private static void assertNear(byte[] expected, byte[] found) {
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i] & 0xff, found[i] & 0xff, 5, "sample " + i);
    }
  }
}
