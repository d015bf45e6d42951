package org.reelboard.app.editor.jobs;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.jobs.JobState;

/** One job: its title, how it stands, and what can be done with it now. */
final class JobRow extends VBox {
  private final String id;
  private final Actions actions;
  private final Label presets = Controls.quiet("");
  private final Label state = Controls.quiet("");
  private final ProgressBar bar = new ProgressBar(0);
  private final HBox buttons = new HBox();
  private final VBox report = new VBox();
  private JobState shown = JobState.WAITING;

  /** What the buttons do. */
  interface Actions {
    void cancel(String id);

    void retry(String id);

    void retryWithPlaceholders(String id);

    void showScene(String id);

    /** Shows or hides what came of a job. */
    void details(JobRow row);
  }

  JobRow(BackgroundJob job, Actions actions, InstantSource clock) {
    this.id = job.id();
    this.actions = actions;
    getStyleClass().add("job-row");
    setId("job-" + id);
    Label title = new Label(job.job().title());
    title.getStyleClass().add("export-file");
    state.setWrapText(true);
    bar.setMaxWidth(Double.MAX_VALUE);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(new VBox(title, presets), Controls.spring(), buttons);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, bar, state, report);
    setButtons(job);
    update(job, clock);
  }

  String id() {
    return id;
  }

  /** Shows how the job stands now. */
  void update(BackgroundJob job, InstantSource clock) {
    presets.setText(String.join(", ", job.presets()));
    state.setText(JobTexts.state(job, clock));
    bar.setProgress(job.job().progress().fraction());
    boolean running = job.state() == JobState.RUNNING;
    bar.setVisible(running);
    bar.setManaged(running);
    if (job.state() != shown) {
      hideReport();
      setButtons(job);
    }
  }

  boolean hasReport() {
    return !report.getChildren().isEmpty();
  }

  void showReport(Node view) {
    report.getChildren().setAll(view);
  }

  void hideReport() {
    report.getChildren().clear();
  }

  private void setButtons(BackgroundJob job) {
    shown = job.state();
    buttons.getChildren().setAll(buttons(job));
    getStyleClass().removeIf(one -> one.startsWith("job-state-"));
    getStyleClass().add("job-state-" + shown.name().toLowerCase(Locale.ROOT));
  }

  private List<Button> buttons(BackgroundJob job) {
    return switch (job.state()) {
      case WAITING, RUNNING ->
          List.of(
              button(Material2OutlinedAL.CLOSE, "editor.jobs.cancel", () -> actions.cancel(id)));
      case DONE ->
          List.of(
              button(Material2OutlinedAL.INFO, "editor.jobs.details", () -> actions.details(this)));
      case CANCELLED -> List.of(retry());
      case FAILED ->
          job.job().problem().flatMap(problem -> problem.place()).isPresent()
              ? List.of(scene(), placeholders(), retry())
              : List.of(placeholders(), retry());
    };
  }

  private Button scene() {
    return button(Material2OutlinedMZ.MOVIE, "editor.jobs.showscene", () -> actions.showScene(id));
  }

  private Button placeholders() {
    return button(
        Material2OutlinedAL.IMAGE_NOT_SUPPORTED,
        "editor.jobs.placeholders",
        () -> actions.retryWithPlaceholders(id));
  }

  private Button retry() {
    return button(Material2OutlinedMZ.REPLAY, "editor.jobs.retry", () -> actions.retry(id));
  }

  /** The key's last word names the button for tests and style sheets. */
  private static Button button(Ikon ikon, String textKey, Runnable action) {
    Button button = Controls.iconButton(ikon, textKey, action);
    button.getStyleClass().add("job-" + textKey.substring(textKey.lastIndexOf('.') + 1));
    return button;
  }
}
