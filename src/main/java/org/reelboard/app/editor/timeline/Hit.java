package org.reelboard.app.editor.timeline;

import java.util.Comparator;
import java.util.Optional;
import org.reelboard.app.editor.timeline.TimelineMap.SceneBlock;
import org.reelboard.app.editor.timeline.TimelineMap.SoundBar;
import org.reelboard.document.edit.Pieces;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.MarkerId;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundId;

/** What lies under the pointer. */
sealed interface Hit {
  record Ruler() implements Hit {}

  record Nothing() implements Hit {}

  /** A marker's flag on the ruler. */
  record OnMarker(MarkerId id) implements Hit {}

  /** A part of a scene. */
  record OnScene(SceneId id, ScenePart part) implements Hit {}

  /** A part of a sound. */
  record OnSound(SoundId id, SoundPart part) implements Hit {}

  /** A part of an overlay. */
  record OnOverlay(OverlayId id, SpanPart part) implements Hit {}

  /** A part of a caption. */
  record OnCue(CueId id, SpanPart part) implements Hit {}

  /** What it lies on; empty where that is none of the things a film is made of. */
  default Optional<PieceId> piece() {
    return switch (this) {
      case OnScene(SceneId id, ScenePart _) -> Optional.of(id);
      case OnSound(SoundId id, SoundPart _) -> Optional.of(id);
      case OnOverlay(OverlayId id, SpanPart _) -> Optional.of(id);
      case OnCue(CueId id, SpanPart _) -> Optional.of(id);
      case Ruler _, OnMarker _, Nothing _ -> Optional.empty();
    };
  }

  /** The same, but nothing where that lies on a track that is locked. */
  default Hit unlocked(Project project) {
    return piece().filter(one -> Pieces.isLocked(project, one)).isPresent() ? new Nothing() : this;
  }

  /** What of an overlay or a caption can be grabbed. */
  enum SpanPart {
    BODY,
    START,
    END
  }

  /** What of a scene can be grabbed. */
  enum ScenePart {
    BODY,
    START,
    END,
    /** Where a transition can be drawn out of the joint to the scene before. */
    JOINT,
    TRANSITION,
    TRANSITION_START,
    TRANSITION_END;

    boolean isTransition() {
      return compareTo(TRANSITION) >= 0;
    }
  }

  /** What of a sound can be grabbed. */
  enum SoundPart {
    BODY,
    START,
    END,
    FADE_IN,
    FADE_OUT
  }

  /** How far from an edge it can be grabbed. */
  double EDGE = 7;

  /** Half the width of a marker's flag, and how high it stands on the ruler. */
  double FLAG_HALF = 7;

  double FLAG_HEIGHT = 13;

  /** The radius of the sign at a joint without a transition. */
  double JOINT = 9;

  /** Half the height of a transition's handle. */
  double PILL_HALF = 13;

  /** Where on a bar the handle of a fade is drawn, from its top and at least from its ends. */
  double FADE_HANDLE = 7;

  /** What lies under a point. */
  static Hit at(TimelineMap map, double x, double y) {
    if (y < Tracks.RULER) {
      return onMarker(map, x, y).orElseGet(Ruler::new);
    }
    Tracks tracks = map.tracks();
    if (y >= tracks.sceneTop() && y <= tracks.sceneBottom()) {
      return onPill(map, x, y)
          .or(() -> onJoint(map, x, y))
          .or(() -> onScene(map, x))
          .orElseGet(Nothing::new);
    }
    return above(map, x, y).or(() -> onSound(map, x, y)).orElseGet(Nothing::new);
  }

  private static Optional<Hit> onMarker(TimelineMap map, double x, double y) {
    if (y < Tracks.RULER - FLAG_HEIGHT) {
      return Optional.empty();
    }
    return map.markers().reversed().stream()
        .filter(flag -> Math.abs(map.scale().x(flag.frame()) - x) <= FLAG_HALF)
        .findFirst()
        .map(flag -> new OnMarker(flag.marker().id()));
  }

  private static Optional<Hit> above(TimelineMap map, double x, double y) {
    Tracks tracks = map.tracks();
    if (y >= tracks.captionTop() && y <= tracks.captionBottom()) {
      return map.cues().stream()
          .filter(bar -> x >= bar.left() && x <= bar.right())
          .findFirst()
          .map(bar -> new OnCue(bar.id(), part(bar.left(), bar.right(), x)));
    }
    return map.overlays().stream()
        .filter(bar -> y >= bar.top() && y <= bar.bottom() && x >= bar.left() && x <= bar.right())
        .findFirst()
        .map(bar -> new OnOverlay(bar.id(), part(bar.left(), bar.right(), x)));
  }

