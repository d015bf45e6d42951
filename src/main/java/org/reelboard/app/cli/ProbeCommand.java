package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.MediaProbe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code probe FILE}: what a file of pictures or sound holds. */
@Command(name = "probe")
final class ProbeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.probe.file")
  private Path file = Path.of("");

  @Mixin private Reporting reporting = new Reporting();

  ProbeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws BadInputException {
    try {
      reporting.write(new MediaReport(file, MediaProbe.probe(file)), console);
      return ExitCode.DONE;
    } catch (MediaException e) {
      throw new BadInputException(e);
    }
  }
}
