package org.reelboard.app.editor.captions;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.spelling.SpelledText;
import org.reelboard.app.editor.spelling.WordsSpelling;
import org.reelboard.app.editor.theme.NumberLabels;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.CaptionFinding;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.time.Time;

/** What the selected caption says, and when: text below, start and length above it. */
final class CueEditor extends VBox {
  private static final Pattern SECONDS = Pattern.compile("\\d*[.,]?\\d+");
  private static final int ROWS = 3;

  private final CaptionActions actions;
  private final TextField start = field("editor.captions.start");
  private final TextField length = field("editor.captions.length");
  private final TextArea text = new TextArea();
  private final SpelledText words;
  private final Label warnings = new Label();
  private Optional<FilmCue> shown = Optional.empty();

  CueEditor(CaptionActions actions, WordsSpelling spelling) {
    this.actions = actions;
    this.words = new SpelledText(text, spelling, this::commit);
    getStyleClass().add("cue-editor");
    text.setId("caption-text");
    text.setWrapText(true);
    text.setPrefRowCount(ROWS);
    text.setPromptText(Texts.of("editor.captions.words"));
    text.setAccessibleText(Texts.of("editor.captions.words"));
    start.setId("caption-start");
    length.setId("caption-length");
    start.setOnAction(_ -> write(start, (cue, time) -> actions.setTime(cue, time, duration(cue))));
    length.setOnAction(_ -> write(length, (cue, time) -> actions.setTime(cue, cue.start(), time)));
    text.focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            commit();
          }
        });
    HBox times = new HBox(label("editor.captions.start"), start, label("editor.captions.length"));
    times.getChildren().add(length);
    times.getStyleClass().add("cue-times-row");
    HBox.setHgrow(start, Priority.ALWAYS);
    HBox.setHgrow(length, Priority.ALWAYS);
    warnings.setId("caption-warnings");
    warnings.getStyleClass().add("cue-warnings");
    warnings.setWrapText(true);
    warnings.managedProperty().bind(warnings.visibleProperty());
    warnings.setVisible(false);
    getChildren().addAll(times, words, warnings);
  }

  /** Shows a caption; what was typed into the one before is kept. */
  void show(Optional<FilmCue> cue) {
    Optional<CueId> before = shown.map(one -> one.cue().id());
    boolean other = !before.equals(cue.map(one -> one.cue().id()));
    if (other) {
      commit();
    }
    shown = cue;
    setDisable(cue.isEmpty());
    start.setText(cue.map(one -> seconds(one.start())).orElse(""));
    length.setText(cue.map(one -> seconds(duration(one))).orElse(""));
    if (other || !text.isFocused()) {
      text.setText(cue.map(one -> one.cue().text()).orElse(""));
    }
  }

  /** Says what makes the shown caption hard to read, and what helps. */
  void warn(List<CaptionFinding> findings) {
    warnings.setText(
        findings.stream()
            .map(one -> one.sentence() + " " + one.remedy())
            .collect(Collectors.joining("\n")));
    warnings.setVisible(!findings.isEmpty());
  }

  /** What is said, for going through its words. */
  SpelledText words() {
    return words;
  }

  void edit() {
    text.requestFocus();
    text.end();
  }

  /** Parts the caption where the text cursor stands. */
  void split() {
    int position = text.getCaretPosition();
    commit();
    actions.split(position);
  }

  /** Joins the caption, with what was typed, and the next one. */
  void merge() {
    commit();
    actions.mergeWithNext();
  }

  /** Goes to the words of the next caption. */
  void next() {
    commit();
    actions.step(1);
    edit();
  }

  /** Keeps what was typed. */
  void commit() {
    shown.ifPresent(cue -> actions.setText(cue.cue().id(), text.getText()));
  }

  private void write(TextField field, BiConsumer<FilmCue, Time> change) {
    Matcher number = SECONDS.matcher(field.getText());
    if (number.find()) {
      Time time = Time.ofSeconds(new BigDecimal(number.group().replace(',', '.')));
      shown.ifPresent(cue -> change.accept(cue, time));
    } else {
      show(shown);
    }
  }

  private static Time duration(FilmCue cue) {
    return cue.cue().duration();
  }

  private static String seconds(Time time) {
    return NumberLabels.of(
        BigDecimal.valueOf(Math.round(time.approximateSeconds() * 1000), 3).stripTrailingZeros());
  }

  private static TextField field(String key) {
    TextField field = new TextField();
    field.getStyleClass().add(Styles.SMALL);
    field.setAccessibleText(Texts.of(key));
    field.setPrefColumnCount(6);
    return field;
  }

  private static Label label(String key) {
    Label label = new Label(Texts.of(key));
    label.getStyleClass().add("quiet");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
