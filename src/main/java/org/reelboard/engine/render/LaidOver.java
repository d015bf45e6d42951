package org.reelboard.engine.render;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.Time;

/** What of a project's overlays and captions is seen in which segment. */
record LaidOver(Project project, Layout layout) {
  /**
   * When something begins that is seen in a segment.
   *
   * @return a time of the film, before the segment or in it; empty where it is not seen there
   */
  Optional<Time> start(Anchor anchor, Time duration, Segment segment) {
    Time first = layout.rate().instant(segment.first());
    Time last = layout.rate().instant(segment.end() - 1);
    return layout
        .timeOf(anchor)
        .filter(start -> !start.isAfter(last) && start.plus(duration).isAfter(first));
  }

  /** Whether any words are laid over a segment, and so the project's typefaces count. */
  boolean hasWords(Segment segment) {
    return project.seenCues().stream()
            .anyMatch(cue -> start(cue.anchor(), cue.duration(), segment).isPresent())
        || overlays(segment).anyMatch(overlay -> isWords(overlay.content()));
  }

  /** The files that what is laid over a segment is made of. */
  Set<AssetPath> assets(Segment segment) {
    Set<AssetPath> assets = new TreeSet<>();
    overlays(segment).forEach(overlay -> overlay.content().file().ifPresent(assets::add));
    if (hasWords(segment)) {
      assets.addAll(project.fonts());
    }
    return assets;
  }

  private Stream<Overlay> overlays(Segment segment) {
    return project.seenOverlays().stream()
        .filter(one -> start(one.anchor(), one.duration(), segment).isPresent());
  }

  private static boolean isWords(OverlayContent content) {
    return switch (content) {
      case OverlayContent.Title _, OverlayContent.Counter _ -> true;
      // A sticker may be an animation with words in it.
      case OverlayContent.Sticker _ -> true;
      case OverlayContent.Shape _, OverlayContent.Inset _, OverlayContent.Unknown _ -> false;
    };
  }
}
