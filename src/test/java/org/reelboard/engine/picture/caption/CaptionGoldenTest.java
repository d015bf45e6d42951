package org.reelboard.engine.picture.caption;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.CaptionStyles;

/**
 * Every style in Latin, Arabic, Japanese and with emoji, at three instants, as they were looked at
 * and found good. Where one changes, {@code target/golden/captions} holds what was drawn and, as
 * {@code …-difference.png}, where it differs.
 */
final class CaptionGoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "captions");
  private static final Path DRAWN = Path.of("target", "golden", "captions");
  private static final int WIDTH = 270;
  private static final int HEIGHT = 80;

  /** Of a channel: other processors round a little differently. */
  private static final int TOLERANCE = 6;

  static Stream<CaptionStyle> styles() {
    return CaptionStyles.all().stream();
  }

  @ParameterizedTest
  @MethodSource("styles")
  void looksAsItDid(CaptionStyle style) throws IOException, MediaException {
    assumeTrue(DrawnCaptions.hasTypefaces(), "the build could not fetch the typefaces");
    BufferedImage seen = sheet(style);
    Files.createDirectories(DRAWN);
    ImageIO.write(seen, "png", DRAWN.resolve(style.id() + ".png").toFile());
    BufferedImage golden = ImageIO.read(GOLDEN.resolve(style.id() + ".png").toFile());
    BufferedImage difference =
        new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
    int most = 0;
    for (int y = 0; y < seen.getHeight(); y++) {
      for (int x = 0; x < seen.getWidth(); x++) {
        int off = off(seen.getRGB(x, y), golden.getRGB(x, y));
        most = Math.max(most, off);
        difference.setRGB(x, y, 0x010101 * Math.min(255, off * 8));
      }
    }
    if (most > TOLERANCE) {
      ImageIO.write(difference, "png", DRAWN.resolve(style.id() + "-difference.png").toFile());
    }
    assertTrue(most <= TOLERANCE, style.id() + " differs by " + most + ", see " + DRAWN);
  }

  private static int off(int one, int other) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
    }
    return most;
  }

  private static BufferedImage sheet(CaptionStyle style) throws MediaException {
    int columns = DrawnCaptions.INSTANTS.size();
    BufferedImage sheet =
        new BufferedImage(
            columns * WIDTH, DrawnCaptions.TEXTS.size() * HEIGHT, BufferedImage.TYPE_INT_RGB);
    try (DrawnCaptions drawn = new DrawnCaptions()) {
      for (int row = 0; row < DrawnCaptions.TEXTS.size(); row++) {
        for (int column = 0; column < columns; column++) {
          int[] pixels =
              drawn.picture(
                  style,
                  DrawnCaptions.TEXTS.get(row),
                  DrawnCaptions.INSTANTS.get(column),
                  WIDTH,
                  HEIGHT);
          sheet.setRGB(column * WIDTH, row * HEIGHT, WIDTH, HEIGHT, pixels, 0, WIDTH);
        }
      }
    }
    return sheet;
  }
}
