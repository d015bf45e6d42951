package org.reelboard.engine.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.engine.media.PacketFile;

/**
 * Chooses the segments of a film so that the cap of the bit rate holds across the joins. Each
 * encoder keeps it within its segment, but takes the buffer to be nearly full at its start. Where
 * the segments before have emptied it, and the cap would not hold, the segment is taken from an
 * encoder that reckons with less; and so with each segment in its turn, so what is chosen depends
 * on what was encoded alone.
 */
final class RateCap {
  /** Where segments come from. */
  interface Encoded {
    /**
     * A segment as it was encoded with a restraint.
     *
     * @return empty where that has to be made first
     */
    Optional<PacketFile> find(Segment segment, int restraint) throws RenderException;
  }

  /** A segment that has to be made. */
  record Wanted(Segment segment, int restraint) {}

  /**
   * @param files of the segments, in their order; of those that are not wanted
   * @param wanted what has to be made before all can be chosen
   * @param excess by how many bits the worst picture exceeds the cap; 0 where it holds everywhere
   */
  record Choice(List<PacketFile> files, List<Wanted> wanted, long excess) {}

  private final RateBuffer buffer;
  private final Encoded encoded;
  private final List<PacketFile> files = new ArrayList<>();
  private final List<Wanted> wanted = new ArrayList<>();
  private long fill;
  private long deficit;

  private RateCap(RateBuffer buffer, Encoded encoded) {
    this.buffer = buffer;
    this.encoded = encoded;
    this.fill = buffer.percent(FilmFormats.fill(0));
  }

  static Choice choose(List<Segment> segments, RateBuffer buffer, Encoded encoded)
      throws RenderException {
    RateCap cap = new RateCap(buffer, encoded);
    for (Segment segment : segments) {
      cap.choose(segment);
    }
    return new Choice(cap.files, cap.wanted, buffer.bits(cap.deficit));
  }

  private void choose(Segment segment) throws RenderException {
    Optional<PacketFile> usual = encoded.find(segment, 0);
    if (usual.isEmpty()) {
      want(segment, 0);
      return;
    }
    RateBuffer.Outcome outcome = buffer.take(fill, usual.get().sizes());
    if (outcome.holds()) {
      take(usual.get(), outcome);
    } else {
      restrain(segment, usual.get(), outcome);
    }
  }

  /** Tries one restraint after the other; if none will do, the one that exceeds the cap least. */
  private void restrain(Segment segment, PacketFile usual, RateBuffer.Outcome usually)
      throws RenderException {
    PacketFile best = usual;
    RateBuffer.Outcome least = usually;
    for (int restraint = firstRestraint();
        restraint <= FilmFormats.mostRestraint() && !least.holds();
        restraint++) {
      Optional<PacketFile> file = encoded.find(segment, restraint);
      if (file.isEmpty()) {
        want(segment, restraint);
        return;
      }
      RateBuffer.Outcome outcome = buffer.take(fill, file.get().sizes());
      if (outcome.deficit() < least.deficit()) {
        best = file.get();
        least = outcome;
      }
    }
    take(best, least);
  }

  /** The first that does not reckon with more than is there. */
  private int firstRestraint() {
    int restraint = 1;
    while (restraint < FilmFormats.mostRestraint()
        && buffer.percent(FilmFormats.fill(restraint)) > fill) {
      restraint++;
    }
    return restraint;
  }

  private void take(PacketFile file, RateBuffer.Outcome outcome) {
    files.add(file);
    fill = outcome.fill();
    deficit = Math.max(deficit, outcome.deficit());
  }

  /** Goes on as if the segment left half a buffer, so that what else is wanted is told at once. */
  private void want(Segment segment, int restraint) {
    wanted.add(new Wanted(segment, restraint));
    fill = buffer.percent(50);
  }
}
