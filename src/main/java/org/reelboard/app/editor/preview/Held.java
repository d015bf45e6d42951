package org.reelboard.app.editor.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.engine.picture.overlay.OverlayBox;

/**
 * What is taken hold of on the picture: one overlay, or several that move as if they were painted
 * on one pane.
 *
 * @param members from the lowest to the highest; at least one
 * @param frame what the handles are on: the one's box, or an upright box around all
 */
record Held(List<OverlayBox> members, OverlayBox frame) {
  Held {
    members = List.copyOf(members);
  }

  /** What these boxes are held by; empty where there are none. */
  static Optional<Held> of(List<OverlayBox> members, Canvas canvas) {
    return switch (members.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new Held(members, members.getFirst()));
      default -> Optional.of(new Held(members, around(members, canvas)));
    };
  }

  private static OverlayBox around(List<OverlayBox> members, Canvas canvas) {
    List<Point2D> corners =
        members.stream().flatMap(box -> Grip.corners(box, canvas).stream()).toList();
    double left = corners.stream().mapToDouble(Point2D::getX).min().orElse(0);
    double right = corners.stream().mapToDouble(Point2D::getX).max().orElse(0);
    double top = corners.stream().mapToDouble(Point2D::getY).min().orElse(0);
    double bottom = corners.stream().mapToDouble(Point2D::getY).max().orElse(0);
    Placement middle =
        Placement.at((left + right) / 2 / canvas.width(), (top + bottom) / 2 / canvas.height());
    double halfWidth = (right - left) / 2;
    double halfHeight = (bottom - top) / 2;
    return new OverlayBox(
        members.getLast().id(), middle, -halfWidth, -halfHeight, halfWidth, halfHeight);
  }

  boolean has(OverlayId id) {
    return members.stream().anyMatch(box -> box.id().equals(id));
  }

  /** Where each of them lies once the frame lies somewhere else. */
  Map<OverlayId, Placement> carriedTo(Placement now, Canvas canvas) {
    Map<OverlayId, Placement> places = new LinkedHashMap<>();
    for (OverlayBox one : members) {
      places.put(one.id(), members.size() == 1 ? now : carried(one.placement(), now, canvas));
    }
    return places;
  }

  private Placement carried(Placement one, Placement now, Canvas canvas) {
    Placement before = frame.placement();
    double scale = now.scale() / before.scale();
    double turn = now.rotation() - before.rotation();
    Point2D from = Grip.centre(one, canvas).subtract(Grip.centre(before, canvas));
    Point2D centre = Grip.centre(now, canvas).add(Grip.turned(from, turn).multiply(scale));
    return one.movedTo(
            PlacementDrag.keptPlace(centre.getX() / canvas.width()),
            PlacementDrag.keptPlace(centre.getY() / canvas.height()))
        .withScale(PlacementDrag.keptScale(one.scale() * scale))
        .withRotation(PlacementDrag.keptRotation(one.rotation() + turn));
  }
}
