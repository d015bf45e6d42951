package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/**
 * What lies where on the timeline: from the film and the scale to pixels.
 *
 * @param scenes in order
 * @param sounds in the order of the project
 * @param overlays in the order of the project
 * @param cues in the order of the project
 * @param markers in the order of the film
 */
record TimelineMap(
    TimeScale scale,
    Tracks tracks,
    List<SceneBlock> scenes,
    List<SoundBar> sounds,
    List<OverlayBar> overlays,
    List<CueBar> cues,
    List<MarkerFlag> markers) {
  private static final double SMALLEST_PILL = 26;
  private static final double ROOM_FOR_PILL = 36;

  TimelineMap {
    scenes = List.copyOf(scenes);
    sounds = List.copyOf(sounds);
    overlays = List.copyOf(overlays);
    cues = List.copyOf(cues);
    markers = List.copyOf(markers);
  }

  /** An overlay from where it begins to where it ends. */
  record OverlayBar(
      OverlayRows.Placed placed, double top, double bottom, double left, double right) {
    OverlayId id() {
      return placed.overlay().id();
    }
  }

  /** A caption from where it begins to where it ends. */
  record CueBar(
      OverlayRows.PlacedCue placed, double top, double bottom, double left, double right) {
    CueId id() {
      return placed.cue().id();
    }
  }

  /**
   * A scene from its first frame to its last.
   *
   * @param overlapRight where its transition in ends; {@code left} where it has none
   */
  record SceneBlock(Layout.Placement placement, double left, double right, double overlapRight) {
    SceneId id() {
      return placement.scene().id();
    }

    double width() {
      return right - left;
    }

    boolean hasTransition() {
      return placement.scene().transition().isPresent();
    }

    /** Whether the handle of its transition has room: it would hide a narrow scene. */
    boolean hasHandle() {
      return hasTransition() && width() >= ROOM_FOR_PILL;
    }

    /** The left end of the handle that stands for the transition. */
    double pillLeft() {
      return (left + overlapRight) / 2 - pillWidth() / 2;
    }

    double pillRight() {
      return pillLeft() + pillWidth();
    }

    private double pillWidth() {
      return Math.max(SMALLEST_PILL, overlapRight - left);
    }
  }

  /**
   * A sound from where it begins to where it ends.
   *
   * @param fadeInRight where its fade in ends
   * @param fadeOutLeft where its fade out begins
   */
  record SoundBar(
      SoundRows.Placed placed,
      double top,
      double bottom,
      double left,
      double right,
      double fadeInRight,
      double fadeOutLeft) {
    SoundId id() {
      return placed.clip().id();
    }
  }

  static TimelineMap of(
      Layout layout, SoundRows rows, OverlayRows above, TimeScale scale, Tracks tracks) {
    List<SceneBlock> scenes = new ArrayList<>();
    for (Layout.Placement placement : layout.placements()) {
      scenes.add(
          new SceneBlock(
              placement,
              scale.x(placement.start()),
              scale.x(placement.end()),
              scale.x(placement.start() + placement.overlap())));
    }
    double[][] edges = new double[rows.kinds().size()][];
    for (int row = 0; row < edges.length; row++) {
      edges[row] = new double[] {tracks.soundTop(row), tracks.soundBottom(row)};
    }
    List<SoundBar> sounds = new ArrayList<>();
    for (SoundRows.Placed placed : rows.placed()) {
      sounds.add(bar(placed, layout.rate(), scale, edges[placed.row()]));
    }
    FrameRate rate = layout.rate();
    List<OverlayBar> overlays = new ArrayList<>();
    for (OverlayRows.Placed placed : above.overlays()) {
      overlays.add(
          new OverlayBar(
              placed,
              tracks.overlayTop(placed.row()),
              tracks.overlayBottom(placed.row()),
              x(scale, placed.start(), rate),
              x(scale, placed.end(), rate)));
    }
    List<CueBar> cues = new ArrayList<>();
    for (OverlayRows.PlacedCue placed : above.cues()) {
      cues.add(
          new CueBar(
              placed,
              tracks.captionTop(),
              tracks.captionBottom(),
              x(scale, placed.start(), rate),
              x(scale, placed.end(), rate)));
    }
    return new TimelineMap(scale, tracks, scenes, sounds, overlays, cues, List.of());
  }

  TimelineMap withMarkers(List<MarkerFlag> flags) {
    return new TimelineMap(scale, tracks, scenes, sounds, overlays, cues, flags);
  }

  private static SoundBar bar(
      SoundRows.Placed placed, FrameRate rate, TimeScale scale, double[] edges) {
    double left = x(scale, placed.start(), rate);
    double right = x(scale, placed.end(), rate);
    double fadeIn = x(scale, placed.start().plus(placed.clip().fadeIn()), rate);
    double fadeOut = x(scale, placed.end().minus(placed.clip().fadeOut()), rate);
    return new SoundBar(
        placed,
        edges[0],
        edges[1],
        left,
        right,
        Math.clamp(fadeIn, left, right),
        Math.clamp(fadeOut, left, right));
  }

  /** The x of a time that need not be a frame's; for showing only. */
  private static double x(TimeScale scale, Time time, FrameRate rate) {
    return scale.origin() + time.approximateSeconds() * rate.approximate() * scale.pixelsPerFrame();
  }

  Optional<SceneBlock> block(SceneId id) {
    return scenes.stream().filter(block -> block.id().equals(id)).findFirst();
  }

  /** Where something lies; empty where it is not in the film. */
  Optional<Rectangle2D> box(PieceId piece) {
    return switch (piece) {
      case SceneId id -> block(id).map(this::box);
      case OverlayId id ->
          overlays.stream().filter(one -> one.id().equals(id)).findFirst().map(this::box);
      case CueId id -> cues.stream().filter(one -> one.id().equals(id)).findFirst().map(this::box);
      case SoundId id ->
          sounds.stream().filter(one -> one.id().equals(id)).findFirst().map(this::box);
    };
  }

  private Rectangle2D box(SceneBlock block) {
    return box(block.left(), block.right(), tracks.sceneTop(), tracks.sceneBottom());
  }

  private Rectangle2D box(OverlayBar bar) {
    return box(bar.left(), bar.right(), bar.top(), bar.bottom());
  }

  private Rectangle2D box(CueBar bar) {
    return box(bar.left(), bar.right(), bar.top(), bar.bottom());
  }

  private Rectangle2D box(SoundBar bar) {
    return box(bar.left(), bar.right(), bar.top(), bar.bottom());
  }

  private static Rectangle2D box(double left, double right, double top, double bottom) {
    return new Rectangle2D(left, top, Math.max(1, right - left), Math.max(0, bottom - top));
  }

  /** All that a band touches. */
  List<PieceId> within(Rectangle2D band) {
    List<PieceId> touched = new ArrayList<>();
    scenes.stream().filter(one -> band.intersects(box(one))).forEach(one -> touched.add(one.id()));
    overlays.stream()
        .filter(one -> band.intersects(box(one)))
        .forEach(one -> touched.add(one.id()));
    cues.stream().filter(one -> band.intersects(box(one))).forEach(one -> touched.add(one.id()));
    sounds.stream().filter(one -> band.intersects(box(one))).forEach(one -> touched.add(one.id()));
    return touched;
  }

  /** The place in the order of scenes at which something dropped at an x is put. */
  int insertionIndex(double x) {
    int index = 0;
    for (SceneBlock block : scenes) {
      if ((block.left() + block.right()) / 2 < x) {
        index++;
      }
    }
    return index;
  }

  /** Where the mark of an insertion stands. */
  double insertionX(int index) {
    if (scenes.isEmpty()) {
      return scale.x(0);
    }
    if (index == 0) {
      return scenes.getFirst().left();
    }
    SceneBlock before = scenes.get(index - 1);
    return index == scenes.size()
        ? before.right()
        : (before.right() + scenes.get(index).left()) / 2;
  }
}
