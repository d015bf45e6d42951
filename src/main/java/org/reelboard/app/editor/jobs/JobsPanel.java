package org.reelboard.app.editor.jobs;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.desktop.FileRevealer;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/**
 * All that goes on in the background, on a card over the window: the jobs, the newest first, and
 * below them what the window does by itself.
 */
public final class JobsPanel {
  private final JobBoard board;
  private final Dialogs dialogs;
  private final FileRevealer revealer;
  private final Verifications verifications;
  private final SceneFinder scenes;
  private final InstantSource clock;
  private final WorkSection work;
  private final VBox list = new VBox();
  private final Label none = Controls.quiet(Texts.of("editor.jobs.none"));
  private final Map<String, JobRow> rows = new LinkedHashMap<>();
  private final JobRow.Actions actions = new RowActions();

  /** Shows the scene at which a job failed. */
  @FunctionalInterface
  public interface SceneFinder {
    void show(BackgroundJob job);
  }

  public JobsPanel(
      JobBoard board,
      Dialogs dialogs,
      FileRevealer revealer,
      Verifications verifications,
      SceneFinder scenes,
      InstantSource clock,
      WorkSection work) {
    this.board = board;
    this.dialogs = dialogs;
    this.revealer = revealer;
    this.verifications = verifications;
    this.scenes = scenes;
    this.clock = clock;
    this.work = work;
    list.getStyleClass().add("job-list");
    board.all().subscribe(this::show);
  }

  /** Shows the panel until Escape or a click beside it. */
  public void open() {
    ScrollPane scroll = Controls.scroll(new VBox(list, work));
    scroll.getStyleClass().add("jobs-scroll");
    VBox card = Dialogs.card(Texts.of("editor.jobs.title"));
    card.setId("jobs-panel");
    card.getStyleClass().add("jobs-card");
    card.getChildren().add(scroll);
    dialogs.show(card);
  }

  private void show(List<BackgroundJob> jobs) {
    List<Node> wanted = new ArrayList<>();
    for (BackgroundJob job : jobs.reversed()) {
      JobRow row = rows.computeIfAbsent(job.id(), _ -> new JobRow(job, actions, clock));
      row.update(job, clock);
      wanted.add(row);
    }
    rows.values().removeIf(row -> !wanted.contains(row));
    if (wanted.isEmpty()) {
      wanted.add(none);
    }
    if (!wanted.equals(list.getChildren())) {
      list.getChildren().setAll(wanted);
    }
  }

  private final class RowActions implements JobRow.Actions {
    @Override
    public void cancel(String id) {
      board.cancel(id);
    }

    @Override
    public void retry(String id) {
      board.retry(id);
    }

    @Override
    public void retryWithPlaceholders(String id) {
      board.retryWithPlaceholders(id);
    }

    @Override
    public void showScene(String id) {
      dialogs.close();
      board.find(id).ifPresent(scenes::show);
    }

    @Override
    public void details(JobRow row) {
      if (row.hasReport()) {
        row.hideReport();
      } else {
        board.report(
            row.id(),
            report -> row.showReport(new ReportView(row.id(), report, revealer, verifications)));
      }
    }
  }
}
