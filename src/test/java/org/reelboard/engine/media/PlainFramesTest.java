package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainFramesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"full", "half", "alpha"})
  void comeBackAsTheyWere(String kind) throws IOException {
    Frame frame =
        switch (kind) {
          case "full" -> Frame.opaque(7, 5, Chroma.FULL);
          case "half" -> Frame.opaque(7, 5, Chroma.HALF);
          default -> Frame.withAlpha(7, 5);
        };
    Random random = new Random(1);
    random.nextBytes(frame.luma());
    random.nextBytes(frame.blueDifference());
    random.nextBytes(frame.redDifference());
    frame.alpha().ifPresent(random::nextBytes);
    Path file = folder.resolve("frame");
    PlainFrames.write(frame, file);
    assertEquals(Optional.of(frame), PlainFrames.read(file));
  }

  @Test
  void anythingElseIsNone() throws IOException {
    Path file = Files.write(folder.resolve("frame"), new byte[64]);
    assertEquals(Optional.empty(), PlainFrames.read(file));
  }
}
