package org.reelboard.app.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.engine.picture.overlay.OverlayBox;

final class HeldTest {
  private static final Canvas CANVAS = Canvas.VERTICAL;
  private static final OverlayId LOW = new OverlayId("low");
  private static final OverlayId HIGH = new OverlayId("high");

  /** Centred on (270, 480). */
  private static final OverlayBox FIRST =
      new OverlayBox(LOW, Placement.at(0.25, 0.25), -100, -50, 100, 50);

  /** Centred on (810, 1440), and turned on its side. */
  private static final OverlayBox SECOND =
      new OverlayBox(HIGH, Placement.at(0.75, 0.75).withRotation(90), -100, -50, 100, 50);

  private static Held both() {
    return Held.of(List.of(FIRST, SECOND), CANVAS).orElseThrow();
  }

  @Test
  void nothingIsHeldByNothing() {
    assertEquals(Optional.empty(), Held.of(List.of(), CANVAS));
  }

  @Test
  void oneIsHeldByItsOwnBoxAndGoesWhereThatGoes() {
    Held one = Held.of(List.of(SECOND), CANVAS).orElseThrow();
    assertEquals(new Held(List.of(SECOND), SECOND), one);
    Placement there = Placement.at(0.123456, 0.5).withScale(1.23456);
    assertEquals(Map.of(HIGH, there), one.carriedTo(there, CANVAS));
  }

  @Test
  void severalAreHeldByAnUprightBoxAroundAll() {
    OverlayBox frame = both().frame();
    // From the first's left upper corner at (170, 430) to the second's, on its side, at (860,
    // 1540).
    assertEquals(515.0 / 1080, frame.placement().x(), 1e-9);
    assertEquals(985.0 / 1920, frame.placement().y(), 1e-9);
    assertEquals(345, frame.right(), 1e-9);
    assertEquals(555, frame.bottom(), 1e-9);
    assertEquals(0, frame.placement().rotation());
  }

  @Test
  void severalMoveByTheSameWay() {
    Placement start = both().frame().placement();
    assertEquals(
        Map.of(
            LOW, FIRST.placement().movedTo(0.35, 0.2), HIGH, SECOND.placement().movedTo(0.85, 0.7)),
        both().carriedTo(start.movedTo(start.x() + 0.1, start.y() - 0.05), CANVAS));
  }

  @Test
  void severalAreScaledAboutTheMiddleOfAll() {
    Placement start = both().frame().placement();
    Map<OverlayId, Placement> scaled = both().carriedTo(start.withScale(2), CANVAS);
    assertEquals(FIRST.placement().movedTo(0.0231, -0.013).withScale(2), scaled.get(LOW));
    assertEquals(SECOND.placement().movedTo(1.0231, 0.987).withScale(2), scaled.get(HIGH));
  }

  @Test
  void severalTurnAboutTheMiddleOfAll() {
    Placement start = both().frame().placement();
    Map<OverlayId, Placement> turned = both().carriedTo(start.withRotation(180), CANVAS);
    // Half a turn puts each to the other side of the middle, (515, 985).
    assertEquals(FIRST.placement().movedTo(0.7037, 0.776).withRotation(180), turned.get(LOW));
    assertEquals(SECOND.placement().movedTo(0.2037, 0.276).withRotation(-90), turned.get(HIGH));
  }
}
