package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.CollectProject;
import org.reelboard.document.store.CollectedProject;
import org.reelboard.document.store.ProjectFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code collect PROJECT --to FOLDER}: the project and all it uses in a folder of their own. */
@Command(name = "collect")
final class CollectCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ProjectArgument project = new ProjectArgument();
  @Mixin private Reporting reporting = new Reporting();

  @Option(names = "--to", required = true, paramLabel = "FOLDER", descriptionKey = "cli.collect.to")
  private Path to = Path.of("");

  CollectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws ReelboardException {
    Project read = project.load();
    try (Interrupt interrupt = Interrupt.watch()) {
      Optional<CollectedProject> collected =
          CollectProject.into(
              to, read, ProjectFolder.of(project.file()), (_, _) -> {}, interrupt::wanted);
      if (collected.isEmpty()) {
        console.err().println(Texts.of("cli.collect.cancelled"));
        return ExitCode.FAILED;
      }
      reporting.write(new CollectReport(collected.get()), console);
      return collected.get().missing().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
  }
}
