package org.reelboard.engine.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.ffmpeg.AvException;

/**
 * Encodes the pictures of a part of a film into a {@link PacketFile}. The part begins with a
 * keyframe and needs no picture outside it. For one thread; it uses no other.
 */
public final class PictureEncoding implements AutoCloseable {
  private final FilmFormat format;
  private final PacketFileWriter file;
  private final PictureTrack track;
  private boolean open = true;

  private PictureEncoding(FilmFormat format, PacketFileWriter file, PictureTrack track) {
    this.format = format;
    this.file = file;
    this.track = track;
  }

  /**
   * Begins a part.
   *
   * @param file is made, or made anew
   * @throws MediaException where the encoder is missing or refuses
   * @throws IOException where the file cannot be written
   */
  public static PictureEncoding open(FilmFormat format, Path file)
      throws MediaException, IOException {
    PacketFileWriter writer = new PacketFileWriter(file);
    try {
      PictureTrack track =
          PictureTrack.open(
              format,
              parameters -> {
                writer.begin(parameters);
                return writer;
              });
      return new PictureEncoding(format, writer, track);
    } catch (AvException e) {
      writer.close();
      throw failure(e);
    } catch (IOException e) {
      writer.close();
      throw e;
    }
  }

  /**
   * Adds the next frame.
   *
   * @param frame opaque, of the format's size
   */
  public void picture(Frame frame) throws MediaException, IOException {
    if (!frame.size().equals(format.size())) {
      throw new IllegalArgumentException(
          "a film of " + format.size() + " got a frame of " + frame.size());
    }
    try {
      track.write(frame);
    } catch (AvException e) {
      throw failure(e);
    }
  }

  /** How many frames have left the encoder; it holds some back to look ahead. */
  public long written() {
    return track.written();
  }

  /**
   * Encodes one of the pictures held back, after the last was added.
   *
   * @return false where none is left
   */
  public boolean flush() throws MediaException, IOException {
    try {
      return track.flush();
    } catch (AvException e) {
      throw failure(e);
    }
  }

  /** Makes the file whole, after all pictures have left the encoder. */
  public void finish() throws IOException {
    file.finish();
  }

  /**
   * How the {@code ffmpeg} command encodes raw pictures just so; each argument as it is, for
   * pictures that come on its standard input.
   */
  public static List<String> command(FilmFormat format) {
    String pixels = format instanceof FilmFormat.Gif ? "yuv444p" : "yuv420p";
    return Stream.of(
            List.of("ffmpeg", "-f", "rawvideo", "-pixel_format", pixels),
            List.of(
                "-video_size", format.size().toString(), "-framerate", format.rate().toString()),
            List.of("-color_range", "tv", "-colorspace", "bt709", "-i", "-"),
            PictureEncoders.settings(format).arguments(),
            List.of("-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709"),
            List.of("-color_range", "tv", "-chroma_sample_location", "left", "-aspect"),
            List.of(format.size().width() + ":" + format.size().height()))
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableList());
  }

  static MediaException failure(AvException cause) {
    return new MediaException(
        Texts.of("engine.film.not-encoded", cause.what(), cause.words()), cause);
  }

  @Override
  public void close() throws IOException {
    if (open) {
      open = false;
      track.close();
      file.close();
    }
  }
}
