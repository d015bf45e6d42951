package org.reelboard.app.editor.inspector;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.reelboard.app.editor.fonts.FontDesk;
import org.reelboard.app.editor.overlays.OverlayActions;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.time.Time;

/** How the overlay comes, goes, and moves while it is seen. */
final class MotionSection {
  private static final Time USUAL = Time.seconds("0.5");
  private static final Time ROUND = Time.seconds("1.5");

  private final List<MotionSlot> slots;
  private final Section section;

  MotionSection(OverlayActions actions, FontDesk fonts) {
    slots =
        Stream.of(
                new MotionSlot.Place(
                    "in", USUAL, Motions::in, Motions::withIn, one -> one.easing().id()),
                new MotionSlot.Place(
                    "on", ROUND, Motions::on, Motions::withOn, one -> one.roundEasing().id()),
                new MotionSlot.Place(
                    "out", USUAL, Motions::out, Motions::withOut, one -> one.easing().id()))
            .map(place -> new MotionSlot(place, actions, fonts))
            .toList();
    section =
        new Section(
            "editor.section.animation", slots.stream().map(MotionSlot::view).toArray(Node[]::new));
  }

  Node view() {
    return section;
  }

  void show(Overlay lead, List<Overlay> all) {
    slots.forEach(slot -> slot.show(lead, all));
  }
}
