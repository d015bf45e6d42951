package org.reelboard.engine.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.reelboard.document.Texts;

/** Writes frames as picture files. */
public final class StillWriter {
  private StillWriter() {}

  /**
   * Writes a PNG of 8 bits a channel, with alpha where the frame has it. A file of that name is
   * replaced.
   *
   * @throws MediaException if the file cannot be written
   */
  public static void png(Frame frame, Path target) throws MediaException {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image(frame), "png", bytes);
      Files.write(target, bytes.toByteArray());
    } catch (IOException e) {
      throw new MediaException(Texts.of("engine.still.not-written", target.toString()), e);
    }
  }

  private static BufferedImage image(Frame frame) {
    int width = frame.width();
    int height = frame.height();
    byte[] alpha = frame.alpha().orElse(new byte[0]);
    int[] pixels = FrameConversion.toRgb(frame);
    for (int i = 0; i < alpha.length; i++) {
      pixels[i] |= (alpha[i] & 0xff) << 24;
    }
    BufferedImage image =
        new BufferedImage(
            width,
            height,
            alpha.length == 0 ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
    image.getRaster().setDataElements(0, 0, width, height, pixels);
    return image;
  }
}
