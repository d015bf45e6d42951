package org.reelboard.engine.render.verify;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.reelboard.document.project.Layout;
import org.reelboard.engine.render.Segment;

/** Which frames of a film are looked at. */
public sealed interface FrameSample {
  /** Every frame. */
  record All() implements FrameSample {}

  /**
   * The first and the last frame, the middles of scenes and of transitions, both sides of seams,
   * and some in between. Where a film has more of a kind they are thinned out evenly.
   *
   * @param middles at most so many
   * @param seams at most so many
   * @param between so many, at even distances
   */
  record Spread(int middles, int seams, int between) implements FrameSample {
    /** For a verification on demand. */
    public static final Spread USUAL = new Spread(40, 40, 16);

    /** What the preview is asked for. */
    static final Spread PREVIEW = new Spread(6, 0, 0);

    /** The same with another number in between. */
    public Spread withBetween(int number) {
      return new Spread(middles, seams, number);
    }
  }

  /**
   * Some keyframes, which are decoded soonest; both sides of one seam, the one that the fewest
   * frames have to be decoded for, and the last frame, where few have to be.
   *
   * @param most about so many
   * @param within only frames of these parts
   */
  record Keyframes(int most, List<Segment> within) implements FrameSample {
    private static final int FEW = 6;

    /** Frames further behind their keyframe than this cost more to decode than they tell. */
    private static final int NEAR = 30;

    /** For the short verification after an export, of what is new in it. */
    static Keyframes few(List<Segment> made) {
      return new Keyframes(FEW, List.copyOf(made));
    }

    private boolean has(long number) {
      return within.stream().anyMatch(part -> part.first() <= number && number < part.end());
    }
  }

  /**
   * The numbers of the frames.
   *
   * @param keyframes the film's, which are where pieces may have been joined
   * @param frames how many the film has
   */
  default NavigableSet<Long> of(Layout layout, List<Long> keyframes, long frames) {
    TreeSet<Long> numbers = new TreeSet<>();
    switch (this) {
      case All _ -> LongStream.range(0, frames).forEach(numbers::add);
      case Keyframes some -> {
        numbers.addAll(thinned(keyframes.stream().filter(some::has).toList(), some.most()));
        List<Long> near = nearSeams(keyframes).stream().filter(some::has).toList();
        near.stream()
            .min(Comparator.comparingLong(seam -> seam - keyframeOf(seam - 1, keyframes)))
            .ifPresent(seam -> numbers.addAll(List.of(seam - 1, seam)));
        if (some.has(frames - 1) && isNear(frames - 1, keyframes)) {
          numbers.add(frames - 1);
        }
      }
      case Spread(int middles, int seams, int between) -> {
        numbers.add(0L);
        numbers.add(frames - 1);
        numbers.addAll(thinned(middles(layout), middles));
        thinned(seams(keyframes), seams).forEach(seam -> numbers.addAll(List.of(seam - 1, seam)));
        for (long part = 1; part <= between; part++) {
          numbers.add(frames * part / (between + 1));
        }
      }
    }
    numbers.removeIf(number -> number < 0 || number >= Math.min(frames, layout.frames()));
    return numbers;
  }

  private static List<Long> middles(Layout layout) {
    NavigableSet<Long> middles = new TreeSet<>();
    for (int index = 0; index < layout.placements().size(); index++) {
      Layout.Placement placement = layout.placements().get(index);
      long alone = placement.start() + placement.overlap();
      long end =
          index + 1 < layout.placements().size()
              ? layout.placements().get(index + 1).start()
              : placement.end();
      middles.add(alone + (Math.max(alone, end) - alone) / 2);
      if (placement.overlap() > 0) {
        middles.add(placement.start() + placement.overlap() / 2);
      }
    }
    return List.copyOf(middles);
  }

  private static List<Long> seams(List<Long> keyframes) {
    return keyframes.stream().filter(number -> number > 0).toList();
  }

  private static List<Long> nearSeams(List<Long> keyframes) {
    return seams(keyframes).stream().filter(seam -> isNear(seam - 1, keyframes)).toList();
  }

  private static boolean isNear(long number, List<Long> keyframes) {
    return number - keyframeOf(number, keyframes) < Keyframes.NEAR;
  }

  private static long keyframeOf(long number, List<Long> keyframes) {
    return keyframes.stream().filter(one -> one <= number).max(Long::compare).orElse(0L);
  }

  private static List<Long> thinned(List<Long> numbers, int most) {
    if (numbers.size() <= most) {
      return numbers;
    }
    return LongStream.range(0, most)
        .mapToObj(index -> numbers.get((int) (index * numbers.size() / most)))
        .toList();
  }
}
