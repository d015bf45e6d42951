package org.reelboard.engine.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.reelboard.document.Texts;

/** Writes frames as picture files. */
public final class StillWriter {
  private static final Pattern JPEG = Pattern.compile("\\.jpe?g$", Pattern.CASE_INSENSITIVE);
  private static final float JPEG_QUALITY = 0.92f;

  private StillWriter() {}

  /**
   * Writes a JPEG where the name ends in jpg or jpeg, else a PNG. A file of that name is replaced.
   *
   * @throws MediaException if the file cannot be written
   */
  public static void write(Frame frame, Path target) throws MediaException {
    if (JPEG.matcher(target.toString()).find()) {
      write(jpeg(frame), target);
    } else {
      png(frame, target);
    }
  }

  /**
   * Writes a PNG of 8 bits a channel, with alpha where the frame has it. A file of that name is
   * replaced.
   *
   * @throws MediaException if the file cannot be written
   */
  public static void png(Frame frame, Path target) throws MediaException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image(frame), "png", bytes);
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written to", e);
    }
    write(bytes.toByteArray(), target);
  }

  private static byte[] jpeg(Frame frame) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(JPEG_QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image(frame), null, null), settings);
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written to", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static void write(byte[] bytes, Path target) throws MediaException {
    try {
      Files.write(target, bytes);
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
