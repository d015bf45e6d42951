package org.reelboard.app.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a check in a process of its own with a deadline: a native library that crashes or hangs
 * takes nothing with it.
 */
public record ChildCheck(Duration deadline) {
  private static final Logger LOG = LoggerFactory.getLogger(ChildCheck.class);

  /** Stands before every sentence of this program. */
  private static final String NAME = "reelboard: ";

  /** How a check ended. */
  public sealed interface Outcome {
    /** It did what it should; what it printed. */
    record Passed(String output) implements Outcome {}

    /** It ended with an error; the sentence that it gave, if it gave one. */
    record Failed(Optional<String> sentence) implements Outcome {}

    /** It was still running at its deadline, and was ended. */
    record TooLong() implements Outcome {}
  }

  /** Runs a hidden command of this program in a virtual machine of its own. */
  public Outcome ofThisProgram(String... arguments) {
    return run(ThisProgram.command(List.of("-Xmx512m"), List.of(arguments)));
  }

  /** Runs another program. */
  public Outcome run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.PIPE).start();
      process.getOutputStream().close();
      return watch(process);
    } catch (IOException e) {
      LOG.debug("{} did not start", command.getFirst(), e);
      return new Outcome.Failed(Optional.empty());
    }
  }

  private Outcome watch(Process process) {
    Thread watch =
        Thread.ofVirtual()
            .start(() -> {
              try {
                if (!process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
                  process.destroyForcibly();
                }
              } catch (InterruptedException e) {
                process.destroyForcibly();
              }
            });
    long start = System.nanoTime();
    try {
      Errors errors = new Errors(process.getErrorStream());
      Thread reader = Thread.ofVirtual().start(errors);
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      reader.join();
      if (code == 0) {
        return new Outcome.Passed(output);
      }
      boolean late = System.nanoTime() - start >= deadline.toNanos();
      return late ? new Outcome.TooLong() : new Outcome.Failed(errors.firstLine());
    } catch (IOException e) {
      LOG.debug("the output of a check was not read", e);
      return new Outcome.TooLong();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.TooLong();
    } finally {
      process.destroyForcibly();
      watch.interrupt();
    }
  }

  /** Reads standard error, so that the process never waits for it. */
  private static final class Errors implements Runnable {
    private final InputStream stream;
    private String text = "";

    private Errors(InputStream stream) {
      this.stream = stream;
    }

    @Override
    public void run() {
      try {
        text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        LOG.debug("the errors of a check were not read", e);
      }
    }

    private Optional<String> firstLine() {
      return text.lines()
          .filter(line -> !line.isBlank())
          .map(line -> line.startsWith(NAME) ? line.substring(NAME.length()) : line)
          .findFirst();
    }
  }
}
