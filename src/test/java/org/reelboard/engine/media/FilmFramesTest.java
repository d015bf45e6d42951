package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FilmFramesTest {
  private static final int FRAMES = 60;

  @TempDir Path folder;

  /** With B-frames, with frames that are not shown, and with frames that are only what changed. */
  @ParameterizedTest
  @CsvSource({
    "film.mp4, -c:v libx264 -bf 2 -g 24 -x264-params open-gop=0",
    "film.webm, -c:v libvpx-vp9 -auto-alt-ref 1 -lag-in-frames 16 -g 24 -deadline realtime",
    "film.gif, -c:v gif"
  })
  void aFrameByItselfIsTheOneThatComesInTurn(String name, String encoder) throws Exception {
    List<String> arguments =
        new ArrayList<>(List.of("-f", "lavfi", "-i", "testsrc2=size=96x64:rate=20"));
    arguments.addAll(List.of("-frames:v", String.valueOf(FRAMES)));
    arguments.addAll(List.of(encoder.split(" ")));
    Path film = new TestMedia(folder).make(name, arguments.toArray(String[]::new));
    List<byte[]> inTurn = new ArrayList<>();
    try (FilmFrames frames = FilmFrames.open(film)) {
      for (Optional<FilmPicture> next = frames.next(); next.isPresent(); next = frames.next()) {
        assertEquals(inTurn.size(), next.get().number());
        inTurn.add(next.get().frame().luma().clone());
      }
      assertEquals(FRAMES, inTurn.size());
      for (long number : List.of(0L, 59L, 24L, 23L, 47L, 48L, 1L, 30L)) {
        FilmPicture alone = frames.only(number).orElseThrow();
        assertArrayEquals(inTurn.get((int) number), alone.frame().luma(), () -> "frame " + number);
      }
      frames.goTo(40);
      assertEquals(40, frames.next().orElseThrow().number());
      assertEquals(41, frames.next().orElseThrow().number());
    }
  }
}
