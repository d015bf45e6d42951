package org.reelboard.app.editor.captions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.desktop.FileChoosers;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.CaptionFinding;
import org.reelboard.document.caption.CaptionNote;
import org.reelboard.document.caption.CaptionWriter;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.caption.FilmCues;
import org.reelboard.document.caption.FilmFit;
import org.reelboard.document.caption.ReadCaptions;
import org.reelboard.document.caption.ReadingCheck;
import org.reelboard.document.caption.TimedText;
import org.reelboard.document.edit.CaptionEdits;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.CaptionFile;
import org.reelboard.document.time.Time;

/**
 * The caption editor: the list, the caption that is selected in it, and what is done to all of
 * them. By keyboard: up and down choose, Enter goes to the words, Ctrl+Enter to the next caption,
 * Ctrl+K parts one at the text cursor, Ctrl+J joins it with the next, Ctrl+F finds.
 */
public final class CaptionsPanel extends BorderPane {
  private final EditorModel model;
  private final Ports ports;
  private final CaptionActions actions;
  private final CaptionContrast contrast;
  private final RemedyBar remedies;
  private final ListView<FilmCue> list = new ListView<>();
  private final CueEditor editor;
  private final FindBar find;
  private final Label hint = Controls.quiet(Texts.of("editor.captions.empty"));
  private final Map<CueId, List<CaptionFinding>> findings = new HashMap<>();
  private RunningTask checking = new RunningTask();
  private Captions shown = Captions.NONE;
  private boolean showing;

  /**
   * What is outside of the panel.
   *
   * @param looking one thread, for looking at captions on the picture alone
   * @param playing whether the film is played: nothing else takes its time then
   */
  public record Ports(
      FileChoosers choosers,
      BackgroundTasks tasks,
      BackgroundTasks looking,
      ObservableValue<Boolean> playing,
      Consumer<ReelboardException> problems,
      Consumer<String> news) {}

