package org.reelboard.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.Problem;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.WordsReview;
import org.reelboard.engine.picture.text.TextProblem;
import org.reelboard.engine.picture.text.TypefaceShelf;

/** What is wrong with a project's words, at its place in the project file. */
record WordsProblems(ProjectFolder folder) {
  List<Problem> of(Project project) {
    List<Problem> problems = new ArrayList<>();
    try (TypefaceShelf shelf = new TypefaceShelf()) {
      for (WordsReview.Finding one : new WordsReview(folder, shelf).of(project)) {
        problems.add(
            new Problem(place(project, one.subject(), one.problem()), one.problem().sentence()));
      }
    } catch (MediaException e) {
      problems.add(new Problem("overlays", e.sentence()));
    }
    return problems;
  }

  private static String place(Project project, WordsReview.Subject subject, TextProblem problem) {
    return switch (subject) {
      case WordsReview.OfFonts _ -> "fonts";
      case WordsReview.OfOverlay(var id) -> {
        List<Overlay> overlays = project.overlays();
        int index = project.overlay(id).map(overlays::indexOf).orElse(-1);
        yield "overlays[" + index + "]." + field(problem);
      }
      case WordsReview.OfCaptionStyle _ -> "captions.font";
      case WordsReview.OfCaption(var id) -> {
        int index = project.captions().cue(id).map(project.captions().cues()::indexOf).orElse(-1);
        yield "captions.cues[" + index + "]." + field(problem);
      }
    };
  }

  private static String field(TextProblem problem) {
    return problem instanceof TextProblem.MissingFamily ? "font" : "text";
  }
}
