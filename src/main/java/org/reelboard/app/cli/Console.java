package org.reelboard.app.cli;

import java.io.PrintWriter;
import java.io.Writer;

/**
 * Where a command writes.
 *
 * @param out for results
 * @param err for all else
 * @param progress how often the progress of a render is told
 */
public record Console(PrintWriter out, PrintWriter err, Progress progress) {
  /** Who looks at standard error. */
  public enum Progress {
    /** A person at a terminal: one line, written over several times a second. */
    TERMINAL,
    /** A log: a new line now and then. */
    LINES
  }

  /** A console that writes lines, for a pipe or a test. */
  public static Console of(Writer out, Writer err) {
    return new Console(new PrintWriter(out, true), new PrintWriter(err, true), Progress.LINES);
  }
}
