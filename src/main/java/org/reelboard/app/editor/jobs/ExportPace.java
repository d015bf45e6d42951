package org.reelboard.app.editor.jobs;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelboard.app.jobs.Job;
import org.reelboard.app.jobs.JobProgress;
import org.reelboard.app.jobs.JobState;

/** How long frames took in the jobs that are done, by the presets they were made with. */
final class ExportPace {
  /** With fewer frames most of the time goes into beginning and ending. */
  private static final long ENOUGH = 30;

  private final Map<List<String>, Duration> perFrame = new HashMap<>();

  /** Notes a job that is done; the newest last, for it counts. */
  void note(Job job, List<String> presets) {
    JobProgress progress = job.progress();
    if (job.state() == JobState.DONE
        && progress.framesMade() >= ENOUGH
        && job.started().isPresent()
        && job.ended().isPresent()) {
      perFrame.put(
          presets,
          Duration.between(job.started().get(), job.ended().get())
              .dividedBy(progress.framesMade()));
    }
  }

  /** Empty where no such job was done yet. */
  Optional<Duration> of(List<String> presets) {
    return Optional.ofNullable(perFrame.get(presets));
  }
}
