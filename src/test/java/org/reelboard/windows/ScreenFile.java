package org.reelboard.windows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file in which Xvfb keeps its screen ({@code -fbdir}): an X window dump (XWDFile.h) of 32 bits
 * a pixel.
 */
final class ScreenFile {
  private static final int WIDTH = 16;
  private static final int HEIGHT = 20;
  private static final int LINE_BYTES = 48;
  private static final int COLOURS = 76;
  private static final int COLOUR_BYTES = 12;

  private ScreenFile() {}

  static BufferedImage read(Path file) throws IOException {
    // The header is in network order, the pixels in the machine's.
    ByteBuffer dump = ByteBuffer.wrap(Files.readAllBytes(file));
    BufferedImage image =
        new BufferedImage(dump.getInt(WIDTH), dump.getInt(HEIGHT), BufferedImage.TYPE_INT_RGB);
    int start = dump.getInt(0) + dump.getInt(COLOURS) * COLOUR_BYTES;
    int line = dump.getInt(LINE_BYTES);
    dump.order(ByteOrder.nativeOrder());
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, dump.getInt(start + y * line + x * Integer.BYTES));
      }
    }
    return image;
  }
}
