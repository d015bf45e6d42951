package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.reelboard.app.editor.overlays.OverlayActions;
import org.reelboard.app.editor.overlays.OverlayPlacing;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayKeyframe;
import org.reelboard.document.project.Placement;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.overlay.Keyframes;

/** Where the overlay lies, at the playhead where it has keyframes. */
final class PlacementSection {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final OverlayActions actions;
  private final NumberRow x;
  private final NumberRow y;
  private final NumberRow scale;
  private final NumberRow rotation;
  private final NumberRow opacity;
  private final NumberRow blur;
  private final EasingRow easing;
  private final KeyframeBar bar;
  private final Section section;

  PlacementSection(OverlayActions actions) {
    this.actions = actions;
    x = percent("editor.field.x", "-50", "150", (now, value) -> now.movedTo(value, now.y()));
    y = percent("editor.field.y", "-50", "150", (now, value) -> now.movedTo(now.x(), value));
    scale = percent("editor.field.scale", "10", "400", Placement::withScale);
    rotation =
        row("editor.field.rotation", NumberRow.Range.of("-180", "180", "0.5", "°"), degrees());
    opacity = percent("editor.field.opacity", "0", "100", Placement::withOpacity);
    blur =
        row(
            "editor.field.blur",
            NumberRow.Range.of("0", "60", "0.5", "px"),
            (now, value) -> now.withBlur(value.doubleValue()));
    List.of(x, y).forEach(row -> row.resetTo("50"));
    List.of(scale, opacity).forEach(row -> row.resetTo("100"));
    List.of(rotation, blur).forEach(row -> row.resetTo("0"));
    x.setId("overlay-x");
    y.setId("overlay-y");
    scale.setId("overlay-scale");
    easing = new EasingRow(set -> actions.easeKeyframe(set.gesture(), set.value()));
    easing.resetTo("ease-in-out");
    easing.setId("overlay-keyframe-easing");
    bar =
        new KeyframeBar(
            "overlay",
            new KeyframeBar.Actions(
                actions::seekInLead, actions::addKeyframe, actions::removeKeyframe));
    section =
        new Section(
            "editor.section.placement", bar, x, y, scale, rotation, opacity, blur, easing);
    section.resetBy(() -> actions.place(Optional.empty(), _ -> Placement.CENTRE));
  }

  Node view() {
    return section;
  }

  /**
   * @param overlay the one that leads
   * @param overlays all that are selected
   */
  void show(Overlay overlay, List<Overlay> overlays) {
    Time since = actions.since(overlay);
    List<Placement> now = places(overlay, overlays);
    show(x, now, Placement::x);
    show(y, now, Placement::y);
    show(scale, now, Placement::scale);
    rotation.show(Shared.of(now, one -> BigDecimal.valueOf(one.rotation())));
    show(opacity, now, Placement::opacity);
    blur.show(Shared.of(now, one -> BigDecimal.valueOf(one.blur())));
    section.showReset(now.stream().anyMatch(one -> !one.equals(Placement.CENTRE)));
    Optional<OverlayKeyframe> keyframe = OverlayPlacing.keyframe(overlay, since);
    boolean isKeyframe = keyframe.isPresent();
    easing.setVisible(isKeyframe);
    keyframe.map(OverlayKeyframe::easing).map(Shared::one).ifPresent(easing::show);
    bar.show(
        new KeyframeMarks(
            overlay.keyframes().stream().map(OverlayKeyframe::at).toList(),
            since,
            overlay.duration(),
            actions.halfFrame()));
  }

  /** Where they lie at the playhead, the leading one first. */
  private List<Placement> places(Overlay lead, List<Overlay> overlays) {
    return Stream.concat(Stream.of(lead), overlays.stream())
        .map(one -> Keyframes.placement(one, actions.since(one)))
        .toList();
  }

  private static void show(
      NumberRow row, List<Placement> now, ToDoubleFunction<Placement> value) {
    row.show(
        Shared.of(now, one -> BigDecimal.valueOf(value.applyAsDouble(one)).multiply(HUNDRED)));
  }

  private interface FractionChange {
    Placement with(Placement now, double fraction);
  }

  private interface NumberChange {
    Placement with(Placement now, BigDecimal value);
  }

  private static NumberChange degrees() {
    return (now, value) -> now.withRotation(value.doubleValue());
  }

  private NumberRow percent(String label, String least, String most, FractionChange change) {
    return row(
        label,
        NumberRow.Range.of(least, most, "0.1", "%"),
        (now, value) -> change.with(now, value.movePointLeft(2).doubleValue()));
  }

  private NumberRow row(String label, NumberRow.Range range, NumberChange change) {
    return new NumberRow(
        Texts.of(label),
        range,
        set -> actions.place(set.gesture(), now -> change.with(now, set.value())));
  }
}
