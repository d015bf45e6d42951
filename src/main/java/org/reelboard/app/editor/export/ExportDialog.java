package org.reelboard.app.editor.export;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.desktop.FileChoosers;
import org.reelboard.app.editor.desktop.FileRevealer;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Project;
import org.reelboard.engine.render.ExportProgress;
import org.reelboard.engine.render.ExportReport;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.Finding;
import org.reelboard.engine.render.PlatformRules;
import org.reelboard.engine.render.Preset;

/** The dialog of the export: choose, wait, done. */
public final class ExportDialog {
  private static final long MEGABYTE = 1_000_000;

  private final EditorModel model;
  private final ExportDesk desk;
  private final Dialogs dialogs;
  private final FileChoosers choosers;
  private final FileRevealer revealer;
  private final PresetList presets = new PresetList();
  private final VBox body = new VBox();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label progressText = Controls.quiet("");
  private final Label remaining = Controls.quiet("");
  private Subscription states = Subscription.EMPTY;

  public ExportDialog(
      EditorModel model,
      ExportDesk desk,
      Dialogs dialogs,
      FileChoosers choosers,
      FileRevealer revealer) {
    this.model = model;
    this.desk = desk;
    this.dialogs = dialogs;
    this.choosers = choosers;
    this.revealer = revealer;
    body.getStyleClass().add("export-body");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setId("export-progress");
  }

  public void open() {
    VBox card = Dialogs.card(Texts.of("editor.export.title"));
    card.setId("export-dialog");
    card.getStyleClass().add("export-card");
    card.getChildren().add(body);
    states.unsubscribe();
    desk.reset();
    states = desk.state().subscribe(this::show);
    dialogs.showUntilClosed(card);
  }

  private void show(ExportDesk.State state) {
    switch (state) {
      case ExportDesk.State.Idle _ -> showChoice();
      case ExportDesk.State.Running(Path target, var progress) -> showRunning(target, progress);
      case ExportDesk.State.Stopping _ -> remaining.setText(Texts.of("editor.export.stopping"));
      case ExportDesk.State.Done(ExportReport report) -> showDone(report);
      case ExportDesk.State.Failed(String sentence) -> showFailed(sentence);
    }
  }

  private void showChoice() {
    Button export = button("editor.export.start", "export-start", this::chooseTarget);
    export.getStyleClass().add(Styles.ACCENT);
    export.setDefaultButton(true);
    export.setDisable(model.project().get().scenes().isEmpty());
    VBox advice = new VBox();
    advice.getStyleClass().add("findings");
    presets
        .chosen()
        .subscribe(preset -> advice.getChildren().setAll(advice(model.project().get(), preset)));
    body.getChildren()
        .setAll(presets, advice, buttons(closeButton("editor.question.cancel"), export));
  }

  private static List<Node> advice(Project project, Preset preset) {
    return PlatformRules.before(project, preset).stream()
        .filter(finding -> finding.severity() != Finding.Severity.OK)
        .map(ExportDialog::finding)
        .toList();
  }

  private void chooseTarget() {
    Preset preset = presets.chosen().get();
    String name = model.project().get().title() + "." + preset.container().extension();
    choosers
        .film(name)
        .ifPresent(path ->
            desk.start(
                new ExportRequest(model.project().get(), model.folder().get(), preset, path)));
  }

  private void showRunning(Path target, Optional<ExportProgress> progress) {
    if (!body.getChildren().contains(bar)) {
      Label name = new Label(target.getFileName().toString());
      name.getStyleClass().add("export-file");
      HBox texts = new HBox(progressText, Controls.spring(), remaining);
      body.getChildren()
          .setAll(
              name,
              bar,
              texts,
              buttons(button("editor.question.cancel", "export-cancel", desk::cancel)));
    }
    bar.setProgress(progress.map(ExportProgress::fraction).orElse(0.0));
    progressText.setText(
        progress
            .map(one ->
                Texts.of(
                    "editor.export.frames",
                    String.valueOf(one.done()),
                    String.valueOf(one.total())))
            .orElseGet(() -> Texts.of("editor.export.preparing")));
    remaining.setText(
        progress.flatMap(ExportProgress::remaining).map(ExportDialog::left).orElse(""));
  }

  private static String left(Duration time) {
    return Texts.of("editor.export.left", length(time));
  }

  private static String length(Duration time) {
    return time.toMinutes() > 0
        ? Texts.of("editor.export.minutes", time.toMinutes(), time.toSecondsPart())
        : Texts.of("editor.export.seconds", time.toSeconds());
  }

  private void showDone(ExportReport report) {
    Path file = report.film().file();
    Label name = new Label(file.getFileName().toString());
    name.getStyleClass().add("export-file");
    Label facts =
        Controls.quiet(
            Texts.of(
                "editor.export.done",
                String.valueOf(Math.max(1, report.film().bytes() / MEGABYTE)),
                length(report.took())));
    FontIcon tick = Controls.icon(Material2OutlinedAL.CHECK_CIRCLE);
    tick.getStyleClass().add("export-tick");
    VBox texts = new VBox(name, facts);
    HBox head = new HBox(tick, texts);
    head.getStyleClass().add("export-head");
    head.setAlignment(Pos.CENTER_LEFT);
    VBox findings = new VBox();
    findings.getStyleClass().add("findings");
    report.findings().forEach(one -> findings.getChildren().add(finding(one)));
    ScrollPane scroll = new ScrollPane(findings);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("quiet-scroll", "findings-scroll");
    Button reveal = button("editor.export.reveal", "export-reveal", () -> revealer.show(file));
    reveal.setGraphic(Controls.icon(Material2OutlinedAL.FOLDER_OPEN));
    Button close = closeButton("editor.export.close");
    close.getStyleClass().add(Styles.ACCENT);
    body.getChildren().setAll(head, scroll, buttons(reveal, close));
  }

  private void showFailed(String sentence) {
    Label text = new Label(sentence, Controls.icon(Material2OutlinedAL.ERROR_OUTLINE));
    text.setWrapText(true);
    text.getStyleClass().add("export-problem");
    body.getChildren()
        .setAll(
            text,
            buttons(
                button("editor.export.back", "export-back", desk::reset),
                closeButton("editor.export.close")));
  }

  private void close() {
    states.unsubscribe();
    dialogs.close();
  }

  private static Node finding(Finding finding) {
    FontIcon icon =
        switch (finding.severity()) {
          case OK -> Controls.icon(Material2OutlinedAL.CHECK);
          case WARN -> Controls.icon(Material2OutlinedMZ.WARNING);
          case REFUSE -> Controls.icon(Material2OutlinedAL.ERROR_OUTLINE);
        };
    icon.getStyleClass()
        .add("finding-" + finding.severity().name().toLowerCase(java.util.Locale.ROOT));
    Label sentence = new Label(finding.sentence());
    sentence.setWrapText(true);
    HBox row = new HBox(icon, sentence);
    row.getStyleClass().add("finding");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static HBox buttons(Button... buttons) {
    HBox row = new HBox(buttons);
    row.getStyleClass().add("dialog-buttons");
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  /** Escape does the same; it never stops a film that is being made. */
  private Button closeButton(String textKey) {
    Button close = button(textKey, "export-close", this::close);
    close.setCancelButton(true);
    return close;
  }

  private static Button button(String textKey, String id, Runnable action) {
    Button button = new Button(Texts.of(textKey));
    button.setId(id);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