  private static SpanPart part(double left, double right, double x) {
    double reach = Math.min(EDGE, (right - left) / 4);
    if (x - left <= reach) {
      return SpanPart.START;
    }
    return right - x <= reach ? SpanPart.END : SpanPart.BODY;
  }

  private static Optional<Hit> onSound(TimelineMap map, double x, double y) {
    return map.sounds().stream()
        .filter(bar -> y >= bar.top() && y <= bar.bottom())
        .flatMap(bar -> onSound(bar, x, y).stream())
        .findFirst();
  }

  private static Optional<Hit> onPill(TimelineMap map, double x, double y) {
    if (Math.abs(y - map.tracks().sceneMiddle()) > PILL_HALF) {
      return Optional.empty();
    }
    return map.scenes().stream()
        .filter(SceneBlock::hasHandle)
        .filter(block -> x >= block.pillLeft() && x <= block.pillRight())
        .min(Comparator.comparingDouble(block -> Math.abs(x - middle(block))))
        .map(block -> new OnScene(block.id(), pillPart(block, x)));
  }

  private static Optional<Hit> onJoint(TimelineMap map, double x, double y) {
    if (Math.abs(y - map.tracks().sceneMiddle()) > JOINT) {
      return Optional.empty();
    }
    return map.scenes().stream()
        .filter(block -> !block.hasTransition() && block.width() > 4 * JOINT)
        .filter(block -> Math.abs(x - block.left()) <= JOINT)
        .findFirst()
        .map(block -> new OnScene(block.id(), ScenePart.JOINT));
  }

  private static double middle(SceneBlock block) {
    return (block.pillLeft() + block.pillRight()) / 2;
  }

  private static ScenePart pillPart(SceneBlock block, double x) {
    if (x < block.pillLeft() + EDGE) {
      return ScenePart.TRANSITION_START;
    }
    return x > block.pillRight() - EDGE ? ScenePart.TRANSITION_END : ScenePart.TRANSITION;
  }

  /** The nearest edge within reach, else the scene on top, which is the later one. */
  private static Optional<Hit> onScene(TimelineMap map, double x) {
    Optional<Hit> best = Optional.empty();
    double nearest = Double.MAX_VALUE;
    for (SceneBlock block : map.scenes()) {
      if (x < block.left() || x > block.right()) {
        continue;
      }
      double reach = Math.min(EDGE, block.width() / 4);
      double toStart = x - block.left();
      double toEnd = block.right() - x;
      if (toStart <= reach && toStart <= nearest) {
        nearest = toStart;
        best = Optional.of(new OnScene(block.id(), ScenePart.START));
      } else if (toEnd <= reach && toEnd < nearest) {
        nearest = toEnd;
        best = Optional.of(new OnScene(block.id(), ScenePart.END));
      } else if (nearest == Double.MAX_VALUE) {
        best = Optional.of(new OnScene(block.id(), ScenePart.BODY));
      }
    }
    return best;
  }

  private static Optional<Hit> onSound(SoundBar bar, double x, double y) {
    if (x < bar.left() || x > bar.right()) {
      return Optional.empty();
    }
    if (y <= bar.top() + 2 * FADE_HANDLE && bar.right() - bar.left() > 6 * FADE_HANDLE) {
      if (Math.abs(x - fadeInHandle(bar)) <= FADE_HANDLE) {
        return Optional.of(new OnSound(bar.id(), SoundPart.FADE_IN));
      }
      if (Math.abs(x - fadeOutHandle(bar)) <= FADE_HANDLE) {
        return Optional.of(new OnSound(bar.id(), SoundPart.FADE_OUT));
      }
    }
    double reach = Math.min(EDGE, (bar.right() - bar.left()) / 4);
    SoundPart part =
        x - bar.left() <= reach
            ? SoundPart.START
            : bar.right() - x <= reach ? SoundPart.END : SoundPart.BODY;
    return Optional.of(new OnSound(bar.id(), part));
  }

  /** The x of the handle of the fade in; a little inside where there is no fade. */
  static double fadeInHandle(SoundBar bar) {
    return Math.max(bar.fadeInRight(), bar.left() + FADE_HANDLE);
  }

  /** The x of the handle of the fade out. */
  static double fadeOutHandle(SoundBar bar) {
    return Math.min(bar.fadeOutLeft(), bar.right() - FADE_HANDLE);
  }
}
