package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FrameFileTest {
  private static final Size ODD = new Size(27, 49);

  @TempDir private Path folder;

  private static Frame noise(long seed, Size size) {
    Frame frame = Frame.opaque(size.width(), size.height(), Chroma.HALF);
    Random random = new Random(seed);
    random.nextBytes(frame.luma());
    random.nextBytes(frame.blueDifference());
    random.nextBytes(frame.redDifference());
    return frame;
  }

  private Path written(Size size, int frames) throws IOException {
    Path file = folder.resolve("frames");
    try (FrameFile.Writer writer = FrameFile.Writer.create(file, size)) {
      for (int number = 0; number < frames; number++) {
        writer.add(noise(number, size));
      }
    }
    return file;
  }

  @Test
  void givesEachFrameAsItWasInAnyOrder() throws Exception {
    Path file = written(ODD, 5);
    assertEquals(FrameFile.bytes(ODD, 5), Files.size(file));
    List<Frame> read = new ArrayList<>();
    try (FrameFile frames = FrameFile.open(file)) {
      assertEquals(ODD, frames.size());
      assertEquals(5, frames.frames());
      for (int number : new int[] {4, 0, 2, 2}) {
        Frame into = Frame.opaque(ODD.width(), ODD.height(), Chroma.HALF);
        frames.read(number, into);
        read.add(into);
      }
    }
    assertEquals(List.of(noise(4, ODD), noise(0, ODD), noise(2, ODD), noise(2, ODD)), read);
  }

  @Test
  void refusesWhatIsCutOffOrSomethingElse() throws Exception {
    Path file = written(ODD, 2);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    assertThrows(IOException.class, () -> FrameFile.open(file));
    Files.write(file, new byte[64]);
    assertThrows(IOException.class, () -> FrameFile.open(file));
    Files.write(file, new byte[3]);
    assertThrows(IOException.class, () -> FrameFile.open(file));
  }

  @Test
  void takesFramesOfItsSizeAlone() throws Exception {
    try (FrameFile.Writer writer = FrameFile.Writer.create(folder.resolve("other"), ODD)) {
      Frame wrong = Frame.opaque(ODD.width(), ODD.height(), Chroma.FULL);
      assertThrows(IllegalArgumentException.class, () -> writer.add(wrong));
      assertThrows(IllegalArgumentException.class, () -> writer.add(noise(1, new Size(4, 4))));
    }
  }
}
