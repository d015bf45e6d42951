package org.reelboard.engine.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.PacketFile;
import org.slf4j.LoggerFactory;

/**
 * The files that a film is joined from.
 *
 * @param pictures in the film's order
 * @param excess by how many bits the worst picture exceeds the cap of the bit rate; 0 where it
 *     holds
 */
record FilmParts(List<PacketFile> pictures, Optional<PacketFile> sound, long excess) {

  /**
   * Finds an output's files.
   *
   * @throws MissingPiecesException where some have to be made first
   */
  static FilmParts find(FilmPlan plan, int number, DerivedCache cache) throws RenderException {
    PlannedOutput output = plan.output(number);
    List<Piece> missing = new ArrayList<>();
    Optional<CacheKey> soundKey = output.soundKey();
    Optional<PacketFile> sound = soundKey.flatMap(key -> find(cache, CacheKind.SOUNDTRACKS, key));
    if (soundKey.isPresent() && sound.isEmpty()) {
      missing.add(plan.pieceOf(soundKey.get()));
    }
    RateCap.Choice choice =
        choose(
            output,
            (segment, restraint) ->
                find(cache, CacheKind.SEGMENTS, output.key(segment, restraint))
                    .filter(file -> file.packets() == segment.frames()));
    for (RateCap.Wanted wanted : choice.wanted()) {
      missing.add(
          wanted.restraint() == 0
              ? plan.pieceOf(output.key(wanted.segment(), 0))
              : plan.restrained(number, wanted.segment(), wanted.restraint()));
    }
    if (!missing.isEmpty()) {
      throw new MissingPiecesException(missing);
    }
    requireAlike(choice.files());
    return new FilmParts(choice.files(), sound, choice.excess());
  }

  private static RateCap.Choice choose(PlannedOutput output, RateCap.Encoded encoded)
      throws RenderException {
    Optional<RateBuffer> buffer = output.rateBuffer();
    if (buffer.isPresent()) {
      return RateCap.choose(output.segments(), buffer.get(), encoded);
    }
    List<PacketFile> files = new ArrayList<>();
    List<RateCap.Wanted> wanted = new ArrayList<>();
    for (Segment segment : output.segments()) {
      Optional<PacketFile> file = encoded.find(segment, 0);
      file.ifPresent(files::add);
      if (file.isEmpty()) {
        wanted.add(new RateCap.Wanted(segment, 0));
      }
    }
    return new RateCap.Choice(files, wanted, 0);
  }

  /** A file that is damaged is removed, so that it is made anew. */
  private static Optional<PacketFile> find(DerivedCache cache, CacheKind kind, CacheKey key) {
    Optional<Path> found = cache.find(kind, key);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PacketFile.read(found.get()));
    } catch (MediaException e) {
      LoggerFactory.getLogger(FilmParts.class).warn("a damaged piece is removed", e);
      cache.remove(kind, key);
      return Optional.empty();
    }
  }

  private static void requireAlike(List<PacketFile> pictures) throws RenderException {
    for (PacketFile file : pictures) {
      if (!file.fits(pictures.getFirst())) {
        throw new RenderException(Texts.of("engine.export.pieces-differ", file.file()));
      }
    }
  }
}
