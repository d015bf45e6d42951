package org.reelboard.app.jobs;

import org.reelboard.document.ReelboardException;

/** The queue of jobs, or a job in it, is not as it was asked for. */
public final class JobsException extends ReelboardException {
  private static final long serialVersionUID = 1L;

  public JobsException(String sentence) {
    super(sentence);
  }

  public JobsException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
