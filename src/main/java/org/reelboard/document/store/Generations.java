package org.reelboard.document.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The earlier versions of a project file, kept as {@code .reelboard/generations/<number>-<name>};
 * the highest number is the latest.
 */
final class Generations {
  /** How many are kept. */
  static final int KEPT = 5;

  private final HiddenFolder hidden;

  Generations(Path project) {
    this.hidden = new HiddenFolder(project);
  }

  /** The files, the latest first. */
  List<Path> files() throws IOException {
    if (!Files.isDirectory(hidden.generations())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(hidden.generations())) {
      return files
          .filter(file -> number(file).isPresent())
          .sorted(Comparator.comparing((Path file) -> number(file).orElse(0L)).reversed())
          .toList();
    }
  }

  /** Keeps a copy of the project file as it is now, and removes those that are one too many. */
  void keep() throws IOException {
    if (!Files.exists(hidden.project())) {
      return;
    }
    Files.createDirectories(hidden.generations());
    List<Path> before = files();
    long next = before.isEmpty() ? 1 : number(before.getFirst()).orElse(0L) + 1;
    Files.copy(
        hidden.project(),
        hidden.generations().resolve(String.format("%04d-%s", next, hidden.name())),
        StandardCopyOption.COPY_ATTRIBUTES);
    for (Path old : before.stream().skip(KEPT - 1).toList()) {
      Files.deleteIfExists(old);
    }
  }

  private Optional<Long> number(Path file) {
    String name = ProjectFile.name(file);
    String suffix = "-" + hidden.name();
    if (!name.endsWith(suffix)) {
      return Optional.empty();
    }
    String number = name.substring(0, name.length() - suffix.length());
    return number.matches("\\d{1,9}") ? Optional.of(Long.valueOf(number)) : Optional.empty();
  }
}
