package org.reelboard.engine.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.reelboard.document.Texts;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.ffmpeg.AvException;

/**
 * Whether an encoder works here: it encodes ten frames, all different, and they have to come back:
 * all of them, in their order, and like they were. A driver may crash or hang at it, so it belongs
 * in a process of its own with a deadline.
 */
public final class EncoderProof {
  static final int FRAMES = 10;

  /** Cards refuse pictures that are very small. */
  static final Size SIZE = new Size(640, 384);

  private static final FrameRate RATE = FrameRate.of(30);

  /** What an encoder at CRF 20 stays well above, and a wrong picture far below. */
  private static final double LEAST_PSNR = 30;

  private static final int BAR = SIZE.width() / FRAMES;

  private EncoderProof() {}

  /**
   * Tries it.
   *
   * @param folder where a small film may be written; it is removed again
   * @throws MediaException what the encoder does wrong, in a sentence
   */
  public static void of(H264Encoder encoder, Path folder) throws MediaException, IOException {
    Path film = Files.createTempFile(folder, "encoder", ".mp4");
    try {
      write(film, encoder);
      check(film);
    } finally {
      Files.deleteIfExists(film);
    }
  }

  private static void write(Path film, H264Encoder encoder) throws MediaException {
    try {
      encode(film, encoder);
    } catch (MediaException e) {
      if (e.getCause() instanceof AvException cause) {
        throw new MediaException(
            Texts.of("engine.encoder.failed", cause.words(), cause.what()), cause);
      }
      throw e;
    }
  }

  private static void encode(Path film, H264Encoder encoder) throws MediaException {
    PictureCoding coding =
        new PictureCoding(20, 12_000_000, Time.ofSeconds(1), Effort.LITTLE).withH264(encoder);
    FilmFormat format = new FilmFormat.Mp4(SIZE, RATE, coding, OptionalInt.empty());
    try (FilmWriter writer = FilmWriter.open(film, format)) {
      for (int number = 0; number < FRAMES; number++) {
        writer.picture(frame(number));
      }
      writer.finish();
    }
  }

  /** A slope of greys with a bright bar, which stands elsewhere in each frame. */
  static Frame frame(int number) {
    Frame frame = Frame.filled(SIZE.width(), SIZE.height(), 16, 110, 150);
    byte[] luma = frame.luma();
    IntStream.range(0, luma.length)
        .forEach(index -> {
          int x = index % SIZE.width();
          boolean bar = x / BAR == number;
          luma[index] = (byte) (bar ? 220 : 40 + index / SIZE.width() / 4 + x % 64 / 4);
        });
    return frame;
  }

  /** Compares a film with the frames that it should hold. */
  static void check(Path film) throws MediaException {
    List<FilmPicture> pictures = pictures(film);
    if (pictures.size() != FRAMES) {
      throw new MediaException(Texts.of("engine.encoder.lost", pictures.size(), FRAMES));
    }
    for (int number = 0; number < FRAMES; number++) {
      FilmPicture picture = pictures.get(number);
      double psnr = psnr(frame(number), picture.frame());
      if (picture.number() != number || psnr < LEAST_PSNR) {
        throw new MediaException(Texts.of("engine.encoder.changed", number + 1));
      }
    }
  }

  private static List<FilmPicture> pictures(Path film) throws MediaException {
    List<FilmPicture> pictures = new ArrayList<>();
    try (FilmFrames frames = FilmFrames.open(film)) {
      Optional<FilmPicture> next = frames.next();
      while (next.isPresent()) {
        pictures.add(next.get());
        next = frames.next();
      }
    }
    return pictures;
  }

  /** Over all three planes, in decibels; 0 where the sizes differ. */
  private static double psnr(Frame expected, Frame actual) {
    if (!expected.size().equals(actual.size()) || expected.chroma() != actual.chroma()) {
      return 0;
    }
    double squares =
        squares(expected.luma(), actual.luma())
            + squares(expected.blueDifference(), actual.blueDifference())
            + squares(expected.redDifference(), actual.redDifference());
    double mean = squares / (expected.luma().length * 1.5);
    return 10 * Math.log10(255 * 255 / Math.max(mean, 1e-9));
  }

  private static double squares(byte[] expected, byte[] actual) {
    double squares = 0;
    for (int index = 0; index < expected.length; index++) {
      double difference = (expected[index] & 0xff) - (actual[index] & 0xff);
      squares += difference * difference;
    }
    return squares;
  }
}
