package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FrameConversionTest {
  @TempDir private Path folder;

  /** The corners of RGB and their BT.709 limited-range values. */
  @ParameterizedTest
  @CsvSource({
    "16, 128, 128, 0, 0, 0",
    "235, 128, 128, 255, 255, 255",
    "63, 102, 240, 255, 1, 0",
    "173, 42, 26, 0, 255, 1",
    "32, 240, 118, 1, 0, 255",
    "126, 128, 128, 128, 128, 128",
    "0, 128, 128, 0, 0, 0",
    "255, 128, 128, 255, 255, 255",
  })
  void coloursBecomeBgra(int y, int u, int v, int red, int green, int blue) {
    byte[] pixels = new byte[4];
    FrameConversion.toBgra(Frame.filled(1, 1, y, u, v), pixels);
    assertArrayEquals(
        new int[] {blue, green, red, 255},
        new int[] {pixels[0] & 0xff, pixels[1] & 0xff, pixels[2] & 0xff, pixels[3] & 0xff});
  }

  @Test
  void coloursAreMultipliedByAlpha() {
    Frame frame = Frame.withAlpha(1, 1);
    frame.luma()[0] = (byte) 235;
    frame.blueDifference()[0] = (byte) 128;
    frame.redDifference()[0] = (byte) 128;
    frame.alpha().orElseThrow()[0] = (byte) 128;
    byte[] pixels = new byte[4];
    FrameConversion.toBgra(frame, pixels);
    assertArrayEquals(new byte[] {(byte) 128, (byte) 128, (byte) 128, (byte) 128}, pixels);
  }

  @Test
  void aTargetThatIsTooSmallIsRefused() {
    Frame frame = Frame.filled(2, 2, 16, 128, 128);
    assertThrows(IllegalArgumentException.class, () -> FrameConversion.toBgra(frame, new byte[15]));
  }

  @Test
  void aWrittenPictureReadsBackTheSame() throws MediaException {
    Frame frame =
        StillReader.read(new TestMedia(folder).pattern("a.png", 64, 48), new Size(64, 48));
    Path copy = folder.resolve("copy é.png");
    StillWriter.png(frame, copy);
    Frame again = StillReader.read(copy, new Size(64, 48));
    assertEquals(0, worstDifference(frame.luma(), again.luma()), 1);
    assertEquals(0, worstDifference(frame.redDifference(), again.redDifference()), 1);
    assertEquals(0, worstDifference(frame.blueDifference(), again.blueDifference()), 1);
  }

  @Test
  void aPictureThatCannotBeWrittenIsToldSo() {
    Path target = folder.resolve("none").resolve("a.png");
    MediaException refusal =
        assertThrows(
            MediaException.class, () -> StillWriter.png(Frame.filled(2, 2, 16, 128, 128), target));
    assertEquals(
        "The picture "
            + target
            + " cannot be written: check that its folder exists, may be written, and has space.",
        refusal.sentence());
    assertEquals(false, Files.exists(target));
  }

  private static int worstDifference(byte[] one, byte[] other) {
    int worst = 0;
    for (int i = 0; i < one.length; i++) {
      worst = Math.max(worst, Math.abs((one[i] & 0xff) - (other[i] & 0xff)));
    }
    return worst;
  }
}
