package org.reelboard.app.editor.spelling;

import javafx.geometry.Rectangle2D;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/** The line under a word that is in no dictionary. */
final class WavyLine extends Path {
  private static final double HALF_WAVE = 2;
  private static final double SWING = 2.2;
  private static final double ABOVE_EDGE = 1.5;

  /** Under a piece of text, as wide as it. */
  WavyLine(Rectangle2D text) {
    getStyleClass().add("wavy-line");
    double y = text.getMaxY() - ABOVE_EDGE;
    double swing = SWING;
    getElements().add(new MoveTo(text.getMinX(), y));
    for (double x = text.getMinX(); x < text.getMaxX() - HALF_WAVE / 2; x += HALF_WAVE) {
      getElements().add(new QuadCurveTo(x + HALF_WAVE / 2, y + swing, x + HALF_WAVE, y));
      swing = -swing;
    }
  }
}
