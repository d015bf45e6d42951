package org.reelboard.engine.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Demuxer;
import org.reelboard.engine.media.ffmpeg.Picture;

/**
 * Reads pictures: JPEG, PNG, WebP, HEIC and AVIF, and the first picture of a GIF. They come
 * upright, in the working format, with their alpha.
 */
public final class StillReader {
  /** The most pixels that are held in memory at once while a picture is read. */
  static final long MOST_PIXELS = 120_000_000;

  /** The most pixels of a JPEG, which is decoded at a part of its size: FFmpeg takes few more. */
  static final long MOST_JPEG_PIXELS = 250_000_000;

  private StillReader() {}

  /**
   * Reads a picture.
   *
   * @param atMost the result fits within this size: larger pictures are scaled down by averaging
   *     areas, smaller ones are left as they are
   * @return 4:4:4
   * @throws MediaException if the file is no picture, damaged, or has more than 120 million pixels
   *     (a JPEG: 250 million)
   */
  public static Frame read(Path file, Size atMost) throws MediaException {
    return read(
        file,
        atMost,
        (working, picture, orientation) -> {
          Size coded = new Size(picture.width(), picture.height());
          Size shown = fitted(orientation.shown(coded), atMost);
          return working.of(picture, orientation.shown(shown));
        });
  }

  /**
   * Reads a picture at one size, larger or smaller than it is, as sharp as it can be.
   *
   * @param size of its shape, or it is distorted
   * @return 4:4:4, or 4:2:0 where that spares time
   * @throws MediaException as {@link #read}
   */
  public static Frame readSharp(Path file, Size size) throws MediaException {
    return read(
        file,
        size,
        (working, picture, orientation) ->
            orientation == Orientation.UPRIGHT
                ? working.sharp(picture, size)
                : working.of(picture, orientation.shown(size)));
  }

  /**
   * The size of a picture, as shown.
   *
   * @throws MediaException if the file is no picture or damaged
   */
  public static Size size(Path file) throws MediaException {
    Refusal.checkReadable(file);
    StillFormat format =
        StillFormat.of(beginning(file)).orElseThrow(() -> Refusal.of("no-picture", file));
    try {
      return switch (format) {
        case JPEG, PNG, WEBP -> StillHeader.read(file, format).shown();
        case HEIF -> HeifStill.size(file);
        case GIF -> sizeOfFirst(file);
      };
    } catch (AvException e) {
      throw Refusal.of("damaged", file, e);
    }
  }

  private static Size sizeOfFirst(Path file) throws MediaException, AvException {
    try (Demuxer demuxer = Demuxer.open(file)) {
      AVStream stream = demuxer.video().orElseThrow(() -> Refusal.of("damaged", file));
      return new Size(stream.codecpar().width(), stream.codecpar().height());
    }
  }

  private interface Conversion {
    Frame frame(WorkingFormat working, AVFrame picture, Orientation orientation) throws AvException;
  }

  private static Frame read(Path file, Size wanted, Conversion conversion) throws MediaException {
    Refusal.checkReadable(file);
    StillFormat format =
        StillFormat.of(beginning(file)).orElseThrow(() -> Refusal.of("no-picture", file));
    try (Picture picture = new Picture();
        WorkingFormat working = new WorkingFormat()) {
      Orientation orientation =
          switch (format) {
            case JPEG, PNG, WEBP -> CodedStill.decode(file, format, wanted, picture);
            case HEIF -> HeifStill.decode(file, picture);
            case GIF -> firstOf(file, picture);
          };
      return orientation.apply(conversion.frame(working, picture.frame(), orientation));
    } catch (AvException e) {
      throw Refusal.of("damaged", file, e);
    }
  }

  /** How a file begins, as {@link StillFormat#of} wants it. */
  static byte[] beginning(Path file) throws MediaException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(StillFormat.BEGINNING);
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

  /** length x numerator / denominator to the nearest, at least 1. */
  private static int scaled(int length, int numerator, int denominator) {
    return Math.max(
        1, Math.toIntExact(((long) length * numerator * 2 + denominator) / (2L * denominator)));
  }

  private static Orientation firstOf(Path file, Picture into) throws MediaException, AvException {
    try (Demuxer demuxer = Demuxer.open(file)) {
      AVStream stream = demuxer.video().orElseThrow(() -> Refusal.of("damaged", file));
      checkBudget(file, new Size(stream.codecpar().width(), stream.codecpar().height()));
      try (DecodedStream pictures = new DecodedStream(demuxer, stream)) {
        if (!pictures.next(into)) {
          throw Refusal.of("damaged", file);
        }
      }
      return Orientation.UPRIGHT;
    }
  }

  /** Refuses a picture that would not fit in memory. */
  static void checkBudget(Path file, Size size) throws MediaException {
    checkBudget(file, size, MOST_PIXELS);
  }

  static void checkBudget(Path file, Size size, long most) throws MediaException {
    if ((long) size.width() * size.height() > most) {
      throw Refusal.tooLarge(file, size, most);
    }
  }
}
