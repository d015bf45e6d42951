package org.reelboard.engine.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Muxer;

/**
 * Writes a film: its pictures in order, one a frame, and its sound from the first sample on, in
 * whatever turns they come; the two are interleaved in the file. It is written beside the target
 * and renamed by {@link #finish}; closed without that, nothing is left and a file that was there
 * stays. For one thread at a time.
 */
public final class FilmWriter implements AutoCloseable {
  private final PartFile part;
  private final FilmFormat format;
  private final Muxer muxer;
  private final PictureTrack pictures;
  private final Optional<SoundTrack> sound;
  private boolean open = true;

  /**
   * Begins a film.
   *
   * @throws MediaException where nothing can be written there, or an encoder is missing
   */
  public static FilmWriter open(Path target, FilmFormat format) throws MediaException {
    return open(PartFile.beside(target), format);
  }

  static FilmWriter open(PartFile part, FilmFormat format) throws MediaException {
    try (Undo undo = new Undo()) {
      undo.add(part::discard);
      Muxer muxer = undo.closing(Muxer.open(FilmContainer.name(format), part.path()));
      PictureTrack pictures = undo.closing(PictureTrack.open(format, into(muxer)));
      Optional<SoundTrack> sound = Optional.empty();
      if (FilmContainer.sound(format).isPresent()) {
        sound =
            Optional.of(
                undo.closing(SoundTrack.open(FilmContainer.sound(format).get(), into(muxer))));
      }
      muxer.begin(FilmContainer.options(format));
      undo.forget();
      return new FilmWriter(part, format, muxer, pictures, sound);
    } catch (AvException | IOException e) {
      throw WriteFailure.of(e, part.target());
    }
  }

  private static PacketSink.Opener into(Muxer muxer) {
    return parameters -> {
      Muxer.Track track = muxer.track(parameters);
      return packet -> muxer.write(packet, track);
    };
  }

  private FilmWriter(
      PartFile part,
      FilmFormat format,
      Muxer muxer,
      PictureTrack pictures,
      Optional<SoundTrack> sound) {
    this.part = part;
    this.format = format;
    this.muxer = muxer;
    this.pictures = pictures;
    this.sound = sound;
  }

  /**
   * Adds the next frame.
   *
   * @param frame opaque, of the format's size
   */
  public void picture(Frame frame) throws MediaException {
    requireOpen();
    if (!frame.size().equals(format.size())) {
      throw new IllegalArgumentException(
          "a film of " + format.size() + " got a frame of " + frame.size());
    }
    try {
      pictures.write(frame);
    } catch (AvException | IOException e) {
      throw WriteFailure.of(e, part.target());
    }
  }

  /**
   * Adds the next samples, at 48 kHz; beyond full scale they are clipped. A film without sound
   * ignores them.
   *
   * @param frames how many of the array are meant, each one sample left and one right
   */
  public void sound(float[] interleavedStereo, int frames) throws MediaException {
    requireOpen();
    try {
      if (sound.isPresent()) {
        sound.get().write(interleavedStereo, frames);
      }
    } catch (AvException | IOException e) {
      throw WriteFailure.of(e, part.target());
    }
  }

  /** How many frames have left the encoder; it holds some back to look ahead. */
  public long picturesWritten() {
    return pictures.written();
  }

  /**
   * Encodes one of the pictures held back, after the last was added. {@link #finish} does it too:
   * this is for showing progress, and for stopping, meanwhile.
   *
   * @return false where none is left
   */
  public boolean flush() throws MediaException {
    requireOpen();
    try {
      return pictures.flush();
    } catch (AvException | IOException e) {
      throw WriteFailure.of(e, part.target());
    }
  }

  /** Writes the rest and gives the file its name. */
  public FilmFile finish() throws MediaException {
    requireOpen();
    try {
      writeRest();
    } catch (AvException | IOException e) {
      throw WriteFailure.of(e, part.target());
    }
    long count = pictures.written();
    release();
    part.becomeTarget();
    return new FilmFile(part.target(), bytes(), count);
  }

  private void writeRest() throws AvException, IOException {
    if (sound.isPresent()) {
      sound.get().end();
    }
    while (pictures.flush()) {
      // Until none is left.
    }
    muxer.end();
  }

  private long bytes() throws MediaException {
    try {
      return Files.size(part.target());
    } catch (IOException e) {
      throw new MediaException(Texts.of("engine.film.not-renamed", part.target()), e);
    }
  }

  @Override
  public void close() {
    release();
    part.discard();
  }

  /** Frees the native memory, once; a second time would end the program. */
  private void release() {
    if (open) {
      open = false;
      sound.ifPresent(SoundTrack::close);
      pictures.close();
      muxer.close();
    }
  }

  private void requireOpen() {
    if (!open) {
      throw new IllegalStateException("the film is closed: " + part.target());
    }
  }
}
