package org.reelboard.app.editor.export;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.desktop.FileChoosers;
import org.reelboard.app.editor.desktop.FileRevealer;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.jobs.BackgroundJob;
import org.reelboard.app.editor.jobs.FindingRows;
import org.reelboard.app.editor.jobs.JobReport;
import org.reelboard.app.editor.jobs.JobTexts;
import org.reelboard.app.editor.jobs.ReportView;
import org.reelboard.app.editor.jobs.Verifications;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.jobs.JobProblem;
import org.reelboard.document.Texts;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.Finding;
import org.reelboard.engine.render.PlatformRules;
import org.reelboard.engine.render.Preset;

/** The dialog of the export: choose, wait or leave it to the background, done. */
public final class ExportDialog {
  private final EditorModel model;
  private final ExportDesk desk;
  private final Ports ports;
  private final PresetList presets = new PresetList();
  private final FindingRows advice = new FindingRows();
  private final EncoderChoice encoder = new EncoderChoice();
  private final CaptionChoice captions = new CaptionChoice();
  private final Button start = button("editor.export.start", "export-start", this::chooseTargets);
  private final VBox body = new VBox();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label title = new Label();
  private final Label frames = Controls.quiet("");
  private final Label remaining = Controls.quiet("");
  private Subscription states = Subscription.EMPTY;

  /**
   * What the dialog works with.
   *
   * @param encoders which the user may choose from
   * @param tasks where those are asked for
   * @param showScene shows the scene at which a job failed
   */
  public record Ports(
      Dialogs dialogs,
      FileChoosers choosers,
      FileRevealer revealer,
      Verifications verifications,
      LastPresets last,
      WorkingEncoders encoders,
      BackgroundTasks tasks,
      Consumer<BackgroundJob> showScene,
      InstantSource clock) {}

  public ExportDialog(EditorModel model, ExportDesk desk, Ports ports) {
    this.model = model;
    this.desk = desk;
    this.ports = ports;
    body.getStyleClass().add("export-body");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setId("export-progress");
    title.getStyleClass().add("export-file");
    start.getStyleClass().add(Styles.ACCENT);
    start.setDefaultButton(true);
    presets.chosen().addListener((InvalidationListener) _ -> showAdvice());
  }

  public void open() {
    VBox card = Dialogs.card(Texts.of("editor.export.title"));
    card.setId("export-dialog");
    card.getStyleClass().add("export-card");
    card.getChildren().add(body);
    states.unsubscribe();
    desk.reset();
    presets.choose(ports.last().presets().get());
    // Once tried they are known for a day.
    ports.tasks().run(ports.encoders()::hardware, encoder::offer, _ -> {});
    states = desk.state().subscribe(this::show);
    ports.dialogs().showUntilClosed(card);
  }

  private void show(ExportDesk.State state) {
    switch (state) {
      case ExportDesk.State.Idle _ -> showChoice();
      case ExportDesk.State.Waiting _ ->
          showRunning(Texts.of("editor.export.preparing"), Optional.empty());
      case ExportDesk.State.Running(BackgroundJob job) ->
          showRunning(job.job().title(), Optional.of(job));
      case ExportDesk.State.Done(String job, JobReport report) -> showDone(job, report);
      case ExportDesk.State.Refused(String sentence) ->
          showProblem(sentence, button("editor.export.back", "export-back", desk::reset));
      case ExportDesk.State.Failed(BackgroundJob job) -> showFailed(job);
    }
  }

  private void showChoice() {
    captions.setVisible(!model.project().get().captions().cues().isEmpty());
    showAdvice();
    body.getChildren()
        .setAll(
            presets,
            encoder,
            captions,
            advice,
            buttons(closeButton("editor.question.cancel"), start));
  }

  /** What the platforms say to the film, each thing once. */
  private void showAdvice() {
    start.setDisable(presets.chosen().isEmpty() || model.project().get().scenes().isEmpty());
    advice.show(
        presets.chosen().stream()
            .flatMap(preset -> PlatformRules.before(model.project().get(), preset).stream())
            .filter(finding -> finding.severity() != Finding.Severity.OK)
            .distinct()
            .toList());
  }

  private void chooseTargets() {
    List<Preset> chosen = List.copyOf(presets.chosen());
    String name = model.project().get().title();
    if (chosen.size() == 1) {
      ports
          .choosers()
          .film(ExportTargets.name(name, chosen.getFirst()))
          .ifPresent(file -> start(chosen, List.of(file)));
    } else {
      ports
          .choosers()
          .filmFolder()
          .ifPresent(folder ->
              start(
                  chosen,
                  chosen.stream()
                      .map(preset -> ExportTargets.fresh(folder, name, preset))
                      .toList()));
    }
  }

  private void start(List<Preset> chosen, List<Path> files) {
    List<ExportRequest> films = new ArrayList<>();
    for (int number = 0; number < chosen.size(); number++) {
      films.add(
          new ExportRequest(
                  model.project().get(),
                  model.folder().get(),
                  encoder.applied(chosen.get(number)),
                  files.get(number))
              .withCaptions(captions.chosen()));
    }
    ports.last().remember(films.stream().map(ExportRequest::preset).toList());
    desk.start(films);
  }

  private void showRunning(String name, Optional<BackgroundJob> job) {
    title.setText(name);
    bar.setProgress(
        job.map(one -> one.job().progress())
            .filter(progress -> progress.frames() > 0)
            .map(progress -> progress.fraction())
            .orElse(ProgressBar.INDETERMINATE_PROGRESS));
    frames.setText(job.map(one -> JobTexts.frames(one.job().progress())).orElse(""));
    remaining.setText(
        job.flatMap(one -> one.remaining(ports.clock())).map(JobTexts::left).orElse(""));
    if (!body.getChildren().contains(bar)) {
      HBox texts = new HBox(frames, Controls.spring(), remaining);
      Button background = closeButton("editor.export.background");
      background.getStyleClass().add(Styles.ACCENT);
      body.getChildren()
          .setAll(
              title,
              bar,
              texts,
              buttons(button("editor.export.cancel", "export-cancel", desk::cancel), background));
    }
  }

  private void showDone(String job, JobReport report) {
    ScrollPane scroll =
        Controls.scroll(new ReportView(job, report, ports.revealer(), ports.verifications()));
    scroll.getStyleClass().add("report-scroll");
    Button close = closeButton("editor.export.close");
    close.getStyleClass().add(Styles.ACCENT);
    body.getChildren().setAll(scroll, buttons(close));
  }

  private void showFailed(BackgroundJob job) {
    List<Button> choices = new ArrayList<>();
    if (job.job().problem().flatMap(JobProblem::place).isPresent()) {
      choices.add(button("editor.jobs.showscene", "export-scene", () -> showScene(job)));
    }
    choices.add(
        button("editor.jobs.placeholders", "export-placeholders", desk::retryWithPlaceholders));
    choices.add(button("editor.jobs.retry", "export-retry", desk::retry));
    showProblem(JobTexts.problem(job), choices.toArray(new Button[0]));
  }

  private void showScene(BackgroundJob job) {
    close();
    ports.showScene().accept(job);
  }

  private void showProblem(String sentence, Button... choices) {
    Label text = new Label(sentence, Controls.icon(Material2OutlinedAL.ERROR_OUTLINE));
    text.setWrapText(true);
    text.getStyleClass().add("export-problem");
    HBox row = buttons(choices);
    row.getChildren().add(closeButton("editor.export.close"));
    body.getChildren().setAll(text, row);
  }

  private void close() {
    states.unsubscribe();
    ports.dialogs().close();
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
