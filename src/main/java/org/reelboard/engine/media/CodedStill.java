package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_PNG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_WEBP;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Decoder;
import org.reelboard.engine.media.ffmpeg.Packet;
import org.reelboard.engine.media.ffmpeg.Picture;

/** Decodes the kinds of picture whose whole file is what a decoder takes: JPEG, PNG and WebP. */
final class CodedStill {
  /** A JPEG can be decoded at a half, a quarter or an eighth of its size. */
  private static final int MOST_HALVINGS = 3;

  private static final long MOST_BYTES = 1L << 30;

  private CodedStill() {}

  /**
   * Decodes a picture; a JPEG much larger than wanted comes smaller.
   *
   * @return how it must be turned
   */
  static Orientation decode(Path file, StillFormat format, Size atMost, Picture into)
      throws MediaException, AvException {
    StillHeader header = StillHeader.read(file, format);
    if (header.moving()) {
      throw Refusal.of("moving-webp", file);
    }
    boolean jpeg = format == StillFormat.JPEG;
    StillReader.checkBudget(
        file, header.coded(), jpeg ? StillReader.MOST_JPEG_PIXELS : StillReader.MOST_PIXELS);
    int halvings = jpeg ? halvings(header, atMost) : 0;
    try (Packet packet = Packet.of(bytes(file, format));
        Decoder decoder = Decoder.of(codec(format), halvings)) {
      decoder.send(packet.packet());
      if (!decoder.receive(into)) {
        decoder.send(null);
        decoder.receiveLast(into);
      }
    }
    return header.orientation();
  }

  private static int codec(StillFormat format) {
    return switch (format) {
      case JPEG -> AV_CODEC_ID_MJPEG;
      case PNG -> AV_CODEC_ID_PNG;
      case WEBP -> AV_CODEC_ID_WEBP;
      case GIF, HEIF -> throw new IllegalArgumentException(format + " has packets inside");
    };
  }

  /**
   * How often the picture may be halved and still be twice as large as wanted, so that the area
   * filter has something to average; more often only where memory asks for it.
   */
  private static int halvings(StillHeader header, Size atMost) {
    int halvings = 0;
    while (halvings < MOST_HALVINGS && mayHalve(header, atMost, halvings)) {
      halvings++;
    }
    return halvings;
  }

  private static boolean mayHalve(StillHeader header, Size atMost, int halvings) {
    Size now = halved(header.coded(), halvings);
    Size shown = header.orientation().shown(now);
    Size wanted = StillReader.fitted(header.shown(), atMost);
    return shown.width() >= 4 * wanted.width()
        || (long) now.width() * now.height() > StillReader.MOST_PIXELS;
  }

  private static Size halved(Size size, int times) {
    return new Size(
        Math.ceilDiv(size.width(), 1 << times), Math.ceilDiv(size.height(), 1 << times));
  }

  private static byte[] bytes(Path file, StillFormat format) throws MediaException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw Refusal.of("too-many-bytes", file);
      }
      byte[] bytes = Files.readAllBytes(file);
      if (format == StillFormat.JPEG && !JpegHeader.isWhole(bytes)) {
        throw Refusal.of("damaged", file);
      }
      return bytes;
    } catch (IOException e) {
      throw Refusal.of("failed", file, e);
    }
  }
}
