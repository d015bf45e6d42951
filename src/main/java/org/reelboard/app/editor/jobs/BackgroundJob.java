package org.reelboard.app.editor.jobs;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.reelboard.app.editor.background.TimeLeft;
import org.reelboard.app.jobs.Job;
import org.reelboard.app.jobs.JobProgress;
import org.reelboard.app.jobs.JobState;

/**
 * A job as the window shows it.
 *
 * @param presets the names of those it exports with
 * @param perFrame how long a frame took in earlier jobs with these presets
 */
public record BackgroundJob(Job job, List<String> presets, Optional<Duration> perFrame) {
  public BackgroundJob {
    presets = List.copyOf(presets);
  }

  public String id() {
    return job.id();
  }

  public JobState state() {
    return job.state();
  }

  /**
   * The time left, by how long such jobs took before and by this one's own speed; empty where
   * neither is known, before it is planned, and when it does not run.
   */
  public Optional<Duration> remaining(InstantSource clock) {
    JobProgress progress = job.progress();
    long toMake = progress.frames() - progress.framesThere();
    if (job.state() != JobState.RUNNING || toMake <= 0) {
      return Optional.empty();
    }
    return job.started()
        .flatMap(start ->
            TimeLeft.of(
                Math.min(1, (double) progress.framesMade() / toMake),
                Duration.between(start, clock.instant()),
                perFrame.map(one -> one.multipliedBy(toMake))));
  }
}
