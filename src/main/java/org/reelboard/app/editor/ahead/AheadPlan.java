package org.reelboard.app.editor.ahead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.reelboard.app.editor.play.Film;
import org.reelboard.app.editor.play.Stretch;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.media.FileStamp;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.render.AssetHashes;
import org.reelboard.engine.render.PreviewKeys;
import org.reelboard.engine.render.RenderException;
import org.reelboard.engine.render.Segment;
import org.reelboard.engine.render.Segments;

/**
 * A film in pieces of a second or so, cut where scenes and transitions begin, each known by all
 * that can change its pixels.
 *
 * @param size of its frames
 * @param files that it is made of, as they were when the keys were made
 */
record AheadPlan(Film film, Size size, List<Piece> pieces, List<FileStamp> files) {
  /** Segments are cut finely where keyframes are as near as this. */
  private static final Time FINE = Time.ofSeconds(1);

  /** A part of the film that is drawn ahead as a whole. */
  record Piece(Stretch stretch, CacheKey key) {
    long frames() {
      return stretch.end() - stretch.first();
    }
  }

  /** Reads what the film's files hold: not for the window's thread. */
  static AheadPlan of(Film film, Size size, AssetHashes hashes, BooleanSupplier cancelled)
      throws RenderException {
    PreviewKeys keys =
        PreviewKeys.read(film.project(), film.layout(), film.folder(), hashes, cancelled);
    List<Piece> pieces = new ArrayList<>();
    for (Segment segment : Segments.of(film.layout(), FINE)) {
      pieces.add(
          new Piece(new Stretch(segment.first(), segment.end()), keys.of(segment, size)));
    }
    return new AheadPlan(film, size, List.copyOf(pieces), keys.files());
  }

  /** The piece that a frame lies in. */
  Optional<Piece> at(long frame) {
    int from = 0;
    int to = pieces.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (pieces.get(middle).stretch().end() <= frame) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from < pieces.size() && pieces.get(from).stretch().first() <= frame
        ? Optional.of(pieces.get(from))
        : Optional.empty();
  }

  /** All pieces in the order in which they are met from a frame on, those before it last. */
  List<Piece> from(long frame) {
    Stream<Piece> later = pieces.stream().filter(one -> one.stretch().end() > frame);
    Stream<Piece> earlier = pieces.stream().filter(one -> one.stretch().end() <= frame);
    return Stream.concat(later, earlier).toList();
  }

  /** Whether the files are still what they were. */
  boolean isUnchanged() {
    return files.stream().allMatch(stamp -> stamp.equals(FileStamp.of(stamp.file())));
  }
}
