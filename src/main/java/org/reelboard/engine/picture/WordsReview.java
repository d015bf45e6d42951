package org.reelboard.engine.picture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.SkiaLibrary;
import org.reelboard.engine.picture.caption.CaptionArtworks;
import org.reelboard.engine.picture.text.TextProblem;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.reelboard.engine.picture.text.Typefaces;
import org.reelboard.engine.picture.title.TitleArtworks;

/**
 * What of a project's words would look otherwise than they were written: families and letters that
 * are not here, with what stands in for them, and what cannot be shown at all.
 *
 * @param shelf lends the typefaces
 */
public record WordsReview(ProjectFolder folder, TypefaceShelf shelf) {
  /** What a problem is about. */
  public sealed interface Subject {}

  /** The project's own font files. */
  public record OfFonts() implements Subject {}

  /** The words of an overlay. */
  public record OfOverlay(OverlayId id) implements Subject {}

  /** The words of a caption. */
  public record OfCaption(CueId id) implements Subject {}

  /** The typeface of all captions. */
  public record OfCaptionStyle() implements Subject {}

  /** Something about words, and which words. */
  public record Finding(Subject subject, TextProblem problem) {}

  /**
   * All of it, in the order of the project. Sets every word: not for the JavaFX thread.
   *
   * @throws MediaException if words cannot be drawn on this machine
   */
  public List<Finding> of(Project project) throws MediaException {
    List<Overlay> titles =
        project.overlays().stream()
            .filter(one -> one.content() instanceof OverlayContent.Words)
            .toList();
    if (titles.isEmpty() && project.fonts().isEmpty() && project.captions().cues().isEmpty()) {
      return List.of();
    }
    SkiaLibrary.load();
    List<Path> files = project.fonts().stream().map(folder::file).toList();
    List<Finding> findings = new ArrayList<>();
    try (Typefaces typefaces = shelf.open(files)) {
      typefaces.problems().forEach(one -> findings.add(new Finding(new OfFonts(), one)));
      TitleArtworks artworks = TitleStyles.artworks(typefaces);
      for (Overlay overlay : titles) {
        if (overlay.content() instanceof OverlayContent.Words words) {
          OfOverlay subject = new OfOverlay(overlay.id());
          artworks
              .problems(words, project.canvas())
              .forEach(one -> findings.add(new Finding(subject, one)));
        }
      }
      findings.addAll(captions(project.captions(), CaptionStyles.artworks(typefaces)));
    }
    return findings;
  }

  /** All captions have one typeface, so what it is about is said once. */
  private static SequencedSet<Finding> captions(Captions captions, CaptionArtworks artworks) {
    SequencedSet<Finding> findings = new LinkedHashSet<>();
    for (Cue cue : captions.cues()) {
      for (TextProblem problem : artworks.problems(cue, captions)) {
        Subject subject =
            problem instanceof TextProblem.MissingFamily
                ? new OfCaptionStyle()
                : new OfCaption(cue.id());
        findings.add(new Finding(subject, problem));
      }
    }
    return findings;
  }
}
