package org.reelboard.engine.media;

import java.io.IOException;
import java.nio.file.Path;
import org.reelboard.engine.media.ffmpeg.AvException;

/** Encodes the whole sound of a film into a {@link PacketFile}. For one thread. */
public final class SoundEncoding implements AutoCloseable {
  private final PacketFileWriter file;
  private final SoundTrack track;
  private boolean open = true;

  private SoundEncoding(PacketFileWriter file, SoundTrack track) {
    this.file = file;
    this.track = track;
  }

  /**
   * Begins the sound.
   *
   * @param file is made, or made anew
   * @throws MediaException where the encoder is missing or refuses
   * @throws IOException where the file cannot be written
   */
  public static SoundEncoding open(SoundCoding coding, Path file)
      throws MediaException, IOException {
    PacketFileWriter writer = new PacketFileWriter(file);
    try {
      SoundTrack track =
          SoundTrack.open(
              coding,
              parameters -> {
                writer.begin(parameters);
                return writer;
              });
      return new SoundEncoding(writer, track);
    } catch (AvException e) {
      writer.close();
      throw PictureEncoding.failure(e);
    } catch (IOException e) {
      writer.close();
      throw e;
    }
  }

  /**
   * Adds the next samples, at 48 kHz; beyond full scale they are clipped.
   *
   * @param frames how many of the array are meant, each one sample left and one right
   */
  public void sound(float[] interleavedStereo, int frames) throws MediaException, IOException {
    try {
      track.write(interleavedStereo, frames);
    } catch (AvException e) {
      throw PictureEncoding.failure(e);
    }
  }

  /** Encodes the rest and makes the file whole. */
  public void finish() throws MediaException, IOException {
    try {
      track.end();
    } catch (AvException e) {
      throw PictureEncoding.failure(e);
    }
    file.finish();
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
