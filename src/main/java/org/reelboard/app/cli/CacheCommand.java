package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.cache.CacheException;
import org.reelboard.engine.cache.DerivedCache;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cache [--size | --clear | --budget SIZE]}: what is kept that can be made again. */
@Command(name = "cache")
final class CacheCommand implements Callable<Integer> {
  private final Console console;
  private final DerivedCache cache;

  @ArgGroup private Wanted wanted = new Wanted();

  @Mixin private Reporting reporting = new Reporting();

  CacheCommand(Console console, Path folder) {
    this.console = console;
    this.cache = DerivedCache.at(folder);
  }

  /** At most one of them; the size is told as it is then. */
  static final class Wanted {
    @Option(names = "--size", descriptionKey = "cli.cache.size")
    boolean size;

    @Option(names = "--clear", descriptionKey = "cli.cache.clear")
    boolean clear;

    @Option(
        names = "--budget",
        paramLabel = "SIZE",
        descriptionKey = "cli.cache.budget",
        converter = BudgetArgument.class)
    @Nullable OptionalLong budget;
  }

  @Override
  public Integer call() throws CacheException {
    if (wanted.clear) {
      cache.clear();
    }
    if (wanted.budget != null) {
      setBudget(wanted.budget);
    }
    reporting.write(new CacheReport(cache.folder(), cache.use(), cache.budget()), console);
    return ExitCode.DONE;
  }

  private void setBudget(OptionalLong bytes) throws CacheException {
    if (bytes.isPresent()) {
      cache.setBudget(bytes.getAsLong());
    } else {
      cache.resetBudget();
    }
  }
}
