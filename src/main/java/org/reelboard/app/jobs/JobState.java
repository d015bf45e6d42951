package org.reelboard.app.jobs;

/** How a job stands. */
public enum JobState {
  /** Nobody has begun with it. */
  WAITING,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED;

  /** True for those in which nothing happens any more by itself. */
  public boolean isEnd() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
