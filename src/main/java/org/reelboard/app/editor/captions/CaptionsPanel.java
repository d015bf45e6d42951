package org.reelboard.app.editor.captions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.commands.Context;
import org.reelboard.app.editor.desktop.FileChoosers;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.spelling.WordsSpelling;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.CaptionFinding;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.caption.ReadingCheck;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Project;
import org.reelboard.engine.picture.text.TypefaceShelf;

/**
 * The caption editor: the list, the caption that is selected in it, and what is done to all of
 * them.
 */
public final class CaptionsPanel extends BorderPane {
  private static final int LEAST_CUES = 2;

  private final EditorModel model;
  private final Ports ports;
  private final CaptionActions actions;
  private final CaptionContrast contrast;
  private final RemedyBar remedies;
  private final CaptionFiles files;
  private final CaptionSpelling spelling;
  private final SpellingWalk walk;
  private final ListView<FilmCue> list = new ListView<>();
  private final CueEditor editor;
  private final FindBar find;
  private final List<Command> commands;
  private final Label hint = Controls.quiet(Texts.of("editor.captions.empty"));
  private final Map<CueId, List<CaptionFinding>> findings = new HashMap<>();
  private RunningTask checking = new RunningTask();
  private Captions shown = Captions.NONE;
  private boolean showing;

  /**
   * What is outside of the panel.
   *
   * @param typefaces lends those that captions are set in
   * @param looking one thread, for looking at captions on the picture alone
   * @param commands whose keys the tooltips name
   * @param playing whether the film is played: nothing else takes its time then
   */
  public record Ports(
      FileChoosers choosers,
      TypefaceShelf typefaces,
      BackgroundTasks tasks,
      BackgroundTasks looking,
      ObservableValue<Boolean> playing,
      WordsSpelling spelling,
      Commands commands,
      Consumer<ReelboardException> problems,
      Consumer<String> news) {}

  public CaptionsPanel(EditorModel model, Ports ports) {
    this.model = model;
    this.ports = ports;
    this.actions = new CaptionActions(model);
    this.files = new CaptionFiles(model, ports);
    this.spelling = new CaptionSpelling(model, ports);
    this.contrast =
        new CaptionContrast(model, ports.typefaces(), ports.looking(), wanted(), ports.problems());
    this.remedies = new RemedyBar(model);
    this.editor = new CueEditor(actions, ports.spelling());
    this.walk = new SpellingWalk(actions, spelling, editor);
    this.find = new FindBar(actions, ports.problems()::accept);
    setId("captions-panel");
    getStyleClass().add("captions-panel");
    getStylesheets().add(styleSheet());
    list.setId("captions-list");
    list.setFixedCellSize(CueCell.HEIGHT);
    CueCell.Marks marks = new CueCell.Marks(this::isWarned, spelling::isMisspelt);
    list.setCellFactory(_ -> new CueCell(() -> model.layout().get().rate(), marks));
    list.setPlaceholder(hint);
    list.getStyleClass().add("captions-list");
    hint.setWrapText(true);
    list.getSelectionModel().selectedItemProperty().subscribe((_, cue) -> chosen(cue));
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        editor.edit();
      }
    });
    CaptionCommands named =
        new CaptionCommands(
            new CaptionCommands.Parts(
                files::bringIn, this::save, this::add, this::openFind, walk::next),
            actions,
            editor,
            this::isShown);
    commands = named.all();
    Context.CAPTIONS.mark(this);
    // A list takes Enter and the arrows for itself.
    list.setOnKeyPressed(event -> ports.commands().give(event, Context.CAPTIONS));
    list.setContextMenu(new ShiftMenu(named.shifts(), ports.commands()));
    list.setAccessibleText(Texts.of("editor.captions.title"));
    find.setVisible(false);
    SpellingBar bar = new SpellingBar(model, spelling, ports.commands(), walk::next);
    VBox whole = new VBox(bar(), find, list, bar, editor, remedies);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setMinHeight(LEAST_CUES * CueCell.HEIGHT);
    // In a low window it is scrolled, and nothing is pushed out of sight.
    ScrollPane scroll = new ScrollPane(whole);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("quiet-scroll");
    setCenter(scroll);
    spelling.found().subscribe(_ -> list.refresh());
    contrast
        .found()
        .subscribe(_ -> {
          list.refresh();
          warn();
        });
    ports.tasks().run(ports.spelling()::languages, bar::offer, ports.problems());
    model.history().subscribe(this::refresh);
    model.selection().subscribe(_ -> showSelected());
  }

  private static String styleSheet() {
    return Objects.requireNonNull(CaptionsPanel.class.getResource("captions.css")).toExternalForm();
  }

  /** In two rows where the panel is narrow. */
  private FlowPane bar() {
    FlowPane bar =
        new FlowPane(
            button("import", Material2OutlinedAL.FILE_UPLOAD, files::bringIn),
            button("export", Material2OutlinedMZ.SAVE_ALT, this::save),
            button("add", Material2OutlinedAL.ADD, this::add),
            button("split", Material2OutlinedAL.CALL_SPLIT, editor::split),
            button("merge", Material2OutlinedAL.CALL_MERGE, actions::mergeWithNext),
            button("remove", Material2OutlinedAL.DELETE_OUTLINE, actions::remove),
            button("find", Material2OutlinedMZ.SEARCH, this::toggleFind));
    bar.getStyleClass().add("captions-bar");
    return bar;
  }

  private Button button(String name, Ikon icon, Runnable action) {
    Button button = Controls.iconButton(icon, "editor.command.captions." + name, action);
    ports.commands().explain(button, "captions." + name);
    // The field to search in has the name itself.
    button.setId("captions-" + name + (name.equals("find") ? "-bar" : ""));
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

  private void openFind() {
    find.open();
  }

  /** Whether its tab is the one that is seen. */
  private boolean isShown() {
    return getParent() != null && getParent().isVisible();
  }

  /** What is done to captions by key or by name. */
  public List<Command> commands() {
    return commands;
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
    spelling.check();
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

  /** Puts the captions of a file in the place of those that are there. */
  public void bringIn(Path file) {
    files.bringIn(file);
  }

  private void save() {
    editor.commit();
    files.save();
  }
}
