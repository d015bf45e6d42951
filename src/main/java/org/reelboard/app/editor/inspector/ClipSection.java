package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
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
  private final FlagRow muted;
  private final Section section;

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
    speed.resetTo("1");
    gain.resetTo("0");
    muted = new FlagRow(Texts.of("editor.field.muted"), this::mute);
    muted.setId("clip-muted");
    section = new Section("editor.section.clip", in, speed, gain, muted);
  }

  Node view() {
    return section;
  }

  void show(List<Scene> scenes) {
    List<Source.Clip> clips =
        scenes.stream()
            .map(Scene::source)
            .filter(Source.Clip.class::isInstance)
            .map(Source.Clip.class::cast)
            .toList();
    section.setVisible(!clips.isEmpty());
    if (!clips.isEmpty()) {
      in.show(Shared.of(clips, one -> BigDecimal.valueOf(one.in().approximateSeconds())));
      speed.show(Shared.of(clips, Source.Clip::speed));
      gain.show(Shared.of(clips, one -> BigDecimal.valueOf(one.gainDb())));
      gain.setDisable(clips.stream().allMatch(Source.Clip::muted));
      muted.show(Shared.of(clips, Source.Clip::muted));
    }
  }

  private void mute(Boolean silent) {
    change(Optional.empty(), clip -> silent ? clip.silent() : clip.audible());
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