  public CaptionsPanel(EditorModel model, Ports ports) {
    this.model = model;
    this.ports = ports;
    this.actions = new CaptionActions(model);
    this.editor = new CueEditor(actions);
    this.contrast = new CaptionContrast(model, ports.looking(), wanted(), ports.problems());
    this.remedies = new RemedyBar(model);
    this.find = new FindBar(actions, ports.problems()::accept);
    setId("captions-panel");
    getStyleClass().add("captions-panel");
    getStylesheets().add(styleSheet());
    list.setId("captions-list");
    list.setFixedCellSize(CueCell.HEIGHT);
    list.setCellFactory(_ -> new CueCell(() -> model.layout().get().rate(), this::isWarned));
    list.setPlaceholder(hint);
    list.getStyleClass().add("captions-list");
    hint.setWrapText(true);
    list.getSelectionModel().selectedItemProperty().subscribe((_, cue) -> chosen(cue));
    list.setOnKeyPressed(this::listPressed);
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        editor.edit();
      }
    });
    list.setContextMenu(new ShiftMenu(actions));
    find.setVisible(false);
    setTop(new VBox(bar(), find));
    setCenter(list);
    setBottom(new VBox(editor, remedies));
    contrast
        .found()
        .subscribe(_ -> {
          list.refresh();
          warn();
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.history().subscribe(this::refresh);
    model.selection().subscribe(_ -> showSelected());
  }

  private static String styleSheet() {
    return Objects.requireNonNull(CaptionsPanel.class.getResource("captions.css")).toExternalForm();
  }

  private HBox bar() {
    HBox bar =
        new HBox(
            button("import", Material2OutlinedAL.FILE_UPLOAD, this::bringIn),
            button("export", Material2OutlinedMZ.SAVE_ALT, this::save),
            Controls.spring(),
            button("add", Material2OutlinedAL.ADD, this::add),
            button("split", Material2OutlinedAL.CALL_SPLIT, editor::split),
            button("merge", Material2OutlinedAL.CALL_MERGE, actions::mergeWithNext),
            button("remove", Material2OutlinedAL.DELETE_OUTLINE, actions::remove),
            button("search", Material2OutlinedMZ.SEARCH, this::toggleFind));
    bar.getStyleClass().add("captions-bar");
    return bar;
  }

  private static Button button(String name, Ikon icon, Runnable action) {
    Button button = Controls.iconButton(icon, "editor.captions.button." + name, action);
    button.setId("captions-" + name);
    return button;
  }

  private void add() {
    actions.add();
    editor.edit();
  }

  private void toggleFind() {
    if (find.isVisible()) {
      find.setVisible(false);
    } else {
      find.open();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown()) {
      switch (event.getCode()) {
        case F -> find.open();
        case H -> find.open();
        default -> {
          return;
        }
      }
      event.consume();
    }
  }

  private void listPressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, F2 -> editor.edit();
      case DELETE, BACK_SPACE -> actions.remove();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void refresh() {
    // Reading the history makes it tell of its next change.
    model.history().get();
    List<FilmCue> cues = actions.cues();
    if (!cues.equals(list.getItems()) || !shown.equals(model.project().get().captions())) {
      shown = model.project().get().captions();
      showing = true;
      list.getItems().setAll(cues);
      showing = false;
      check();
    }
    showSelected();
  }

  /** Looks in the background which captions are hard to read. */
  private void check() {
    Project project = model.project().get();
    checking.cancel();
    checking = ports.tasks().run(() -> ReadingCheck.of(project), this::checked, ports.problems());
  }

  private void checked(List<CaptionFinding> found) {
    findings.clear();
    for (CaptionFinding one : found) {
      findings.computeIfAbsent(one.cue(), _ -> new ArrayList<>()).add(one);
    }
    list.refresh();
    warn();
  }

  private void warn() {
    Optional<CueId> cue = model.selection().get().cue();
    editor.warn(
        cue.stream()
            .flatMap(id ->
                Stream.concat(findings.getOrDefault(id, List.of()).stream(), contrast.findings(id)))
            .toList());
    remedies.show(
        cue.filter(contrast::isLow).isPresent() ? contrast.found().get().remedies() : List.of());
  }

  private boolean isWarned(CueId cue) {
    return findings.containsKey(cue) || contrast.isLow(cue);
  }

  /** The picture is looked at while the list is, and nothing plays. */
  private ObservableValue<Boolean> wanted() {
    return parentProperty()
        .flatMap(Node::visibleProperty)
        .flatMap(seen -> ports.playing().map(playing -> seen && !playing))
        .orElse(false);
  }

  private void showSelected() {
    Optional<FilmCue> selected = actions.selected();
    showing = true;
    selected.ifPresentOrElse(
        cue -> {
          if (!cue.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(cue);
            list.scrollTo(cue);
          }
        },
        () -> list.getSelectionModel().clearSelection());
    showing = false;
    editor.show(selected);
    warn();
  }

  private void chosen(@Nullable FilmCue cue) {
    if (cue != null && !showing) {
      actions.choose(cue);
    }
  }

  private void bringIn() {
    ports.choosers().captions().ifPresent(this::bringIn);
  }

  /** Puts the captions of a file in the place of those that are there. */
  public void bringIn(Path file) {
    Time film = model.layout().get().duration();
    ports
        .tasks()
        .run(
            () -> FilmFit.of(CaptionFile.load(file, film), film),
            read -> use(file, read),
            ports.problems());
  }

  private void use(Path file, ReadCaptions read) {
    Edit edit =
        project ->
            CaptionEdits.addTimed(read.captions())
                .apply(
                    CaptionEdits.replaceAll(project.captions().withCues(List.of())).apply(project));
    if (model.apply("editor.captions.step.import", edit)) {
      ports.news().accept(report(file, read));
    }
  }

  /** How many there are, and the first things that were mended. */
  private static String report(Path file, ReadCaptions read) {
    String count =
        Texts.of(
            "editor.captions.imported", read.captions().size(), String.valueOf(file.getFileName()));
    List<CaptionNote> notes = read.notes();
    if (notes.isEmpty()) {
      return count;
    }
    CaptionNote first = notes.getFirst();
    return count
        + " "
        + Texts.of(
            "editor.captions.mended",
            notes.size(),
            Integer.toString(first.line()),
            first.sentence());
  }

  private void save() {
    editor.commit();
    String name = model.project().get().title() + ".srt";
    ports.choosers().captionsToSave(name).ifPresent(this::save);
  }

  private void save(Path file) {
    CaptionWriter form =
        file.toString().toLowerCase(Locale.ROOT).endsWith(".vtt")
            ? CaptionWriter.VTT
            : CaptionWriter.SRT;
    List<TimedText> captions = FilmCues.inFilm(model.project().get());
    ports
        .tasks()
        .run(
            () -> {
              CaptionFile.save(file, form, captions);
              return file;
            },
            saved ->
                ports
                    .news()
                    .accept(Texts.of("editor.captions.saved", String.valueOf(saved.getFileName()))),
            ports.problems());
  }
}
