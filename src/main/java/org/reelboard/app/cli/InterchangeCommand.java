package org.reelboard.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.interchange.FilmForm;
import org.reelboard.document.interchange.InterchangeException;
import org.reelboard.document.interchange.ReadTimeline;
import org.reelboard.document.store.InterchangeFile;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code interchange PROJECT (--to FILE | --from FILE)}: a film to another tool, or a new project
 * from one.
 */
@Command(name = "interchange")
final class InterchangeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ProjectArgument given = new ProjectArgument();

  @Option(names = "--to", paramLabel = "FILE", descriptionKey = "cli.interchange.to")
  private @Nullable Path to;

  @Option(names = "--from", paramLabel = "FILE", descriptionKey = "cli.interchange.from")
  private @Nullable Path from;

  InterchangeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws ReelboardException {
    if ((to == null) == (from == null)) {
      throw new BadInputException(Texts.of("cli.interchange.one-way"));
    }
    if (to != null) {
      write(to);
    } else if (from != null) {
      read(from).forEach(note -> console.out().println(Texts.of("cli.captions.note-file", note)));
    }
    return ExitCode.DONE;
  }

  private void write(Path target) throws ReelboardException {
    FilmForm form =
        FilmForm.of(target.toString())
            .orElseThrow(
                () ->
                    new BadInputException(Texts.of("cli.interchange.no-form", target.toString())));
    InterchangeFile.save(target, form, given.load(), ProjectFolder.of(given.file()));
    console.out().println(target);
  }

  private List<String> read(Path source) throws ReelboardException {
    Path file = given.file();
    if (Files.exists(file)) {
      throw new BadInputException(Texts.of("cli.new.exists", file.toString()));
    }
    try {
      ReadTimeline read = InterchangeFile.load(source, ProjectFolder.of(file));
      ProjectFile.save(file, read.project());
      console.out().println(file);
      return read.notes();
    } catch (InterchangeException | StoreException e) {
      throw new BadInputException(e);
    }
  }
}
