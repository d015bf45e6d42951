package org.reelboard.engine.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Muxer;

/**
 * Joins encoded pictures and sound into a film's file, without encoding anything, a packet at a
 * time. The file is written beside the target and renamed when it is whole.
 */
public final class FilmJoiner {
  private final FilmFormat format;
  private final List<PacketFile> pictures;
  private final Optional<PacketFile> sound;
  private final Optional<TextTrack> text;

  /**
   * @param pictures of the film's parts in their order, at least one; all fit each other
   * @param sound of the whole film
   */
  public FilmJoiner(FilmFormat format, List<PacketFile> pictures, Optional<PacketFile> sound) {
    this(format, pictures, sound, Optional.empty());
  }

  /**
   * @param pictures of the film's parts in their order, at least one; all fit each other
   * @param sound of the whole film
   * @param text only MP4 takes it
   */
  public FilmJoiner(
      FilmFormat format,
      List<PacketFile> pictures,
      Optional<PacketFile> sound,
      Optional<TextTrack> text) {
    if (!pictures.stream().allMatch(pictures.getFirst()::fits)) {
      throw new IllegalArgumentException("parts that were encoded in different ways");
    }
    this.format = format;
    this.pictures = List.copyOf(pictures);
    this.sound = sound;
    this.text = text;
  }

  /**
   * Tells early what {@link #join} would tell of its target.
   *
   * @throws MediaException where no file can be written there
   */
  public static void checkTarget(Path target) throws MediaException {
    PartFile.beside(target).discard();
  }

  /**
   * Writes the file. What a process that was killed has left of it beside it is removed; so nobody
   * else may be writing it.
   *
   * @param cancelled asked at each packet
   * @return empty where it was cancelled; then a file that was there stays
   * @throws MediaException where it cannot be written; likewise
   */
  public Optional<FilmFile> join(Path target, BooleanSupplier cancelled) throws MediaException {
    PartFile.discardLeftBehind(target);
    PartFile part = PartFile.beside(target);
    try (Undo undo = new Undo()) {
      undo.add(part::discard);
      long count = write(part, cancelled);
      if (count < 0) {
        return Optional.empty();
      }
      part.becomeTarget();
      undo.forget();
      return Optional.of(new FilmFile(part.target(), bytes(part), count));
    }
  }

  private static long bytes(PartFile part) throws MediaException {
    try {
      return Files.size(part.target());
    } catch (IOException e) {
      throw new MediaException(Texts.of("engine.film.not-renamed", part.target()), e);
    }
  }

  /** Gives the number of pictures, or -1 where it was cancelled. */
  private long write(PartFile part, BooleanSupplier cancelled) throws MediaException {
    try (Muxer muxer = Muxer.open(FilmContainer.name(format), part.path());
        JoinedTrack joined = JoinedTrack.ofPictures(pictures)) {
      Muxer.Track track = muxer.track(joined.parameters());
      boolean whole =
          sound.isPresent()
              ? writeBoth(muxer, joined, track, sound.get(), cancelled)
              : writeAll(muxer, joined, track, cancelled);
      if (whole) {
        muxer.end();
      }
      return whole ? joined.count() : -1;
    } catch (AvException | IOException e) {
      throw WriteFailure.of(e, part.target());
    }
  }

  private boolean writeBoth(
      Muxer muxer,
      JoinedTrack joined,
      Muxer.Track track,
      PacketFile soundFile,
      BooleanSupplier cancelled)
      throws AvException, IOException {
    try (JoinedTrack heard = JoinedTrack.ofSound(soundFile)) {
      Muxer.Track soundTrack = muxer.track(heard.parameters());
      Optional<WrittenText> words = begin(muxer);
      AVPacket picture = joined.peek();
      AVPacket sample = heard.peek();
      while (picture != null || sample != null) {
        if (cancelled.getAsBoolean()) {
          return false;
        }
        boolean pictureFirst =
            sample == null || (picture != null && track.isBefore(picture, sample, soundTrack));
        write(words, pictureFirst ? picture : sample, pictureFirst ? track : soundTrack, muxer);
        if (pictureFirst) {
          picture = write(muxer, joined, track);
        } else {
          sample = write(muxer, heard, soundTrack);
        }
      }
      write(words, null, null, muxer);
      return true;
    }
  }

  /** Writes what belongs at the beginning, with a track of captions behind the others. */
  private Optional<WrittenText> begin(Muxer muxer) throws AvException {
    Optional<WrittenText> words = Optional.empty();
    if (text.isPresent()) {
      words = Optional.of(new WrittenText(text.get(), muxer));
    }
    muxer.begin(FilmContainer.options(format));
    return words;
  }

  private static void write(
      Optional<WrittenText> words,
      @Nullable AVPacket packet,
      Muxer.@Nullable Track track,
      Muxer muxer)
      throws AvException {
    if (words.isPresent()) {
      words.get().before(packet, track, muxer);
    }
  }

  private boolean writeAll(
      Muxer muxer, JoinedTrack joined, Muxer.Track track, BooleanSupplier cancelled)
      throws AvException, IOException {
    Optional<WrittenText> words = begin(muxer);
    AVPacket picture = joined.peek();
    while (picture != null) {
      if (cancelled.getAsBoolean()) {
        return false;
      }
      write(words, picture, track, muxer);
      picture = write(muxer, joined, track);
    }
    write(words, null, null, muxer);
    return true;
  }

  /** Writes a track's next packet; gives the one behind it. */
  private static @Nullable AVPacket write(Muxer muxer, JoinedTrack from, Muxer.Track to)
      throws AvException, IOException {
    AVPacket packet = from.peek();
    if (packet != null) {
      muxer.write(packet, to);
      from.taken();
    }
    return from.peek();
  }
}
