package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.overlays.OverlayActions;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.OverlayEdits;
import org.reelboard.document.project.Motion;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.TextAnimations;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;

/** How the overlay comes, goes, and moves while it is seen. */
final class MotionSection {
  private static final String NOTHING = "";
  private static final Time USUAL = Time.seconds("0.5");
  private static final Time ROUND = Time.seconds("1.5");

  private final OverlayActions actions;
  private final List<Slot> slots;
  private final Section section;

  MotionSection(OverlayActions actions) {
    this.actions = actions;
    slots =
        List.of(
            new Slot("in", USUAL, Motions::in, Motions::withIn),
            new Slot("on", ROUND, Motions::on, Motions::withOn),
            new Slot("out", USUAL, Motions::out, Motions::withOut));
    section =
        new Section(
            "editor.section.animation", slots.stream().map(Slot::view).toArray(Node[]::new));
  }

  Node view() {
    return section;
  }

  void show(Overlay overlay) {
    slots.forEach(slot -> slot.show(overlay.motions()));
  }

  /** One of the three animations. */
  private final class Slot {
    private final Time usual;
    private final Function<Motions, Optional<Motion>> read;
    private final BiFunction<Motions, Optional<Motion>, Motions> write;
    private final ChoiceRow<String> kind;
    private final NumberRow duration;
    private final VBox view;

    Slot(
        String name,
        Time usual,
        Function<Motions, Optional<Motion>> read,
        BiFunction<Motions, Optional<Motion>, Motions> write) {
      this.usual = usual;
      this.read = read;
      this.write = write;
      List<String> choices = new ArrayList<>(List.of(NOTHING));
      TextAnimations.all().forEach(entry -> choices.add(entry.id()));
      kind =
          new ChoiceRow<>(
              Texts.of("editor.animate." + name), choices, MotionSection::name, this::choose);
      kind.setId("overlay-motion-" + name);
      duration =
          new NumberRow(
              Texts.of("editor.field.duration"),
              NumberRow.Range.of("0.1", "3", "0.05", "s"),
              change -> change(change.gesture(), now -> withDuration(now, change.value())));
      view = new VBox(kind, duration);
      view.getStyleClass().add("inspector-rows");
    }

    Node view() {
      return view;
    }

    void show(Motions motions) {
      Optional<Motion> motion = read.apply(motions);
      kind.show(motion.map(Motion::id).orElse(NOTHING));
      duration.setVisible(motion.isPresent());
      motion.ifPresent(
          one -> duration.show(BigDecimal.valueOf(one.duration().approximateSeconds())));
    }

    private void choose(String id) {
      change(
          Optional.empty(),
          now ->
              id.equals(NOTHING)
                  ? Optional.empty()
                  : Optional.of(new Motion(id, now.map(Motion::duration).orElse(usual))));
    }

    private void change(Optional<String> gesture, UnaryOperator<Optional<Motion>> change) {
      actions.change(
          "editor.edit.motion",
          gesture,
          overlay -> {
            Motions motions = overlay.motions();
            return OverlayEdits.setMotions(
                overlay.id(), write.apply(motions, change.apply(read.apply(motions))));
          });
    }
  }

  private static Optional<Motion> withDuration(Optional<Motion> motion, BigDecimal seconds) {
    Time time = Time.ofSeconds(seconds.max(new BigDecimal("0.01")));
    return motion.map(
        now -> new Motion(now.id(), time, now.unit(), now.easing(), now.parameters()));
  }

  private static String name(String id) {
    return id.equals(NOTHING)
        ? Texts.of("editor.field.nothing")
        : TextAnimations.byId(id).map(CatalogueEntry::name).orElse(id);
  }
}
