package org.reelboard.app.editor.jobs;

import java.time.Duration;
import java.time.InstantSource;
import org.reelboard.app.jobs.JobProblem;
import org.reelboard.app.jobs.JobProgress;
import org.reelboard.document.Texts;

/** Jobs in words. */
public final class JobTexts {
  private static final double MEGABYTE = 1e6;

  private JobTexts() {}

  /** How a job stands, in a line. */
  static String state(BackgroundJob job, InstantSource clock) {
    return switch (job.state()) {
      case WAITING -> Texts.of("editor.jobs.waiting");
      case RUNNING ->
          job.remaining(clock)
              .map(left -> Texts.of("editor.jobs.runningleft", percent(job), left(left)))
              .orElseGet(() -> Texts.of("editor.jobs.running", percent(job)));
      case DONE -> Texts.of("editor.jobs.done");
      case FAILED -> problem(job);
      case CANCELLED ->
          Texts.of(
              job.presets().size() > 1 ? "editor.jobs.cancelledseveral" : "editor.jobs.cancelled");
    };
  }

  /** Why a job failed. */
  public static String problem(BackgroundJob job) {
    return job.job().problem().map(JobProblem::sentence).orElse(Texts.of("editor.jobs.failed"));
  }

  private static String percent(BackgroundJob job) {
    return String.valueOf(Math.round(100 * job.job().progress().fraction()));
  }

  /** Which frame it is at; before it knows, that it prepares. */
  public static String frames(JobProgress progress) {
    return progress.frames() == 0
        ? Texts.of("editor.export.preparing")
        : Texts.of(
            "editor.export.frames",
            String.valueOf(progress.framesDone()),
            String.valueOf(progress.frames()));
  }

  /** How much time is left. */
  public static String left(Duration time) {
    return Texts.of("editor.export.left", length(time));
  }

  private static String length(Duration time) {
    return time.toMinutes() > 0
        ? Texts.of("editor.export.minutes", time.toMinutes(), time.toSecondsPart())
        : Texts.of("editor.export.seconds", time.toSeconds());
  }

  /** Megabytes with one decimal. */
  static String megabytes(long bytes) {
    return String.format("%.1f", bytes / MEGABYTE);
  }
}
