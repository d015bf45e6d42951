package org.reelboard.app.editor.storyboard;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.reelboard.app.editor.desktop.FileKind;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.notices.Notices;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.interchange.Shot;
import org.reelboard.document.interchange.ShotList;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.TextFile;
import org.reelboard.engine.picture.text.FontFolder;
import org.reelboard.studio.print.ContactSheet;
import org.reelboard.studio.print.PaperSize;
import org.reelboard.studio.print.SheetPlan;

/** The storyboard as a table and as pages. */
final class StoryboardPrints {
  private final EditorModel model;
  private final StoryboardPorts ports;
  private final ComboBox<PaperSize> paper = new ComboBox<>();
  private final ComboBox<Grid> grid = new ComboBox<>();

  /** How many cards stand on a page. */
  private record Grid(int columns, int rows) {
    static final List<Grid> USUAL =
        List.of(new Grid(3, 3), new Grid(2, 3), new Grid(2, 2), new Grid(4, 4), new Grid(1, 3));
  }

  StoryboardPrints(EditorModel model, StoryboardPorts ports) {
    this.model = model;
    this.ports = ports;
    paper.getItems().setAll(PaperSize.values());
    paper.setValue(PaperSize.usual(Locale.getDefault()));
    paper.setConverter(shown(size -> Texts.of("editor.print.paper." + size.id()), PaperSize.A4));
    paper.setAccessibleText(Texts.of("editor.print.paper"));
    grid.getItems().setAll(Grid.USUAL);
    grid.setValue(Grid.USUAL.getFirst());
    grid.setConverter(
        shown(
            one ->
                Texts.of(
                    "editor.print.cards",
                    Integer.toString(one.columns() * one.rows()),
                    Integer.toString(one.columns()),
                    Integer.toString(one.rows())),
            Grid.USUAL.getFirst()));
    grid.setAccessibleText(Texts.of("editor.print.grid"));
  }

  private static <T> StringConverter<T> shown(Function<T, String> text, T otherwise) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return text.apply(value);
      }

      @Override
      public T fromString(String written) {
        return otherwise;
      }
    };
  }

  /** Asks for a place, and writes the scenes there as its name says. */
  void saveShotList() {
    Project project = model.project().get();
    ports
        .choosers()
        .save(FileKind.SHOT_LIST, project.title() + ".csv")
        .ifPresent(file -> save(file, project));
  }

  private void save(Path file, Project project) {
    ShotList form = ShotList.of(file.toString()).orElse(ShotList.CSV);
    TextFile bytes = form == ShotList.CSV ? TextFile.MARKED : TextFile.PLAIN;
    ports
        .tasks()
        .run(
            () -> {
              bytes.save(file, form.write(Shot.of(project)));
              return file;
            },
            this::tellSaved,
            ports.notices()::problem);
  }

  /** Asks how, then for a place, and makes the pages while a bar tells how far it is. */
  void openContactSheet() {
    VBox card = Dialogs.card(Texts.of("editor.print.title"));
    card.setId("print-dialog");
    Button save = new Button(Texts.of("editor.print.save"));
    save.setId("print-save");
    save.getStyleClass().add(Styles.ACCENT);
    save.setDefaultButton(true);
    save.setOnAction(_ -> chooseTarget(card));
    card.getChildren()
        .addAll(
            row("editor.print.paper", paper),
            row("editor.print.grid", grid),
            buttons(cancelButton(() -> {}), save));
    ports.dialogs().show(card);
  }

  private void chooseTarget(VBox card) {
    Project project = model.project().get();
    ports
        .choosers()
        .save(FileKind.CONTACT_SHEET, project.title() + ".pdf")
        .ifPresent(file -> print(card, project, file));
  }

  private void print(VBox card, Project project, Path file) {
    AtomicBoolean cancelled = new AtomicBoolean();
    ProgressBar bar = new ProgressBar(0);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(Texts.of("editor.print.running"));
    Label running = Controls.quiet(Texts.of("editor.print.running"));
    card.getChildren().subList(1, card.getChildren().size()).clear();
    card.getChildren().addAll(running, bar, buttons(cancelButton(() -> cancelled.set(true))));
    ports.dialogs().showUntilClosed(card);
    Grid wanted = grid.getValue();
    ContactSheet.Order order =
        new ContactSheet.Order(
            project,
            model.folder().get(),
            new SheetPlan(
                paper.getValue(), wanted.columns(), wanted.rows(), project.canvas().aspect()),
            LocalDate.ofInstant(ports.clock().instant(), ZoneId.systemDefault())
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)));
    int cards = Math.max(1, project.scenes().size());
    ports
        .tasks()
        .run(
            () ->
                new ContactSheet(FontFolder.besideTheProgram())
                    .write(
                        order,
                        file,
                        done -> Platform.runLater(() -> bar.setProgress((double) done / cards)),
                        cancelled::get),
            written -> done(file, written),
            this::failed);
  }

  private void done(Path file, boolean written) {
    if (written) {
      ports.dialogs().close();
      tellSaved(file);
    }
  }

  private void failed(ReelboardException problem) {
    ports.dialogs().close();
    ports.notices().problem(problem);
  }

  private void tellSaved(Path file) {
    ports.notices().tell(Texts.of("editor.print.saved", String.valueOf(file.getFileName())));
  }

  private Button cancelButton(Runnable action) {
    Button cancel = new Button(Texts.of("editor.question.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(_ -> {
      action.run();
      ports.dialogs().close();
    });
    return cancel;
  }

  private static HBox row(String labelKey, ComboBox<?> choice) {
    Label label = new Label(Texts.of(labelKey));
    label.setLabelFor(choice);
    HBox row = new HBox(label, Controls.spring(), choice);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("print-row");
    return row;
  }

  private static HBox buttons(Button... all) {
    HBox buttons = new HBox(all);
    buttons.getStyleClass().add("dialog-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    return buttons;
  }
}
