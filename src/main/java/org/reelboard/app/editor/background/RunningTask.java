package org.reelboard.app.editor.background;

/** A task that was started in the background. */
public final class RunningTask {
  private volatile boolean cancelled;

  /** Its outcome is no longer wanted: nobody is told, and where it has not begun it never will. */
  public void cancel() {
    cancelled = true;
  }

  /** For long work to look at now and then. */
  public boolean isCancelled() {
    return cancelled;
  }
}
