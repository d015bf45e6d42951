package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.overlays.OverlayActions;
import org.reelboard.app.editor.overlays.OverlayPlacing;
import org.reelboard.app.editor.theme.Controls;
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
  private final Button set;
  private final Button unset;
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
            NumberRow.Range.of("0", "60", "0.5", ""),
            (now, value) -> now.withBlur(value.doubleValue()));
    x.setId("overlay-x");
    y.setId("overlay-y");
    scale.setId("overlay-scale");
    easing = new EasingRow(actions::easeKeyframe);
    easing.setId("overlay-keyframe-easing");
    section = new Section("editor.section.placement", x, y, scale, rotation, opacity, blur, easing);
    set =
        Controls.iconButton(
            Material2OutlinedAL.ADD_CIRCLE_OUTLINE,
            "editor.overlay.keyframe",
            actions::addKeyframe);
    unset =
        Controls.iconButton(
            Material2OutlinedMZ.REMOVE_CIRCLE_OUTLINE,
            "editor.overlay.nokeyframe",
            actions::removeKeyframe);
    set.setId("overlay-keyframe");
    unset.setId("overlay-no-keyframe");
    section.addAction(set);
    section.addAction(unset);
  }

  Node view() {
    return section;
  }

  void show(Overlay overlay) {
    Time since = actions.since(overlay);
    Placement now = Keyframes.placement(overlay, since);
    show(x, now, Placement::x);
    show(y, now, Placement::y);
    show(scale, now, Placement::scale);
    rotation.show(BigDecimal.valueOf(now.rotation()));
    show(opacity, now, Placement::opacity);
    blur.show(BigDecimal.valueOf(now.blur()));
    Optional<OverlayKeyframe> keyframe = OverlayPlacing.keyframe(overlay, since);
    boolean isKeyframe = keyframe.isPresent();
    easing.setVisible(isKeyframe);
    keyframe.map(OverlayKeyframe::easing).ifPresent(easing::show);
    set.setVisible(!isKeyframe);
    set.setManaged(!isKeyframe);
    unset.setVisible(isKeyframe);
    unset.setManaged(isKeyframe);
  }

  private static void show(NumberRow row, Placement now, ToDoubleFunction<Placement> value) {
    row.show(BigDecimal.valueOf(value.applyAsDouble(now)).multiply(HUNDRED));
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
