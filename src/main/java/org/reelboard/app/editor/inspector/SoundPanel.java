package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.library.MediaTexts;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.SoundEdits;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.time.Time;

/** Level and fades of the selected sound. */
final class SoundPanel implements Panel {
  private final EditorModel model;
  private final MediaLibrary library;
  private final Label facts = Controls.quiet("");
  private final NumberRow gain;
  private final NumberRow in;
  private final NumberRow fadeIn;
  private final NumberRow fadeOut;
  private final VBox view;

  SoundPanel(EditorModel model, MediaLibrary library) {
    this.model = model;
    this.library = library;
    gain =
        row(
            "editor.field.gain",
            NumberRow.Range.of("-40", "12", "0.5", "dB"),
            "editor.edit.gain",
            (sound, value) -> SoundEdits.setGain(sound.id(), value.doubleValue()));
    in =
        row(
            "editor.field.in",
            NumberRow.Range.of("0", "60", "0.1", "s"),
            "editor.edit.trim-sound",
            (sound, value) -> SoundEdits.trim(sound.id(), length(value), sound.duration()));
    fadeIn =
        row(
            "editor.field.fadein",
            NumberRow.Range.of("0", "5", "0.1", "s"),
            "editor.edit.fades",
            (sound, value) -> SoundEdits.setFades(sound.id(), length(value), sound.fadeOut()));
    fadeOut =
        row(
            "editor.field.fadeout",
            NumberRow.Range.of("0", "5", "0.1", "s"),
            "editor.edit.fades",
            (sound, value) -> SoundEdits.setFades(sound.id(), sound.fadeIn(), length(value)));
    gain.setId("sound-gain");
    List.of(gain, in, fadeIn, fadeOut).forEach(row -> row.resetTo("0"));
    facts.setWrapText(true);
    view =
        new VBox(
            new Section("editor.section.file", facts, in),
            new Section("editor.section.level", gain, fadeIn, fadeOut));
  }

  /** The edit that a new value means. */
  @FunctionalInterface
  private interface ValueEdit {
    Edit of(SoundClip sound, BigDecimal value);
  }

  private NumberRow row(String labelKey, NumberRow.Range range, String step, ValueEdit edit) {
    return new NumberRow(
        Texts.of(labelKey),
        range,
        change -> change(step, change.gesture(), sound -> edit.of(sound, change.value())));
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(Project project) {
    List<SoundClip> sounds = selected(project);
    if (!sounds.isEmpty()) {
      show(sounds);
    }
  }

  private void show(List<SoundClip> sounds) {
    facts.setText(sounds.size() == 1 ? factsOf(sounds.getFirst()) : together(sounds));
    gain.show(Shared.of(sounds, one -> BigDecimal.valueOf(one.gainDb())));
    in.show(Shared.of(sounds, one -> seconds(one.in())));
    fadeIn.show(Shared.of(sounds, one -> seconds(one.fadeIn())));
    fadeOut.show(Shared.of(sounds, one -> seconds(one.fadeOut())));
  }

  private String factsOf(SoundClip sound) {
    return sound.asset().fileName()
        + library
            .item(sound.asset())
            .flatMap(MediaItem::facts)
            .map(known -> "\n" + MediaTexts.describe(known))
            .orElse("");
  }

  private static String together(List<SoundClip> sounds) {
    return Texts.of("editor.inspector.sounds", sounds.size());
  }

  private void change(String step, Optional<String> gesture, Function<SoundClip, Edit> edit) {
    List<Edit> edits = selected(model.project().get()).stream().map(edit).toList();
    if (!edits.isEmpty()) {
      model.apply(step, gesture, Edit.all(edits));
    }
  }

  private List<SoundClip> selected(Project project) {
    Set<SoundId> chosen = model.selection().get().sounds();
    return project.sound().stream().filter(one -> chosen.contains(one.id())).toList();
  }

  private static Time length(BigDecimal seconds) {
    return Time.ofSeconds(seconds.max(BigDecimal.ZERO));
  }

  private static BigDecimal seconds(Time time) {
    return BigDecimal.valueOf(time.approximateSeconds());
  }
}
