package org.reelboard.engine.picture.legibility;

import java.util.Locale;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.CaptionEdits;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.project.Fields;

/**
 * What makes all captions of a film stand out, as tried on the film.
 *
 * @param parameters of the captions' style with it
 * @param ratio the lowest contrast of all captions with it
 */
public record Remedy(Kind kind, Fields parameters, double ratio) {
  /** What is done, from the gentlest on. */
  public enum Kind {
    OUTLINE,
    BOX,
    MOVE;

    /** As it is written on the command line. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The step that does it. */
  public Edit edit() {
    return CaptionEdits.setParameters(parameters);
  }

  /** What it does and what that gives, for the user. */
  public String sentence() {
    return Texts.of("captions.remedy.contrast." + kind.id(), LowContrast.written(ratio));
  }
}
