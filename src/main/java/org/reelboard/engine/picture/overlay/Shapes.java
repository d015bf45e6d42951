package org.reelboard.engine.picture.overlay;

import java.util.List;
import java.util.Optional;
import org.reelboard.engine.picture.catalogue.Catalogue;
import org.reelboard.engine.picture.overlay.shape.Arrow;
import org.reelboard.engine.picture.overlay.shape.Bracket;
import org.reelboard.engine.picture.overlay.shape.Burst;
import org.reelboard.engine.picture.overlay.shape.CurvedArrow;
import org.reelboard.engine.picture.overlay.shape.Ellipse;
import org.reelboard.engine.picture.overlay.shape.Heart;
import org.reelboard.engine.picture.overlay.shape.Line;
import org.reelboard.engine.picture.overlay.shape.ProgressBar;
import org.reelboard.engine.picture.overlay.shape.ProgressRing;
import org.reelboard.engine.picture.overlay.shape.Rectangle;
import org.reelboard.engine.picture.overlay.shape.RoundedBar;
import org.reelboard.engine.picture.overlay.shape.ShapeKind;
import org.reelboard.engine.picture.overlay.shape.SpeechBubble;
import org.reelboard.engine.picture.overlay.shape.Star;
import org.reelboard.engine.picture.overlay.shape.Swash;

/** The shapes there are. */
public final class Shapes {
  private static final Catalogue<ShapeKind> CATALOGUE =
      new Catalogue<>(
          List.of(
              new Rectangle(),
              new RoundedBar(),
              new Ellipse(),
              new Line(),
              new Arrow(),
              new CurvedArrow(),
              new Star(),
              new Heart(),
              new SpeechBubble(),
              new Burst(),
              new Bracket(),
              new Swash(),
              new ProgressBar(),
              new ProgressRing()));

  private Shapes() {}

  public static List<ShapeKind> all() {
    return CATALOGUE.all();
  }

  public static Optional<ShapeKind> byId(String id) {
    return CATALOGUE.byId(id);
  }
}
