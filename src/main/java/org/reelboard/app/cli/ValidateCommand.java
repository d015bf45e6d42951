package org.reelboard.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Problem;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.store.ProjectFormatException;
import org.reelboard.document.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code validate PROJECT}: all that is wrong with a project, each with its place. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ProjectArgument project = new ProjectArgument();
  @Mixin private Reporting reporting = new Reporting();

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws BadInputException {
    Path file = project.file();
    ProblemsReport report = new ProblemsReport(file, problems(file));
    reporting.write(report, console);
    return report.problems().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  private static List<Problem> problems(Path file) throws BadInputException {
    if (!Files.exists(file)) {
      throw new BadInputException(Texts.of("cli.project.missing", file.toString()));
    }
    try {
      Project project = ProjectFile.load(file);
      ProjectFolder folder = ProjectFolder.of(file);
      List<Problem> problems = new ArrayList<>(new ProjectReview(folder).of(project));
      problems.addAll(new WordsProblems(folder).of(project));
      return problems;
    } catch (ProjectFormatException e) {
      return e.problems();
    } catch (StoreException e) {
      throw new BadInputException(e);
    }
  }
}
