package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;
import org.reelboard.app.editor.fonts.FontDesk;
import org.reelboard.app.editor.overlays.OverlayActions;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.OverlayEdits;
import org.reelboard.document.project.Motion;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.TextAnimations;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;
import org.reelboard.engine.picture.motion.MotionUnit;
import org.reelboard.engine.picture.motion.TextAnimation;

/**
 * One of an overlay's three animations: which one and how long, and behind a button by what, how
 * eased and in which order.
 */
final class MotionSlot {
  private static final String NOTHING = "";

  private final Place place;
  private final OverlayActions actions;
  private final ChoiceRow<String> kind;
  private final ToggleButton tune;
  private final NumberRow duration;
  private final ChoiceRow<String> unit;
  private final EasingRow easing;
  private final ParameterRows parameters;
  private final VBox details;
  private final VBox view;

  /**
   * Where the animation stands.
   *
   * @param name of the slot, as in {@code editor.animate.in}
   * @param usual how long one is at first
   * @param easing how one runs where the project does not say
   */
  record Place(
      String name,
      Time usual,
      Function<Motions, Optional<Motion>> read,
      BiFunction<Motions, Optional<Motion>, Motions> write,
      Function<TextAnimation, String> easing) {}

  MotionSlot(Place place, OverlayActions actions, FontDesk fonts) {
    this.place = place;
    this.actions = actions;
    List<String> choices = new ArrayList<>(List.of(NOTHING));
    TextAnimations.all().forEach(entry -> choices.add(entry.id()));
    kind =
        new ChoiceRow<>(
            Texts.of("editor.animate." + place.name()), choices, MotionSlot::name, this::choose);
    kind.setId("overlay-motion-" + place.name());
    tune = Controls.iconToggle(Material2MZ.TUNE, "editor.animate.tune");
    tune.setId("overlay-tune-" + place.name());
    duration =
        new NumberRow(
            Texts.of("editor.field.duration"),
            NumberRow.Range.of("0.1", "3", "0.05", "s"),
            change -> change(change.gesture(), now -> now.withDuration(seconds(change.value()))));
    unit =
        new ChoiceRow<>(
            Texts.of("editor.animate.unit"),
            MotionUnit.ids(),
            id -> Texts.of("editor.animate.unit." + id),
            id -> change(Optional.empty(), now -> now.withUnit(id)));
    unit.setId("motion-unit-" + place.name());
    easing =
        new EasingRow(set -> change(set.gesture(), now -> now.withEasing(set.value())));
    parameters =
        new ParameterRows(
            fonts,
            change ->
                change(
                    change.gesture(),
                    now -> now.withParameters(change.value().apply(now.parameters()))));
    details = new VBox(unit, easing, parameters);
    details.getStyleClass().add("inspector-rows");
    details.managedProperty().bind(details.visibleProperty());
    tune.managedProperty().bind(tune.visibleProperty());
    HBox.setHgrow(kind, Priority.ALWAYS);
    view = new VBox(new HBox(kind, tune), duration, details);
    view.getStyleClass().add("inspector-rows");
  }

  Node view() {
    return view;
  }

  /**
   * @param overlay the one that leads; the details are its own
   * @param all that are selected
   */
  void show(Overlay overlay, List<Overlay> all) {
    Optional<Motion> motion = place.read().apply(overlay.motions());
    String shown = motion.map(Motion::id).orElse(NOTHING);
    kind.show(
        new Shared<>(shown, all.stream().anyMatch(one -> !motionOf(one).equals(shown))));
    duration.setVisible(motion.isPresent());
    tune.setVisible(motion.isPresent());
    details.visibleProperty().unbind();
    if (motion.isPresent()) {
      details.visibleProperty().bind(tune.selectedProperty());
    } else {
      details.setVisible(false);
    }
    unit.setVisible(overlay.content() instanceof OverlayContent.Words);
    motion.ifPresent(one -> show(one, all));
  }

  private String motionOf(Overlay overlay) {
    return place.read().apply(overlay.motions()).map(Motion::id).orElse(NOTHING);
  }

  private void show(Motion motion, List<Overlay> all) {
    duration.show(
        Shared.of(
            Stream.concat(
                    Stream.of(motion),
                    all.stream().flatMap(one -> place.read().apply(one.motions()).stream()))
                .toList(),
            one -> BigDecimal.valueOf(one.duration().approximateSeconds())));
    Optional<TextAnimation> animation = TextAnimations.byId(motion.id());
    parameters.show(
        animation.map(TextAnimation::parameters).orElse(List.of()), motion.parameters());
    motion.unit().or(() -> animation.map(one -> one.unit().id())).ifPresent(unit::show);
    motion.easing().or(() -> animation.map(place.easing())).map(Shared::one).ifPresent(easing::show);
  }

  private void choose(String id) {
    set(
        Optional.empty(),
        now ->
            id.equals(NOTHING)
                ? Optional.empty()
                : Optional.of(new Motion(id, now.map(Motion::duration).orElse(place.usual()))));
  }

  private void change(Optional<String> gesture, UnaryOperator<Motion> change) {
    set(gesture, now -> now.map(change));
  }

  private void set(Optional<String> gesture, UnaryOperator<Optional<Motion>> change) {
    actions.change(
        "editor.edit.motion",
        gesture,
        overlay -> {
          Motions motions = overlay.motions();
          return OverlayEdits.setMotions(
              overlay.id(),
              place.write().apply(motions, change.apply(place.read().apply(motions))));
        });
  }

  private static Time seconds(BigDecimal seconds) {
    return Time.ofSeconds(seconds.max(new BigDecimal("0.01")));
  }

  private static String name(String id) {
    return id.equals(NOTHING)
        ? Texts.of("editor.field.nothing")
        : TextAnimations.byId(id).map(CatalogueEntry::name).orElse(id);
  }
}
