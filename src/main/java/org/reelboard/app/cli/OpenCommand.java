package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code open [PROJECT]}: the editor; without a project, on the user's copy of the sample. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
  private final EditorStart editor;
  private final Installation installation;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PROJECT",
      descriptionKey = "cli.arg.project")
  private @Nullable Path given;

  OpenCommand(EditorStart editor, Installation installation) {
    this.editor = editor;
    this.installation = installation;
  }

  @Override
  public Integer call() throws ReelboardException {
    Optional<Path> project =
        given == null
            ? new SampleProject(installation).file()
            : Optional.of(ProjectArgument.existing(ProjectArgument.fileOf(given)));
    new WindowNeeds(System.getenv()).check();
    try {
      editor.open(project);
    } catch (UnsupportedOperationException e) {
      // JavaFX says so where DISPLAY names a screen that does not answer.
      throw new NotHereException(Texts.of("cli.open.display-silent"), e);
    }
    return ExitCode.DONE;
  }
}
