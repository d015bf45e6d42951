package org.reelboard.app.jobs;

/** What came of submitting a job. */
public record Submission(String id, Outcome outcome) {
  /** Whether there is a new job. */
  public enum Outcome {
    NEW,
    /** An unfinished job does exactly this already. */
    JOINED
  }
}
