package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.CaptionFinding;
import org.reelboard.document.caption.CaptionNote;
import org.reelboard.document.caption.CaptionWriter;
import org.reelboard.document.caption.FilmCues;
import org.reelboard.document.caption.ReadingCheck;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.CaptionFile;
import org.reelboard.studio.spelling.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code captions PROJECT [--from FILE] [--to FILE] [--check]}: captions from a file into the
 * project, from the project into a file, and what is wrong with them.
 */
@Command(name = "captions")
final class CaptionsCommand implements Callable<Integer> {
  private final Console console;
  private final Spelling spelling;

  @Mixin private ProjectArgument given = new ProjectArgument();

  @Mixin private NewCaptions changes = new NewCaptions();

  @Option(names = "--to", paramLabel = "FILE", descriptionKey = "cli.captions.to")
  private @Nullable Path to;

  @Option(names = "--check", descriptionKey = "cli.captions.check")
  private boolean check;

  @Mixin private Reporting reporting = new Reporting();

  CaptionsCommand(Console console, Spelling spelling) {
    this.console = console;
    this.spelling = spelling;
  }

  @Override
  public Integer call() throws ReelboardException {
    Project before = given.load();
    List<CaptionNote> notes = changes.apply(ProjectArgument.existing(given.file()), before);
    Project project = given.load();
    if (to != null) {
      CaptionFile.save(to, formOf(to), FilmCues.inFilm(project));
    }
    List<CaptionFinding> findings = check ? ReadingCheck.of(project) : List.of();
    SpellingReview words = check ? SpellingReview.of(project, spelling) : SpellingReview.NONE;
    reporting.write(new CaptionsReport(project, notes, findings, words), console);
    return findings.isEmpty() && words.words().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static CaptionWriter formOf(Path file) throws BadInputException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (CaptionWriter form : CaptionWriter.values()) {
      if (name.endsWith("." + form.extension())) {
        return form;
      }
    }
    throw new BadInputException(Texts.of("cli.captions.no-form", file.toString()));
  }
}
