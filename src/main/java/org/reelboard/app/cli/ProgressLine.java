package org.reelboard.app.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import org.reelboard.app.jobs.JobProgress;
import org.reelboard.document.Texts;

/** Tells on standard error how far a render is, with the time that is left. */
final class ProgressLine implements AutoCloseable {
  private static final Duration TERMINAL_EVERY = Duration.ofMillis(200);
  private static final Duration LINES_EVERY = Duration.ofSeconds(10);
  private static final int BAR = 24;

  private final PrintWriter err;
  private final boolean overwrites;
  private Optional<Duration> last = Optional.empty();
  private int width;

  private ProgressLine(PrintWriter err, boolean overwrites) {
    this.err = err;
    this.overwrites = overwrites;
  }

  static ProgressLine on(Console console) {
    return new ProgressLine(console.err(), console.progress() == Console.Progress.TERMINAL);
  }

  /** Shows it, if it is time to. */
  void show(JobProgress progress, Duration elapsed) {
    Duration every = overwrites ? TERMINAL_EVERY : LINES_EVERY;
    boolean due =
        last.map(before -> elapsed.minus(before).compareTo(every) >= 0)
            .orElse(overwrites || elapsed.compareTo(every) >= 0);
    if (!due && !(overwrites && progress.framesDone() == progress.frames())) {
      return;
    }
    last = Optional.of(elapsed);
    if (overwrites) {
      overwrite(bar(progress.fraction()) + " " + text(progress, elapsed));
    } else {
      err.println(text(progress, elapsed));
    }
  }

  /** Removes the line that is written over. */
  @Override
  public void close() {
    if (overwrites && width > 0) {
      overwrite("");
      err.print('\r');
      err.flush();
      width = 0;
    }
  }

  private void overwrite(String line) {
    err.print('\r' + line + " ".repeat(Math.max(0, width - line.length())));
    err.flush();
    width = line.length();
  }

  private static String bar(double fraction) {
    int done = (int) Math.round(Math.clamp(fraction, 0, 1) * BAR);
    return "[" + "=".repeat(done) + " ".repeat(BAR - done) + "]";
  }

  private static String text(JobProgress progress, Duration elapsed) {
    String percent = Long.toString((long) Math.floor(100 * progress.fraction()));
    String frames = progress.framesDone() + "/" + progress.frames();
    return progress
        .remaining(elapsed)
        .map(left -> Texts.of("cli.render.progress-left", percent, frames, clock(left)))
        .orElse(Texts.of("cli.render.progress", percent, frames));
  }

  /** Minutes and seconds, or hours too. */
  static String clock(Duration duration) {
    long seconds = Math.max(0, duration.toSeconds());
    String minutes = String.format("%d:%02d", seconds / 60 % 60, seconds % 60);
    return seconds < 3600
        ? minutes
        : String.format("%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
