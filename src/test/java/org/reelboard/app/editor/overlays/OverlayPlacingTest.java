package org.reelboard.app.editor.overlays;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.OverlayKeyframe;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.Time;

final class OverlayPlacingTest {
  private static final Time SECOND = Time.ofSeconds(1);
  private static final Overlay STILL =
      new Overlay(
          new OverlayId("t1"),
          new OverlayContent.Title("Hi", "plain", Fields.NONE),
          new Anchor.ToFilm(Time.ZERO),
          Time.ofSeconds(4),
          Placement.at(0.5, 0.2));

  private static Project with(Overlay overlay) {
    return Project.empty("", Canvas.VERTICAL).withOverlays(List.of(overlay));
  }

  private static Overlay moving(OverlayKeyframe... keyframes) {
    return STILL.withKeyframes(List.of(keyframes));
  }

  @Test
  void whatLiesStillIsPlacedAsAWhole() throws EditException {
    assertEquals(
        with(STILL.withPlacement(Placement.at(0.1, 0.2))),
        OverlayPlacing.edit(STILL, SECOND, now -> now.movedTo(0.1, now.y())).apply(with(STILL)));
  }

  @Test
  void whatMovesGetsAKeyframeWhereItIsPlaced() throws EditException {
    OverlayKeyframe start = new OverlayKeyframe(Time.ZERO, Placement.at(0, 0.5));
    OverlayKeyframe end =
        new OverlayKeyframe(Time.ofSeconds(2), Placement.at(1, 0.5), "linear", Fields.NONE);
    Overlay overlay = moving(start, end);
    assertEquals(
        with(moving(start, new OverlayKeyframe(SECOND, Placement.at(0.5, 0.9)), end)),
        OverlayPlacing.edit(overlay, SECOND, now -> now.movedTo(now.x(), 0.9))
            .apply(with(overlay)));
  }

  @Test
  void theWayToAKeyframeIsEasedAndNoOther() throws EditException {
    OverlayKeyframe start = new OverlayKeyframe(Time.ZERO, Placement.at(0, 0.5));
    OverlayKeyframe end = new OverlayKeyframe(SECOND, Placement.at(1, 0.5));
    Overlay overlay = moving(start, end);
    assertEquals(
        with(moving(start, end.withEasing("bounce"))),
        OverlayPlacing.easeKeyframe(overlay, SECOND, "bounce").apply(with(overlay)));
    assertEquals(
        with(overlay),
        OverlayPlacing.easeKeyframe(overlay, Time.seconds("0.5"), "bounce").apply(with(overlay)));
  }

  @Test
  void aKeyframeKeepsItsEasingWhenItIsPlacedAnew() throws EditException {
    OverlayKeyframe bouncing =
        new OverlayKeyframe(SECOND, Placement.at(0, 0.5), "bounce", Fields.NONE);
    assertEquals(
        with(moving(new OverlayKeyframe(SECOND, Placement.at(0.3, 0.5), "bounce", Fields.NONE))),
        OverlayPlacing.edit(moving(bouncing), SECOND, now -> now.movedTo(0.3, now.y()))
            .apply(with(moving(bouncing))));
  }

  @Test
  void aFirstKeyframeIsWhereItLies() throws EditException {
    assertEquals(
        with(moving(new OverlayKeyframe(SECOND, STILL.placement()))),
        OverlayPlacing.addKeyframe(STILL, SECOND).apply(with(STILL)));
  }

  @Test
  void withoutItsLastKeyframeItLiesStillThere() throws EditException {
    Overlay overlay = moving(new OverlayKeyframe(SECOND, Placement.at(0.7, 0.7)));
    assertEquals(
        with(STILL.withPlacement(Placement.at(0.7, 0.7))),
        OverlayPlacing.removeKeyframe(overlay, SECOND).apply(with(overlay)));
  }

  @Test
  void nothingIsPlacedOutsideItsTime() throws EditException {
    Overlay overlay = moving(new OverlayKeyframe(Time.ZERO, Placement.CENTRE));
    assertEquals(
        with(
            moving(
                new OverlayKeyframe(Time.ZERO, Placement.CENTRE),
                new OverlayKeyframe(Time.ofSeconds(4), Placement.at(0, 0)))),
        OverlayPlacing.edit(overlay, Time.ofSeconds(9), _ -> Placement.at(0, 0))
            .apply(with(overlay)));
  }
}
