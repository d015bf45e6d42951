package org.reelboard.app.cli;

import java.util.Locale;
import java.util.Optional;
import org.reelboard.app.jobs.Job;
import org.reelboard.app.jobs.JobQueue;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.document.Texts;

/** The argument ID of a job. */
final class JobArgument {
  private JobArgument() {}

  static Job find(JobQueue queue, String given) throws JobsException, BadInputException {
    Optional<Job> job = queue.find(given.toLowerCase(Locale.ROOT));
    if (job.isEmpty()) {
      throw new BadInputException(Texts.of("cli.jobs.unknown", given));
    }
    return job.get();
  }
}
