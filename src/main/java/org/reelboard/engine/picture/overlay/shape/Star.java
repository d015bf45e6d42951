package org.reelboard.engine.picture.overlay.shape;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.catalogue.Unit;

/** A star. */
public record Star() implements ShapeKind {
  private static final Parameter.Range SIZE = Look.size(320);
  private static final Parameter.Range POINTS = new Parameter.Range("points", 3, 24, 5);

  /** How deep it is cut in between the points. */
  private static final Parameter.Range DEPTH = new Parameter.Range("depth", 0.1, 0.9, 0.58, Unit.PERCENT);

  @Override
  public String id() {
    return "star";
  }

  @Override
  public List<Parameter> parameters() {
    return Look.parameters(SIZE, POINTS, DEPTH);
  }

  @Override
  public Drawing sketch(Fields settings, double progress) {
    return Rays.drawn(settings, SIZE, POINTS, DEPTH);
  }
}
