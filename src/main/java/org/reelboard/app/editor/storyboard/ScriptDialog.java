package org.reelboard.app.editor.storyboard;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.desktop.FileKind;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.TimeLabels;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.ScriptEdits;
import org.reelboard.document.script.ScriptForm;
import org.reelboard.document.script.ScriptScene;
import org.reelboard.document.store.ScriptFile;
import org.reelboard.document.time.Time;

/** Takes a script and shows, while it is written, the scenes that it would make. */
final class ScriptDialog {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 420;

  private final EditorModel model;
  private final StoryboardPorts ports;
  private final TextArea text = new TextArea();
  private final ComboBox<Form> form = new ComboBox<>();
  private final ObservableList<ScriptScene> scenes = FXCollections.observableArrayList();
  private final Label total = Controls.quiet("");
  private final CheckBox replace = new CheckBox(Texts.of("editor.script.replace"));
  private final Button make = new Button(Texts.of("editor.script.make"));
  private RunningTask reading = new RunningTask();

  /** How the text is to be read. */
  private enum Form {
    GUESS,
    PARAGRAPHS,
    FOUNTAIN;

    List<ScriptScene> scenes(String script) {
      return switch (this) {
        case GUESS -> ScriptForm.of(script).scenes(script);
        case PARAGRAPHS -> ScriptForm.PARAGRAPHS.scenes(script);
        case FOUNTAIN -> ScriptForm.FOUNTAIN.scenes(script);
      };
    }
  }

  ScriptDialog(EditorModel model, StoryboardPorts ports) {
    this.model = model;
    this.ports = ports;
    text.setId("script-text");
    text.setWrapText(true);
    text.setPromptText(Texts.of("editor.script.prompt"));
    text.setAccessibleText(Texts.of("editor.script.text"));
    text.textProperty().subscribe((_, _) -> read());
    form.setId("script-form");
    form.getItems().setAll(Form.values());
    form.setConverter(formNames());
    form.setValue(Form.GUESS);
    form.setAccessibleText(Texts.of("editor.script.form"));
    form.valueProperty().subscribe((_, _) -> read());
    replace.setId("script-replace");
    make.setId("script-make");
    make.getStyleClass().add(Styles.ACCENT);
    make.setDefaultButton(true);
    make.setOnAction(_ -> make());
    make.disableProperty().bind(Bindings.isEmpty(scenes));
  }

  /** Opens the dialog with what was written in it last. */
  void open() {
    VBox card = Dialogs.card(Texts.of("editor.script.title"));
    card.setId("script-dialog");
    card.setMaxWidth(WIDTH);
    card.setPrefWidth(WIDTH);
    replace.setVisible(!model.project().get().scenes().isEmpty());
    replace.setManaged(replace.isVisible());
    Label hint = Controls.quiet(Texts.of("editor.script.hint"));
    hint.setWrapText(true);
    hint.setMinHeight(VBox.USE_PREF_SIZE);
    card.getChildren().addAll(hint, sides(), buttons());
    ports.dialogs().showUntilClosed(card);
    text.requestFocus();
  }

  private HBox sides() {
    Button file =
        Controls.button(Material2OutlinedAL.FOLDER_OPEN, "editor.script.file", this::load);
    file.setId("script-file");
    HBox source = new HBox(file, Controls.spring(), form);
    source.setAlignment(Pos.CENTER_LEFT);
    ListView<ScriptScene> list = new ListView<>(scenes);
    list.setCellFactory(_ -> new ScriptSceneCell());
    list.setPlaceholder(Controls.quiet(Texts.of("editor.script.none")));
    list.setAccessibleText(Texts.of("editor.script.preview"));
    list.getStyleClass().add("script-scenes");
    HBox sum = new HBox(total);
    sum.setAlignment(Pos.CENTER_LEFT);
    sum.getStyleClass().add("script-row");
    source.getStyleClass().add("script-row");
    HBox sides = new HBox(side(source, text), side(sum, list));
    sides.getStyleClass().add("script-sides");
    return sides;
  }

  private static VBox side(HBox top, javafx.scene.control.Control body) {
    body.setPrefSize(WIDTH / 2, HEIGHT);
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox side = new VBox(top, body);
    side.getStyleClass().add("script-side");
    side.setPrefWidth(WIDTH / 2);
    return side;
  }

  private HBox buttons() {
    Button cancel = new Button(Texts.of("editor.question.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(_ -> ports.dialogs().close());
    HBox buttons = new HBox(replace, Controls.spring(), cancel, make);
    buttons.getStyleClass().add("dialog-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    return buttons;
  }

  private void load() {
    ports.choosers().open(FileKind.SCRIPT).ifPresent(this::load);
  }

  private void load(Path file) {
    ports
        .tasks()
        .run(
            () -> ScriptFile.load(file),
            script -> {
              form.setValue(
                  ScriptForm.of(file.toString(), script) == ScriptForm.FOUNTAIN
                      ? Form.FOUNTAIN
                      : Form.GUESS);
              text.setText(script);
            },
            ports.notices()::problem);
  }

  /** Off the window's thread: what is pasted may be a book. */
  private void read() {
    reading.cancel();
    String script = text.getText();
    Form wanted = form.getValue();
    reading = ports.tasks().run(() -> wanted.scenes(script), this::show, ports.notices()::problem);
  }

  private void show(List<ScriptScene> read) {
    scenes.setAll(read);
    Time length = read.stream().map(ScriptScene::duration).reduce(Time.ZERO, Time::plus);
    total.setText(
        read.isEmpty()
            ? ""
            : Texts.of("editor.storyboard.summary", read.size(), TimeLabels.length(length)));
  }

  private void make() {
    List<ScriptScene> wanted = List.copyOf(scenes);
    boolean all = replace.isVisible() && replace.isSelected();
    if (model.apply(
        "editor.edit.from-script",
        all ? ScriptEdits.replaceAll(wanted) : ScriptEdits.append(wanted))) {
      ports.dialogs().close();
      text.clear();
      replace.setSelected(false);
    }
  }

  private static StringConverter<Form> formNames() {
    return new StringConverter<>() {
      @Override
      public String toString(Form one) {
        return Texts.of(
            switch (one) {
              case GUESS -> "editor.script.form.guess";
              case PARAGRAPHS -> "editor.script.form.paragraphs";
              case FOUNTAIN -> "editor.script.form.fountain";
            });
      }

      @Override
      public Form fromString(String text) {
        return Form.GUESS;
      }
    };
  }
}
