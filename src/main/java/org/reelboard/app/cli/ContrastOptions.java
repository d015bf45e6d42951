package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.picture.legibility.ContrastCheck;
import org.reelboard.engine.picture.legibility.ContrastReport;
import org.reelboard.engine.picture.legibility.Remedy;
import org.reelboard.engine.picture.text.TypefaceShelf;
import picocli.CommandLine.Option;

/** The options that look at captions on the picture behind them, and mend what is found. */
final class ContrastOptions {
  @Option(names = "--contrast", descriptionKey = "cli.captions.contrast")
  private boolean contrast;

  @Option(names = "--remedy", paramLabel = "WHAT", descriptionKey = "cli.captions.remedy")
  private @Nullable String remedy;

  /**
   * Looks at the captions, and mends them and saves the project where that is asked for.
   *
   * @return what is left to be told; nothing where nobody asked
   */
  ContrastReport apply(Path file, Project project) throws ReelboardException {
    if (!contrast && remedy == null) {
      return ContrastReport.NOTHING;
    }
    try (TypefaceShelf shelf = new TypefaceShelf();
        ContrastCheck check = new ContrastCheck(ProjectFolder.of(file), shelf)) {
      ContrastReport report = check.of(project, () -> false);
      if (remedy == null) {
        return report;
      }
      Remedy.Kind kind = kind(remedy);
      if (report.low().isEmpty()) {
        return report;
      }
      Remedy chosen = chosen(report, kind);
      NewCaptions.save(file, List.of(chosen.edit()));
      return check.of(chosen.edit().apply(project), () -> false);
    }
  }

  private static Remedy chosen(ContrastReport report, Remedy.Kind kind) throws BadInputException {
    return report.remedies().stream()
        .filter(one -> one.kind() == kind)
        .findFirst()
        .orElseThrow(() ->
            new BadInputException(
                Texts.of("cli.captions.no-help", kind.id(), helping(report.remedies().stream()))));
  }

  private static String helping(Stream<Remedy> remedies) {
    String kinds = remedies.map(one -> one.kind().id()).collect(Collectors.joining(", "));
    return kinds.isEmpty()
        ? Texts.of("captions.remedy.contrast")
        : Texts.of("cli.captions.helps", kinds);
  }

  private static Remedy.Kind kind(String written) throws BadInputException {
    return Stream.of(Remedy.Kind.values())
        .filter(one -> one.id().equals(written.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new BadInputException(Texts.of("cli.captions.no-remedy", written)));
  }
}
