package org.reelboard.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.jobs.EncoderTrials;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code catalog [KIND]}: what can be chosen, with ids and parameters. */
@Command(name = "catalog")
final class CatalogCommand implements Callable<Integer> {
  private final Console console;
  private final EncoderTrials encoders;

  @Parameters(index = "0", arity = "0..1", paramLabel = "KIND", descriptionKey = "cli.catalog.kind")
  private @Nullable CatalogKind kind;

  @Mixin private Reporting reporting = new Reporting();

  CatalogCommand(Console console, EncoderTrials encoders) {
    this.console = console;
    this.encoders = encoders;
  }

  @Override
  public Integer call() {
    List<CatalogKind> kinds = kind == null ? Arrays.asList(CatalogKind.values()) : List.of(kind);
    reporting.write(CatalogReport.of(kinds, encoders), console);
    return ExitCode.DONE;
  }
}
