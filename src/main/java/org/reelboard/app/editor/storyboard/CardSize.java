package org.reelboard.app.editor.storyboard;

import java.util.Locale;
import org.reelboard.document.project.Project;

/** How large the cards are, and with that how much of a scene's words is read on them. */
public enum CardSize {
  /** Many pictures with their names: the film at a glance. */
  SMALL(15_500, 0, 26),
  /** With the beginning of the script. */
  MEDIUM(13_000, 150, 84),
  /** With the script and the notes. */
  LARGE(28_000, 200, 150);

  private final double pictureArea;
  private final double wordsWidth;
  private final double wordsHeight;

  CardSize(double pictureArea, double wordsWidth, double wordsHeight) {
    this.pictureArea = pictureArea;
    this.wordsWidth = wordsWidth;
    this.wordsHeight = wordsHeight;
  }

  /** Its name in a file; never translated. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The size for a film nobody has chosen one for: words want room. */
  static CardSize usual(Project project) {
    boolean written =
        project.scenes().stream()
            .anyMatch(scene -> !scene.script().isEmpty() || !scene.notes().isEmpty());
    return written ? MEDIUM : SMALL;
  }

  /** Tall pictures have their words beside them, where lines are long enough to be read. */
  CardShape shape(double aspect) {
    double width = Math.rint(Math.sqrt(pictureArea * aspect));
    return this == SMALL || aspect > 1
        ? new CardShape.Under(width, aspect, wordsHeight)
        : new CardShape.Beside(width, aspect, wordsWidth);
  }

  boolean showsScript() {
    return this != SMALL;
  }

  boolean showsNotes() {
    return this == LARGE;
  }
}
