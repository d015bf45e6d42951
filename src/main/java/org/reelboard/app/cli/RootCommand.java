package org.reelboard.app.cli;

import java.util.concurrent.Callable;
import org.reelboard.document.ReelboardException;
import picocli.CommandLine.Command;

/** {@code reelboard} alone: opens the editor on the sample project. */
@Command(name = "reelboard", resourceBundle = Cli.BUNDLE)
final class RootCommand implements Callable<Integer> {
  private final OpenCommand open;

  RootCommand(OpenCommand open) {
    this.open = open;
  }

  @Override
  public Integer call() throws ReelboardException {
    return open.call();
  }
}
