package org.reelboard.app.editor.timeline;

import java.util.Optional;
import javafx.scene.paint.Color;
import org.reelboard.app.editor.catalogue.CatalogueIcons;
import org.reelboard.app.editor.timeline.Hit.ScenePart;
import org.reelboard.app.editor.timeline.TimelineMap.SceneBlock;
import org.reelboard.document.project.SceneId;

/** Draws transitions: what of two scenes is seen at once, and the handles. */
final class TransitionPainter {
  private final Pen pen;
  private final TimelineMap map;

  TransitionPainter(Pen pen, TimelineMap map) {
    this.pen = pen;
    this.map = map;
  }

  /** The handles of all transitions that are in view. */
  void paintHandles(Optional<Hit> hover, double width) {
    for (SceneBlock block : map.scenes()) {
      if (block.hasTransition() && block.pillRight() >= 0 && block.pillLeft() <= width) {
        if (block.hasHandle()) {
          paintPill(block, hover);
        } else {
          paintMark(block);
        }
      }
    }
  }

  /** Where two scenes are seen at once: the one that goes darkens along a diagonal. */
  void paintOverlap(SceneBlock block) {
    double top = map.tracks().sceneTop();
    double bottom = map.tracks().sceneBottom();
    double left = block.left() + 1;
    double right = block.overlapRight();
    pen.polygon(
        pen.colour(Tint.STRIP, 0.7),
        new double[] {left, right, left},
        new double[] {top, top, bottom});
    pen.line(pen.colour(Tint.TRANSITION, 0.8), 1.2, left, bottom, right, top);
    pen.line(pen.colour(Tint.TRANSITION, 0.5), 1, right, top, right, bottom);
  }

  /** Where a handle has no room. */
  private void paintMark(SceneBlock block) {
    double middle = map.tracks().sceneMiddle();
    double x = Math.round(block.left());
    pen.fill(pen.colour(Tint.TRANSITION, 0.9), x - 1, middle - 6, x + 1, middle + 6);
  }

  private void paintPill(SceneBlock block, Optional<Hit> hover) {
    double middle = map.tracks().sceneMiddle();
    double top = middle - Hit.PILL_HALF;
    double bottom = middle + Hit.PILL_HALF;
    double left = block.pillLeft();
    double right = block.pillRight();
    boolean hot =
        hover
            .filter(hit ->
                hit instanceof Hit.OnScene(SceneId id, ScenePart part)
                    && id.equals(block.id())
                    && part.compareTo(ScenePart.TRANSITION) >= 0)
            .isPresent();
    pen.fillRounded(
        pen.colour(Tint.TRANSITION, hot ? 1 : 0.88), left, top, right, bottom, Hit.PILL_HALF / 2);
    Color ink = pen.colour(Tint.TRANSITION_TEXT);
    String kind = block.placement().scene().transition().map(now -> now.kind()).orElse("");
    pen.icon(ink, 15, CatalogueIcons.transition(kind), (left + right) / 2, middle);
    if (hot) {
      pen.strokeRounded(pen.colour(Tint.SELECTED), 2, left, top, right, bottom, Hit.PILL_HALF / 2);
      pen.line(ink, 1.5, left + 4, middle - 5, left + 4, middle + 5);
      pen.line(ink, 1.5, right - 4, middle - 5, right - 4, middle + 5);
    }
  }
}
