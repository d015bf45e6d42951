package org.reelboard.engine.picture.overlay;

import java.util.List;
import java.util.Optional;
import org.reelboard.engine.picture.catalogue.Catalogue;
import org.reelboard.engine.picture.overlay.shape.Ellipse;
import org.reelboard.engine.picture.overlay.shape.Rectangle;
import org.reelboard.engine.picture.overlay.shape.ShapeKind;

/** The shapes there are. */
public final class Shapes {
  private static final Catalogue<ShapeKind> CATALOGUE =
      new Catalogue<>(List.of(new Rectangle(), new Ellipse()));

  private Shapes() {}

  public static List<ShapeKind> all() {
    return CATALOGUE.all();
  }

  public static Optional<ShapeKind> byId(String id) {
    return CATALOGUE.byId(id);
  }
}
