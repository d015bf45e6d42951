package org.reelboard.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sample that the editor opens on when nothing else is named: a copy in the user's data folder,
 * so that playing with it never changes the program's own. It is copied once; from then on it is
 * the user's.
 */
record SampleProject(Installation installation) {
  private static final Logger LOG = LoggerFactory.getLogger(SampleProject.class);
  private static final Path NAME = Path.of("photo-reel");

  /** Its project file; empty where the program has no samples with it or cannot copy them. */
  Optional<Path> file() {
    Path copy = installation.folders().data().resolve("samples").resolve(NAME);
    Path file = copy.resolve(ProjectArgument.FILE_NAME);
    if (Files.exists(file)) {
      return Optional.of(file);
    }
    Optional<Path> original =
        installation
            .home()
            .map(home -> home.resolve("projects-samples").resolve(NAME))
            .filter(Files::isDirectory);
    try {
      if (original.isPresent()) {
        copy(original.get(), copy);
        return Optional.of(file);
      }
    } catch (IOException e) {
      LOG.warn("the sample project was not copied to {}", copy, e);
    }
    return Optional.empty();
  }

  /** Copies all but hidden files; the project file last, so that a copy that has it is whole. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file :
          files.sorted((a, b) -> Boolean.compare(isProject(a), isProject(b))).toList()) {
        Path relative = from.relativize(file);
        if (relative.toString().startsWith(".")) {
          continue;
        }
        Path target = to.resolve(relative.toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (!Files.exists(target)) {
          Files.createDirectories(to.resolve(relative.toString()).getParent());
          Files.copy(file, target);
        }
      }
    }
  }

  private static boolean isProject(Path file) {
    return file.endsWith(ProjectArgument.FILE_NAME);
  }
}
