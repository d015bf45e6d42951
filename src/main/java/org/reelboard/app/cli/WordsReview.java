package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Problem;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.TitleStyles;
import org.reelboard.engine.picture.artwork.SkiaLibrary;
import org.reelboard.engine.picture.text.FontFolder;
import org.reelboard.engine.picture.text.TextProblem;
import org.reelboard.engine.picture.text.Typefaces;
import org.reelboard.engine.picture.title.TitleArtworks;

/**
 * What of a project's words would look otherwise than they were written: families and letters that
 * are not here, with what stands in for them, and what cannot be shown at all.
 */
record WordsReview(ProjectFolder folder) {
  List<Problem> of(Project project) {
    boolean hasTitles =
        project.overlays().stream().anyMatch(one -> one.content() instanceof OverlayContent.Title);
    if (!hasTitles && project.fonts().isEmpty()) {
      return List.of();
    }
    try {
      SkiaLibrary.load();
    } catch (MediaException e) {
      return List.of(new Problem("overlays", e.sentence()));
    }
    List<Path> files = project.fonts().stream().map(folder::file).toList();
    List<Problem> problems = new ArrayList<>();
    try (Typefaces typefaces = Typefaces.of(FontFolder.besideTheProgram(), files)) {
      typefaces.problems().forEach(one -> problems.add(new Problem("fonts", one.sentence())));
      titles(project, TitleStyles.artworks(typefaces), problems);
    }
    return problems;
  }

  private static void titles(Project project, TitleArtworks artworks, List<Problem> problems) {
    for (int index = 0; index < project.overlays().size(); index++) {
      if (project.overlays().get(index).content() instanceof OverlayContent.Title title) {
        for (TextProblem one : artworks.problems(title, project.canvas())) {
          problems.add(new Problem("overlays[" + index + "]." + field(one), one.sentence()));
        }
      }
    }
  }

  private static String field(TextProblem problem) {
    return problem instanceof TextProblem.MissingFamily ? "font" : "text";
  }
}
