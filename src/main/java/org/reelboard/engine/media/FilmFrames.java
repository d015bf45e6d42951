package org.reelboard.engine.media;

import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Demuxer;
import org.reelboard.engine.media.ffmpeg.Picture;

/**
 * The pictures of a finished film one by one, each with its number. What cannot be decoded is left
 * out, which the numbers show. ClipReader answers what is seen at a time; this, what is in the
 * file. For one thread.
 */
public final class FilmFrames implements AutoCloseable {
  private final Path film;
  private final FilmListing listing;
  private final Demuxer demuxer;
  private final PictureStream pictures;
  private final WorkingFormat working;
  private final Picture current;
  private long wanted;

  private FilmFrames(Path film, FilmListing listing, Demuxer demuxer, AVStream stream)
      throws AvException {
    this.film = film;
    this.listing = listing;
    this.demuxer = demuxer;
    this.pictures = new PictureStream(demuxer, stream, listing.firstTick());
    this.working = new WorkingFormat();
    this.current = new Picture();
  }

  /**
   * Opens a film and reads the times of all its packets.
   *
   * @throws MediaException if it cannot be read as a film
   */
  public static FilmFrames open(Path film) throws MediaException {
    Refusal.checkReadable(film);
    try {
      FilmListing listing = FilmListing.of(film);
      Demuxer demuxer = Demuxer.openUnprobed(film);
      try {
        AVStream stream = demuxer.video().orElseThrow(() -> Refusal.of("no-pictures", film));
        return new FilmFrames(film, listing, demuxer, stream);
      } catch (MediaException | AvException e) {
        demuxer.close();
        throw e;
      }
    } catch (AvException e) {
      throw unreadable(film, e);
    }
  }

  public FilmTimes times() {
    return listing.times();
  }

  /** The next picture; empty at the end. */
  public Optional<FilmPicture> next() throws MediaException {
    try {
      while (pictures.next(current)) {
        long number = listing.numberAt(pictures.tick());
        if (number >= wanted) {
          wanted = number + 1;
          return Optional.of(new FilmPicture(number, working.asHeld(current.frame())));
        }
      }
      return Optional.empty();
    } catch (AvException e) {
      throw unreadable(film, e);
    }
  }

  /** Goes to a picture, which {@link #next} gives then, or the first after it that is whole. */
  public void goTo(long number) throws MediaException {
    try {
      pictures.seek(listing.tickOf(number));
      wanted = number;
    } catch (AvException e) {
      throw unreadable(film, e);
    }
  }

  /**
   * A picture by itself: nothing behind it is decoded, and {@link #next} tells nothing after it.
   *
   * @return empty where it cannot be decoded
   */
  public Optional<FilmPicture> only(long number) throws MediaException {
    try {
      pictures.seekOnly(listing.tickOf(number));
      wanted = number;
    } catch (AvException e) {
      throw unreadable(film, e);
    }
    return next().filter(picture -> picture.number() == number);
  }

  @Override
  public void close() {
    current.close();
    working.close();
    pictures.close();
    demuxer.close();
  }

  private static MediaException unreadable(Path film, AvException cause) {
    return new MediaException(Texts.of("engine.film.unreadable", film), cause);
  }
}
