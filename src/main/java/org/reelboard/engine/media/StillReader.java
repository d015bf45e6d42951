package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_PNG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_WEBP;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Decoder;
import org.reelboard.engine.media.ffmpeg.Packet;
import org.reelboard.engine.media.ffmpeg.Picture;

/**
 * Reads pictures: JPEG, PNG, WebP, HEIC and AVIF, and the first picture of a GIF. They come
 * upright, in the working format, with their alpha.
 */
public final class StillReader {
  /** The most pixels that are held in memory at once while a picture is read. */
  static final long MOST_PIXELS = 120_000_000;

  private StillReader() {}

  /**
   * Reads a picture.
   *
   * @param atMost the result fits within this size: larger pictures are scaled down by averaging
   *     areas, smaller ones are left as they are
   * @throws MediaException if the file is no picture, damaged, or has more than 120 million pixels
   *     (a plain JPEG: 64 times as many)
   */
  public static Frame read(Path file, Size atMost) throws MediaException {
    Refusal.checkReadable(file);
    StillFormat format =
        StillFormat.of(beginning(file)).orElseThrow(() -> Refusal.of("no-picture", file));
    try {
      return switch (format) {
        case JPEG -> coded(file, format, atMost, AV_CODEC_ID_MJPEG);
        case PNG -> coded(file, format, atMost, AV_CODEC_ID_PNG);
        case WEBP -> coded(file, format, atMost, AV_CODEC_ID_WEBP);
        case GIF, HEIF -> throw Refusal.of("no-picture", file);
      };
    } catch (AvException e) {
      throw Refusal.of("damaged", file, e);
    }
  }

  /** How a file begins, as {@link StillFormat#of} wants it. */
  static byte[] beginning(Path file) throws MediaException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(StillFormat.BEGINNING);
      if (bytes.length == 0) {
        throw Refusal.of("empty", file);
      }
      return bytes;
    } catch (IOException e) {
      throw Refusal.of("failed", file, e);
    }
  }

  /** The largest size of this shape that fits within another and is not larger than itself. */
  static Size fitted(Size size, Size atMost) {
    if (size.width() <= atMost.width() && size.height() <= atMost.height()) {
      return size;
    }
    boolean wide = (long) size.width() * atMost.height() >= (long) size.height() * atMost.width();
    return wide
        ? new Size(atMost.width(), scaled(size.height(), atMost.width(), size.width()))
        : new Size(scaled(size.width(), atMost.height(), size.height()), atMost.height());
  }

  private static int scaled(int length, int numerator, int denominator) {
    return Math.max(
        1, Math.toIntExact(((long) length * numerator * 2 + denominator) / (2L * denominator)));
  }

  private static Frame coded(Path file, StillFormat format, Size atMost, int codec)
      throws MediaException, AvException {
    StillHeader header = StillHeader.read(file, format);
    long pixels = (long) header.coded().width() * header.coded().height();
    if (pixels > MOST_PIXELS) {
      throw Refusal.tooLarge(file, header.coded(), MOST_PIXELS);
    }
    Orientation orientation = header.orientation();
    Size size = orientation.shown(fitted(header.shown(), atMost));
    try (Packet packet = Packet.of(bytes(file));
        Decoder decoder = Decoder.of(codec, 0);
        Picture picture = new Picture();
        WorkingFormat working = new WorkingFormat()) {
      decode(decoder, packet.packet(), picture);
      return orientation.apply(working.frame(picture.frame(), size));
    }
  }

  private static void decode(Decoder decoder, AVPacket packet, Picture into) throws AvException {
    decoder.send(packet);
    if (!decoder.receive(into)) {
      decoder.send(null);
      decoder.receiveLast(into);
    }
  }

  private static byte[] bytes(Path file) throws MediaException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw Refusal.of("failed", file, e);
    }
  }
}
