package org.reelboard.app.editor.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.StillWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two drawn landscapes, by day and at dusk, for the engine to show its moves and transitions on.
 * They lie in a folder of their own, which is taken away when it is closed. Not thread-safe.
 */
final class SamplePictures implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SamplePictures.class);
  private static final int WIDTH = 420;
  private static final int HEIGHT = 640;
  private static final int NEUTRAL = 128;

  private Optional<Path> folder = Optional.empty();

  /** How a landscape is coloured, in YUV. */
  private record Colours(int sky, int blue, int red, int ground, int sun) {}

  private static final List<Colours> BOTH =
      List.of(new Colours(176, 150, 108, 84, 232), new Colours(96, 138, 160, 44, 205));

  /**
   * The pictures' folder; they are {@code 0.png} and {@code 1.png} in it.
   *
   * @throws MediaException if they cannot be written
   */
  Path folder() throws MediaException {
    if (folder.isEmpty()) {
      try {
        Path made = Files.createTempDirectory("reelboard-samples");
        folder = Optional.of(made);
        for (int index = 0; index < BOTH.size(); index++) {
          StillWriter.png(draw(BOTH.get(index)), made.resolve(index + ".png"));
        }
      } catch (IOException e) {
        throw new MediaException(Texts.of("editor.samples.unwritten"), e);
      }
    }
    return folder.get();
  }

  private static Frame draw(Colours colours) {
    Frame frame = Frame.opaque(WIDTH, HEIGHT, Chroma.FULL);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        paint(frame, y * WIDTH + x, colours, (double) x / WIDTH, (double) y / HEIGHT);
      }
    }
    return frame;
  }

  private static void paint(Frame frame, int at, Colours colours, double x, double y) {
    double far = 0.58 + 0.05 * Math.sin(x * 9 + colours.sky()) + 0.02 * Math.sin(x * 31);
    double near = 0.76 + 0.06 * Math.sin(x * 6 + colours.red());
    boolean isSun = Math.hypot((x - 0.66) * WIDTH / HEIGHT, y - 0.28) < 0.07;
    int luma;
    int blue = colours.blue();
    int red = colours.red();
    if (y > near) {
      luma = colours.ground() / 2 + 16;
      blue = NEUTRAL - 14;
      red = NEUTRAL - 12;
    } else if (y > far) {
      luma = colours.ground();
      blue = (colours.blue() + NEUTRAL) / 2;
      red = (colours.red() + NEUTRAL) / 2 - 6;
    } else if (isSun) {
      luma = colours.sun();
      blue = NEUTRAL - 28;
      red = NEUTRAL + 14;
    } else {
      luma = (int) Math.round(colours.sky() + 44 * y);
    }
    frame.luma()[at] = (byte) Math.clamp(luma, 16, 235);
    frame.blueDifference()[at] = (byte) blue;
    frame.redDifference()[at] = (byte) red;
  }

  @Override
  public void close() {
    folder.ifPresent(SamplePictures::delete);
    folder = Optional.empty();
  }

  private static void delete(Path made) {
    try {
      for (int index = 0; index < BOTH.size(); index++) {
        Files.deleteIfExists(made.resolve(index + ".png"));
      }
      Files.deleteIfExists(made);
    } catch (IOException e) {
      LOG.info("the sample pictures stay in the folder for temporary files", e);
    }
  }
}
