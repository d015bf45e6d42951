package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.CaptionFileException;
import org.reelboard.document.caption.CaptionNote;
import org.reelboard.document.caption.FilmFit;
import org.reelboard.document.caption.ReadCaptions;
import org.reelboard.document.caption.TextWidth;
import org.reelboard.document.caption.TwoLines;
import org.reelboard.document.edit.CaptionEdits;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.CaptionFile;
import org.reelboard.document.store.StoreException;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.CaptionStyles;
import picocli.CommandLine.Option;

/** The options that change a project's captions. */
final class NewCaptions {
  /** The name of the step, for the editor's undo. */
  private static final String STEP = "captions.step.change";

  @Option(names = "--from", paramLabel = "FILE", descriptionKey = "cli.captions.from")
  private @Nullable Path from;

  @Option(names = "--append", descriptionKey = "cli.captions.append")
  private boolean append;

  @Option(names = "--style", paramLabel = "STYLE", descriptionKey = "cli.captions.style")
  private @Nullable String style;

  @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "cli.captions.language")
  private @Nullable String language;

  /**
   * Makes the changes that are asked for, and saves the project.
   *
   * @return what was mended in the file of captions
   */
  List<CaptionNote> apply(Path file, Project project) throws ReelboardException {
    if (style != null && CaptionStyles.byId(style).isEmpty()) {
      throw new BadInputException(Texts.of("cli.captions.no-style", style));
    }
    List<Edit> edits = new ArrayList<>();
    List<CaptionNote> notes = List.of();
    if (from != null) {
      ReadCaptions read = read(from, project);
      notes = read.notes();
      if (!append) {
        edits.add(one -> one.withCaptions(one.captions().withCues(List.of())));
      }
      edits.add(CaptionEdits.addTimed(read.captions()));
    }
    Optional.ofNullable(style).map(CaptionEdits::setStyle).ifPresent(edits::add);
    Optional.ofNullable(language).map(CaptionEdits::setLanguage).ifPresent(edits::add);
    if (!edits.isEmpty()) {
      save(file, edits);
    }
    return notes;
  }

  private ReadCaptions read(Path file, Project project) throws BadInputException {
    Time film = Layout.of(project).duration();
    String words = language == null ? project.captions().language() : language;
    try {
      return TwoLines.of(
          FilmFit.of(CaptionFile.load(file, film), film),
          words,
          TextWidth.columns(project.canvas()));
    } catch (CaptionFileException | StoreException e) {
      throw new BadInputException(e);
    }
  }

  /** Makes the changes as one step, and saves the project. */
  static void save(Path file, List<Edit> edits) throws ReelboardException {
    SavedStep.make(file, STEP, Edit.all(edits));
  }
}
