package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.interchange.Shot;
import org.reelboard.document.interchange.ShotList;
import org.reelboard.document.store.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code shotlist PROJECT [--to FILE] [--plain]}: the film's scenes as a table. */
@Command(name = "shotlist")
final class ShotListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ProjectArgument given = new ProjectArgument();

  @Option(names = "--to", paramLabel = "FILE", descriptionKey = "cli.shotlist.to")
  private @Nullable Path to;

  @Option(names = "--plain", descriptionKey = "cli.shotlist.plain")
  private boolean plain;

  ShotListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws ReelboardException {
    List<Shot> shots = Shot.of(given.load());
    if (to == null) {
      console.out().print(ShotList.MARKDOWN.write(shots));
      return ExitCode.DONE;
    }
    Path target = to;
    ShotList form =
        ShotList.of(target.toString())
            .orElseThrow(
                () -> new BadInputException(Texts.of("cli.shotlist.no-form", target.toString())));
    TextFile file = plain || form != ShotList.CSV ? TextFile.PLAIN : TextFile.MARKED;
    file.save(target, form.write(shots));
    console.out().println(target);
    return ExitCode.DONE;
  }
}
