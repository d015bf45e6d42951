package org.reelboard.app.cli;

/** What the shell is told. */
public final class ExitCode {
  public static final int DONE = 0;
  public static final int FAILED = 1;

  /** Wrong use, or bad input. */
  public static final int BAD_INPUT = 2;

  private ExitCode() {}
}
