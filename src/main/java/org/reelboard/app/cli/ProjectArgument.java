package org.reelboard.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.StoreException;
import picocli.CommandLine.Parameters;

/** The argument PROJECT: a project file, or the folder that one lies in. */
final class ProjectArgument {
  /** The name of a project file where only its folder is given. */
  static final String FILE_NAME = "project.reel.json";

  @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "cli.arg.project")
  private Path given = Path.of("");

  /** The project file that is meant; it need not exist. */
  static Path fileOf(Path given) {
    return Files.isDirectory(given) ? given.resolve(FILE_NAME) : given;
  }

  /** The file itself, if it is there. */
  static Path existing(Path file) throws BadInputException {
    if (!Files.exists(file)) {
      throw new BadInputException(Texts.of("cli.project.missing", file.toString()));
    }
    return file;
  }

  Path file() {
    return fileOf(given);
  }

  /** Reads the project. */
  Project load() throws BadInputException {
    return load(file());
  }

  /** Reads a project file. */
  static Project load(Path file) throws BadInputException {
    try {
      return ProjectFile.load(existing(file));
    } catch (StoreException e) {
      throw new BadInputException(e);
    }
  }
}
