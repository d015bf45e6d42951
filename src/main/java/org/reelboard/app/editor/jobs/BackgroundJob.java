package org.reelboard.app.editor.jobs;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.reelboard.app.jobs.Job;
import org.reelboard.app.jobs.JobState;

/**
 * A job as the window shows it.
 *
 * @param presets the names of those it exports with
 */
public record BackgroundJob(Job job, List<String> presets) {
  public BackgroundJob {
    presets = List.copyOf(presets);
  }

  public String id() {
    return job.id();
  }

  public JobState state() {
    return job.state();
  }

  /** The time left at the speed so far; empty in the first moments, and when it does not run. */
  public Optional<Duration> remaining(InstantSource clock) {
    return job.started()
        .filter(_ -> job.state() == JobState.RUNNING)
        .flatMap(start -> job.progress().remaining(Duration.between(start, clock.instant())));
  }
}
