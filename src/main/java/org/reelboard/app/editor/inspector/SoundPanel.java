package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.Optional;
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
    selected(project).ifPresent(this::show);
  }

  private void show(SoundClip sound) {
    facts.setText(
        sound.asset().fileName()
            + library
                .item(sound.asset())
                .flatMap(MediaItem::facts)
                .map(known -> "\n" + MediaTexts.describe(known))
                .orElse(""));
    gain.show(BigDecimal.valueOf(sound.gainDb()));
    in.show(seconds(sound.in()));
    fadeIn.show(seconds(sound.fadeIn()));
    fadeOut.show(seconds(sound.fadeOut()));
  }

  private void change(String step, Optional<String> gesture, Function<SoundClip, Edit> edit) {
    selected(model.project().get())
        .ifPresent(sound -> model.apply(step, gesture, edit.apply(sound)));
  }

  private Optional<SoundClip> selected(Project project) {
    return model
        .selection()
        .get()
        .sound()
        .flatMap(id -> project.sound().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  private static Time length(BigDecimal seconds) {
    return Time.ofSeconds(seconds.max(BigDecimal.ZERO));
  }

  private static BigDecimal seconds(Time time) {
    return BigDecimal.valueOf(time.approximateSeconds());
  }
}
