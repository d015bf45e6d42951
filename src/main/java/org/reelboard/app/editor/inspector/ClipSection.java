package org.reelboard.app.editor.inspector;

import atlantafx.base.controls.ToggleSwitch;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

/** A video clip's own: where in the file it begins, how fast it runs, how loud it is. */
final class ClipSection {
  private static final BigDecimal SLOWEST = new BigDecimal("0.05");

  private final SceneChanges changes;
  private final NumberRow in;
  private final NumberRow speed;
  private final NumberRow gain;
  private final ToggleSwitch muted = new ToggleSwitch();
  private final Section section;
  private boolean showing;

  ClipSection(SceneChanges changes) {
    this.changes = changes;
    in =
        new NumberRow(
            Texts.of("editor.field.in"),
            NumberRow.Range.of("0", "30", "0.05", "s"),
            change ->
                change(
                    change.gesture(),
                    clip -> clip.withIn(Time.ofSeconds(change.value().max(BigDecimal.ZERO)))));
    speed =
        new NumberRow(
            Texts.of("editor.field.speed"),
            NumberRow.Range.of("0.25", "4", "0.05", "×"),
            change ->
                change(change.gesture(), clip -> clip.withSpeed(change.value().max(SLOWEST))));
    gain =
        new NumberRow(
            Texts.of("editor.field.gain"),
            NumberRow.Range.of("-30", "12", "0.5", "dB"),
            change ->
                change(change.gesture(), clip -> clip.withGain(change.value().doubleValue())));
    muted.setAccessibleText(Texts.of("editor.field.muted"));
    muted.selectedProperty().subscribe((_, silent) -> mute(silent));
    HBox mute = new HBox(muted);
    mute.setAlignment(Pos.CENTER_RIGHT);
    section =
        new Section(
            "editor.section.clip", in, speed, gain, new Row(Texts.of("editor.field.muted"), mute));
  }

  Node view() {
    return section;
  }

  void show(Scene scene) {
    section.setVisible(scene.source() instanceof Source.Clip);
    if (scene.source() instanceof Source.Clip clip) {
      in.show(BigDecimal.valueOf(clip.in().approximateSeconds()));
      speed.show(clip.speed());
      gain.show(BigDecimal.valueOf(clip.gainDb()));
      gain.setDisable(clip.muted());
      showing = true;
      muted.setSelected(clip.muted());
      showing = false;
    }
  }

  private void mute(boolean silent) {
    if (!showing) {
      change(Optional.empty(), clip -> silent ? clip.silent() : clip.audible());
    }
  }

  private void change(Optional<String> gesture, UnaryOperator<Source.Clip> change) {
    changes.apply(
        "editor.edit.source",
        gesture,
        scene ->
            scene.source() instanceof Source.Clip clip
                ? Optional.of(SceneEdits.setSource(scene.id(), change.apply(clip)))
                : Optional.empty());
  }
}
