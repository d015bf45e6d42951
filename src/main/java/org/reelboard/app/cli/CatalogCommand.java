package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.jobs.EncoderTrials;
import org.reelboard.document.ReelboardException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code catalog [KIND]}: what can be chosen, with ids and parameters, or as pictures. */
@Command(name = "catalog")
final class CatalogCommand implements Callable<Integer> {
  private final Console console;
  private final EncoderTrials encoders;

  @Parameters(index = "0", arity = "0..1", paramLabel = "KIND", descriptionKey = "cli.catalog.kind")
  private @Nullable CatalogKind kind;

  @Option(names = "--sheet", paramLabel = "DIR", descriptionKey = "cli.catalog.sheet")
  private @Nullable Path sheet;

  @Mixin private Reporting reporting = new Reporting();

  CatalogCommand(Console console, EncoderTrials encoders) {
    this.console = console;
    this.encoders = encoders;
  }

  @Override
  public Integer call() throws ReelboardException {
    List<CatalogKind> kinds = kind == null ? Arrays.asList(CatalogKind.values()) : List.of(kind);
    if (sheet != null) {
      CatalogSheets.write(kinds, sheet).forEach(console.out()::println);
      return ExitCode.DONE;
    }
    reporting.write(CatalogReport.of(kinds, encoders), console);
    return ExitCode.DONE;
  }
}
