package org.reelboard.engine.render.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.render.FrameSource;

/** Holds frames of a film against the project's, drawn anew. For one thread. */
final class FrameExaminer {
  /** How far from its own number a frame is looked for. */
  private static final int REACH = 3;

  /** Frames that differ by less, in square steps, look the same. */
  private static final double SAME = 0.3;

  /** Nor does a difference tell that is so small a part of what an encoder changes. */
  private static final double HIDDEN = 0.1;

  /** From here on a picture is nearer to another frame. */
  private static final double HALF_WAY = 0.5;

  /** So far a picture must have gone to be another frame: encoders let slow motion lag a little. */
  private static final double ARRIVED = 0.7;

  /** Below this a picture is looked for everywhere in reach. */
  private static final double UNLIKE = 0.98;

  /** A shift explains a difference better than another frame where it leaves so much less. */
  private static final double CLEARLY_LESS = 0.8;

  /** With wrong colours, another frame must explain more than this of the difference. */
  private static final double MOSTLY = 0.5;

  private static final int KEPT = 2 * REACH + 2;

  private final FrameSource project;
  private final Size size;
  private final Care care;
  private final long frames;
  private final Map<Long, Planes> drawn = new LinkedHashMap<>();

  /** How a frame is told from its neighbours. */
  enum Care {
    /** Each is held against both neighbours. */
    THOROUGH,
    /** Only one that is unlike its own is. */
    QUICK
  }

  /**
   * @param size of the film's pictures
   * @param frames how many the project has
   */
  FrameExaminer(FrameSource project, Size size, Care care, long frames) {
    this.project = project;
    this.care = care;
    this.size = size;
    this.frames = frames;
  }

  FrameExam examine(long number, Planes film) throws MediaException {
    Planes wanted = draw(number);
    ColourMatch colours = ColourMatch.of(wanted, film);
    Look look = new Look(number, wanted.luma(), film.luma(), colours);
    Optional<Shift> shift = Registration.between(wanted.luma(), film.luma());
    return new FrameExam(
        number,
        FrameExam.Similarity.of(wanted, film),
        look.likeness,
        look.difference,
        colours,
        shift,
        look.shown(shift));
  }

  private Planes draw(long number) throws MediaException {
    Planes known = drawn.get(number);
    if (known != null) {
      return known;
    }
    Planes planes = Planes.copyOf(project.frame(number, size));
    if (drawn.size() == KEPT) {
      drawn.remove(drawn.keySet().iterator().next());
    }
    drawn.put(number, planes);
    return planes;
  }

  /** Which frame of the project a picture of the film is. */
  private final class Look {
    private final long number;
    private final Plane wanted;
    private final Plane film;
    private final ColourMatch colours;
    private final double difference;
    private final double likeness;

    Look(long number, Plane wanted, Plane film, ColourMatch colours) {
      this.number = number;
      this.wanted = wanted;
      this.film = film;
      this.colours = colours;
      this.difference = wanted.squaredDifference(film);
      this.likeness = Likeness.of(wanted, film);
    }

    long shown(Optional<Shift> shift) throws MediaException {
      if (likeness >= UNLIKE && (care == Care.QUICK || isNearestToItself())) {
        return number;
      }
      long nearest = number;
      double least = difference;
      for (long other = number - REACH; other <= number + REACH; other++) {
        if (isFrame(other) && draw(other).luma().squaredDifference(film) < least) {
          nearest = other;
          least = draw(other).luma().squaredDifference(film);
        }
      }
      double unshifted = shift.map(Shift::rest).orElse(Double.POSITIVE_INFINITY);
      boolean arrived = way(nearest) >= ARRIVED && unshifted > CLEARLY_LESS * least;
      return arrived && isExplainedBy(least) ? nearest : number;
    }

    /** Colours that are wrong all over may look like a step to another frame by chance. */
    private boolean isExplainedBy(double least) {
      return colours.explanation() == ColourReading.BT709_LIMITED || least < MOSTLY * difference;
    }

    /**
     * How far the picture is on the straight way from its own frame (0) to another one (1): what an
     * encoder adds lies across that way and does not count. 0 where both frames look the same.
     */
    private double way(long other) throws MediaException {
      if (!isFrame(other) || other == number) {
        return 0;
      }
      Plane end = draw(other).luma();
      double length = wanted.squaredDifference(end);
      double left = end.squaredDifference(film);
      if (length < Math.max(SAME, HIDDEN * Math.min(left, difference))) {
        return 0;
      }
      return (difference + length - left) / (2 * length);
    }

    private boolean isNearestToItself() throws MediaException {
      return way(number - 1) < HALF_WAY && way(number + 1) < HALF_WAY;
    }

    private boolean isFrame(long other) {
      return other >= 0 && other < frames;
    }
  }
}
