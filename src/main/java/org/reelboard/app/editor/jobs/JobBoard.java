package org.reelboard.app.editor.jobs;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.notices.Notice;
import org.reelboard.app.editor.notices.Notices;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.project.SceneId;
import org.reelboard.engine.render.ExportRequest;

/**
 * The jobs as the window knows them: it looks every quarter of a second, and does what the user
 * wants done with them. Used on the JavaFX thread only; the queue is asked on a lane of its own.
 */
public final class JobBoard implements AutoCloseable {
  private static final Duration LOOK = Duration.millis(250);

  private final BackgroundJobs jobs;
  private final BackgroundTasks lane;
  private final Notices notices;
  private final Timeline looks = new Timeline(new KeyFrame(LOOK, _ -> look()));
  private final ReadOnlyObjectWrapper<List<BackgroundJob>> all =
      new ReadOnlyObjectWrapper<>(this, "all", List.of());
  private boolean looking;
  private String lastProblem = "";

  /**
   * A board.
   *
   * @param lane runs its tasks one after the other
   */
  public JobBoard(BackgroundJobs jobs, BackgroundTasks lane, Notices notices) {
    this.jobs = jobs;
    this.lane = lane;
    this.notices = notices;
    looks.setCycleCount(Animation.INDEFINITE);
  }

  /** Begins to look. */
  public void open() {
    lane.run(
        jobs::open,
        notice -> notice.ifPresent(one -> notices.show(Notice.problem(one))),
        notices::problem);
    looks.play();
  }

  /** All jobs, the newest last. */
  public ReadOnlyObjectProperty<List<BackgroundJob>> all() {
    return all.getReadOnlyProperty();
  }

  public Optional<BackgroundJob> find(String id) {
    return all.get().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Those that wait or run. */
  public List<BackgroundJob> unfinished() {
    return all.get().stream().filter(one -> !one.state().isEnd()).toList();
  }

  /**
   * Exports films of one project as one job.
   *
   * @param submitted told the job's id
   * @param failed told why there is no job
   */
  public void export(
      List<ExportRequest> films, Consumer<String> submitted, Consumer<ReelboardException> failed) {
    lane.run(() -> jobs.export(films), submitted, failed);
  }

  public void cancel(String id) {
    change(() -> jobs.cancel(id));
  }

  /** Does a failed or cancelled job again. */
  public void retry(String id) {
    change(() -> jobs.retry(id));
  }

  /** The same, with a placeholder wherever a file cannot be shown. */
  public void retryWithPlaceholders(String id) {
    change(() -> jobs.retryWithPlaceholders(id));
  }

  /** Tells what came of a job that is done. */
  public void report(String id, Consumer<JobReport> told) {
    lane.run(() -> jobs.report(id), told, notices::problem);
  }

  /**
   * Tells the films that a job makes or made.
   *
   * @param failed told why they are not known
   */
  public RunningTask films(
      String id, Consumer<List<ExportRequest>> told, Consumer<ReelboardException> failed) {
    return lane.run(() -> jobs.films(id), told, failed);
  }

  /** Tells the scene that a job failed at, where it failed at one. */
  public void failedScene(BackgroundJob job, Consumer<Optional<SceneId>> told) {
    lane.run(() -> jobs.failedScene(job), told, notices::problem);
  }

  /** Something that is done with a job. */
  @FunctionalInterface
  private interface Change {
    void make() throws ReelboardException;
  }

  private void change(Change change) {
    lane.run(
        () -> {
          change.make();
          return jobs.all();
        },
        all::set,
        notices::problem);
  }

  private void look() {
    if (looking) {
      return;
    }
    looking = true;
    lane.run(jobs::all, this::seen, this::notSeen);
  }

  private void seen(List<BackgroundJob> now) {
    looking = false;
    lastProblem = "";
    if (!now.equals(all.get())) {
      all.set(now);
    }
  }

  /** Says the same thing once, not every time that it looks. */
  private void notSeen(ReelboardException problem) {
    looking = false;
    if (!problem.sentence().equals(lastProblem)) {
      lastProblem = problem.sentence();
      notices.problem(problem);
    }
  }

  /** Looks no more; the jobs go on. */
  @Override
  public void close() {
    looks.stop();
    lane.run(
        () -> {
          jobs.close();
          return true;
        },
        _ -> {},
        notices::problem);
  }
}
