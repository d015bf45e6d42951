package org.reelboard.app.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.engine.picture.caption.SafeZone;
import org.reelboard.engine.picture.overlay.OverlayBox;

final class PlacementDragTest {
  private static final Canvas CANVAS = Canvas.VERTICAL;
  private static final OverlayBox BOX =
      new OverlayBox(new OverlayId("t1"), Placement.at(0.5, 0.25), -200, -50, 200, 50);
  private static final Guides NONE = new Guides(List.of(), List.of());

  private static PlacementDrag drag(Grip grip, double x, double y) {
    return new PlacementDrag(BOX, grip, CANVAS, new Point2D(x, y));
  }

  @Test
  void moves() {
    assertEquals(
        Placement.at(0.6, 0.3),
        drag(Grip.BODY, 500, 470).to(new Point2D(500 + 108, 470 + 96), NONE, 0).placement());
  }

  @Test
  void isDrawnToTheMiddleAndShowsTheLine() {
    Guides guides = Guides.of(CANVAS, SafeZone.of(CANVAS.width(), CANVAS.height()), List.of());
    PlacementDrag.Snapped snapped =
        drag(Grip.BODY, 540, 480).to(new Point2D(546, 480 + 472), guides, 12);
    assertEquals(Placement.at(0.5, 0.5), snapped.placement());
    assertEquals(OptionalDouble.of(540), snapped.drawn().upright());
    assertEquals(OptionalDouble.of(960), snapped.drawn().level());
  }

  @Test
  void anEdgeIsDrawnToTheSafeZone() {
    Guides guides = Guides.of(CANVAS, SafeZone.of(CANVAS.width(), CANVAS.height()), List.of());
    // Its left edge comes to lie 4.2 units right of the zone's at 6 %.
    PlacementDrag.Snapped snapped =
        drag(Grip.BODY, 540, 480).to(new Point2D(540 - 271, 480 + 200), guides, 12);
    assertEquals(64.8, snapped.drawn().upright().orElseThrow(), 1e-9);
    assertEquals(264.8 / 1080, snapped.placement().x(), 1e-4);
  }

  @Test
  void aCornerScalesAboutTheCentre() {
    assertEquals(
        BOX.placement().withScale(1.5),
        drag(Grip.CORNER, 740, 530).to(new Point2D(540 + 300, 480 + 75), NONE, 0).placement());
  }

  @Test
  void turningIsDrawnToEighths() {
    // From right above to right of it is a quarter; two degrees short of it are drawn there.
    Point2D almost =
        new Point2D(
            540 + 200 * Math.cos(Math.toRadians(-2)), 480 + 200 * Math.sin(Math.toRadians(-2)));
    assertEquals(
        BOX.placement().withRotation(90),
        drag(Grip.TURN, 540, 280).to(almost, NONE, 7).placement());
    assertEquals(
        BOX.placement().withRotation(88),
        drag(Grip.TURN, 540, 280).to(almost, NONE, 0).placement());
  }

  @Test
  void gripsAreFoundOnATurnedBox() {
    OverlayBox turned =
        new OverlayBox(BOX.id(), BOX.placement().withRotation(90), -200, -50, 200, 50);
    // What was its right upper corner points down to the right now.
    assertEquals(Optional.of(Grip.CORNER), Grip.at(turned, CANVAS, new Point2D(590, 680), 0.3));
    assertEquals(
        Optional.of(Grip.TURN),
        Grip.at(turned, CANVAS, new Point2D(540 + 50 + Grip.TURN_ABOVE / 0.3, 480), 0.3));
    assertEquals(Optional.of(Grip.BODY), Grip.at(turned, CANVAS, new Point2D(540, 600), 0.3));
    assertEquals(Optional.empty(), Grip.at(turned, CANVAS, new Point2D(540, 800), 0.3));
  }
}
