package org.reelboard.engine.picture.overlay.shape;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.Parameter;

/** A star. */
public record Star() implements ShapeKind {
  private static final Parameter.Range SIZE = Look.size(320);
  private static final Parameter.Range POINTS = new Parameter.Range("points", 3, 24, 5);

  /** How deep it is cut in between the points. */
  private static final Parameter.Range DEPTH = new Parameter.Range("depth", 0.1, 0.9, 0.58);

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
    double radius = SIZE.in(settings) / 2;
    int points = (int) Math.round(POINTS.in(settings));
    double inner = radius * (1 - DEPTH.in(settings));
    Part star =
        Part.filled(path -> Rays.trace(path, points, radius, inner), Look.COLOUR.in(settings));
    return Look.still(settings, Look.box(2 * radius, 2 * radius), List.of(star));
  }
}
