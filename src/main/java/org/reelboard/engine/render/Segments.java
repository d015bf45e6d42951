package org.reelboard.engine.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.reelboard.document.project.Layout;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/**
 * Cuts a film into segments, at the edges of scenes and transitions where it can: then a change of
 * one scene leaves the others' segments as they are. Among all ways to cut within the bounds the
 * cheapest is taken, found by dynamic programming. It depends on the layout and on the distance of
 * keyframes alone, never on the machine.
 */
public final class Segments {
  /**
   * Up to this distance of keyframes a cut costs next to nothing, for a keyframe is near anyway.
   */
  private static final Time DENSE_KEYFRAMES = Time.ofSeconds(2);

  private static final long SCALE = 1_000_000;
  private static final long UNREACHABLE = Long.MAX_VALUE / 4;

  private final Bounds bounds;
  private final BitSet edges;
  private final int frames;

  /**
   * @param ideal in frames, like the other lengths
   * @param keyframes the distance of keyframes in a segment
   * @param prices what is to be avoided
   */
  private record Bounds(int least, int ideal, int most, int keyframes, Prices prices) {
    /** A segment of an ideal length costs its keyframe, one of twice that {@link #SCALE} more. */
    long cost(int length) {
      long off = (long) length - ideal;
      return off * off * SCALE / ((long) ideal * ideal)
          + Math.ceilDiv(length, keyframes) * prices.keyframe();
    }

    static Bounds of(FrameRate rate, Time keyframeInterval) {
      int keyframes = frames(rate, keyframeInterval);
      return keyframeInterval.isAfter(DENSE_KEYFRAMES)
          ? of(rate, "3", "4", "8", keyframes, Prices.SPARSE)
          : of(rate, "0.5", "1", "2", keyframes, Prices.DENSE);
    }

    private static Bounds of(
        FrameRate rate, String least, String ideal, String most, int keyframes, Prices prices) {
      int shortest = frames(rate, Time.seconds(least));
      return new Bounds(
          shortest,
          Math.max(shortest, frames(rate, Time.seconds(ideal))),
          // With twice the least every film of at least the least can be cut.
          Math.max(2 * shortest, frames(rate, Time.seconds(most))),
          keyframes,
          prices);
    }

    private static int frames(FrameRate rate, Time length) {
      return Math.toIntExact(Math.max(1, rate.nearestFrame(length)));
    }
  }

  /**
   * @param keyframe what a keyframe costs, for it is large
   * @param regularCut what a cut costs where there is no edge
   * @param skippedEdge what an edge costs that is not cut at
   */
  private record Prices(long keyframe, long regularCut, long skippedEdge) {
    /** Rather an edge than a length a third off; little else, or few cores would share the work. */
    static final Prices SPARSE = new Prices(SCALE / 32, SCALE / 8, 0);

    /** Rather all edges than any length. */
    static final Prices DENSE = new Prices(SCALE / 8, SCALE / 100, 100 * SCALE);
  }

  private Segments(Layout layout, Bounds bounds) {
    this.bounds = bounds;
    this.frames = Math.toIntExact(layout.frames());
    this.edges = new BitSet(frames);
    layout
        .placements()
        .forEach(placement -> {
          addEdge(placement.start());
          addEdge(placement.start() + placement.overlap());
        });
  }

  private void addEdge(long frame) {
    if (frame > 0 && frame < frames) {
      edges.set(Math.toIntExact(frame));
    }
  }

  /**
   * The segments of a film, which cover it without gaps. Where keyframes are more than 2 s apart
   * they are of 3 to 8 s, best 4; else of 0.5 to 2 s, best 1, and at each edge that these bounds
   * allow. A film shorter than the least is one segment; one without frames has none.
   */
  public static List<Segment> of(Layout layout, Time keyframeInterval) {
    return new Segments(layout, Bounds.of(layout.rate(), keyframeInterval)).cut();
  }

  /** The film as one segment. */
  static List<Segment> whole(Layout layout) {
    return layout.frames() == 0 ? List.of() : List.of(new Segment(0, 0, layout.frames()));
  }

  private List<Segment> cut() {
    if (frames == 0) {
      return List.of();
    }
    int[] before = frames < bounds.least() ? new int[frames + 1] : cheapest();
    List<Integer> cuts = new ArrayList<>();
    for (int end = frames; end > 0; end = before[end]) {
      cuts.addFirst(end);
    }
    List<Segment> segments = new ArrayList<>();
    int first = 0;
    for (int end : cuts) {
      segments.add(new Segment(segments.size(), first, end));
      first = end;
    }
    return segments;
  }

  /** For each frame where a segment may end, where that segment best begins. */
  private int[] cheapest() {
    long[] costs = new long[frames + 1];
    int[] before = new int[frames + 1];
    int[] edgesUpTo = edgesUpTo();
    Arrays.fill(costs, 1, frames + 1, UNREACHABLE);
    for (int end = bounds.least(); end <= frames; end++) {
      long atEnd = end == frames || edges.get(end) ? 0 : bounds.prices().regularCut();
      // The longest first: of two ways that cost the same, the one with fewer cuts stays.
      for (int first = Math.max(0, end - bounds.most()); first <= end - bounds.least(); first++) {
        long skipped = (edgesUpTo[end - 1] - edgesUpTo[first]) * bounds.prices().skippedEdge();
        long cost = costs[first] + bounds.cost(end - first) + atEnd + skipped;
        if (cost < costs[end]) {
          costs[end] = cost;
          before[end] = first;
        }
      }
    }
    return before;
  }

  /** How many edges there are up to a frame, it included. */
  private int[] edgesUpTo() {
    int[] counts = new int[frames + 1];
    for (int frame = 1; frame <= frames; frame++) {
      counts[frame] = counts[frame - 1] + (edges.get(frame) ? 1 : 0);
    }
    return counts;
  }
}
