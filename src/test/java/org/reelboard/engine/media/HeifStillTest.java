package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeifStillTest {
  private static final Size LARGE = new Size(1000, 1000);
  private static final Size TILE = new Size(64, 64);

  @TempDir private Path folder;

  /** Three by two tiles of red, green, blue, white, grey, black, cut to 160 x 100. */
  private Path grid(int quarterTurns) {
    TestMedia media = new TestMedia(folder);
    List<Path> tiles = new ArrayList<>();
    for (String colour : List.of("red", "lime", "blue", "white", "gray", "black")) {
      tiles.add(
          media.make(
              colour + ".mp4",
              ("-f lavfi -i color=%s:size=64x64,format=yuv420p -frames:v 1 -c:v libx265"
                      + " -preset ultrafast -tag:v hvc1 -x265-params log-level=none:info=0:crf=4")
                  .formatted(colour)
                  .split(" ")));
    }
    Path file = folder.resolve("photo.heic");
    new HeifFile(2, 3, TILE, new Size(160, 100), quarterTurns).write(file, tiles);
    return file;
  }

  @ParameterizedTest
  @CsvSource({
    "0, 160, 100, red lime blue white gray black",
    "1, 100, 160, blue black lime gray red white",
    "2, 160, 100, black gray white blue lime red",
    "3, 100, 160, white red gray lime black blue",
  })
  void aGridOfTilesIsOneUprightPicture(int quarterTurns, int width, int height, String colours)
      throws MediaException {
    Path file = grid(quarterTurns);
    assertEquals(
        new MediaFacts.Still(new Size(width, height), "heif", false), MediaProbe.probe(file));
    Frame frame = StillReader.read(file, LARGE);
    assertEquals(new Size(width, height), new Size(frame.width(), frame.height()));
    int columns = width > height ? 3 : 2;
    int rows = 5 - columns;
    List<String> seen = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        seen.add(
            name(
                frame,
                (2 * column + 1) * width / (2 * columns),
                (2 * row + 1) * height / (2 * rows)));
      }
    }
    assertEquals(List.of(colours.split(" ")), seen);
  }

  private static String name(Frame frame, int x, int y) {
    int rgb = FrameConversion.toRgb(frame)[y * frame.width() + x];
    int coarse =
        ((rgb >> 16 & 0xff) + 32) / 64 * 100
            + ((rgb >> 8 & 0xff) + 32) / 64 * 10
            + ((rgb & 0xff) + 32) / 64;
    return switch (coarse) {
      case 400 -> "red";
      case 40 -> "lime";
      case 4 -> "blue";
      case 444 -> "white";
      case 222 -> "gray";
      case 0 -> "black";
      default -> Integer.toHexString(rgb);
    };
  }

  @Test
  void anAvifIsAStill() throws MediaException {
    Path file =
        new TestMedia(folder)
            .make(
                "a.avif",
                ("-f lavfi -i color=red:size=64x48,format=yuv420p -frames:v 1 -c:v libaom-av1"
                        + " -still-picture 1 -cpu-used 8")
                    .split(" "));
    assertEquals(new MediaFacts.Still(new Size(64, 48), "heif", false), MediaProbe.probe(file));
    assertEquals("red", name(StillReader.read(file, LARGE), 30, 30));
  }
}
