package org.reelboard.engine.picture.overlay.shape;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.catalogue.Unit;

/** A badge with a jagged edge, to put a price or a word on. */
public record Burst() implements ShapeKind {
  private static final Parameter.Range SIZE = Look.size(420);
  private static final Parameter.Range POINTS = new Parameter.Range("points", 8, 48, 18);
  private static final Parameter.Range DEPTH = new Parameter.Range("depth", 0.02, 0.5, 0.14, Unit.PERCENT);

  @Override
  public String id() {
    return "burst";
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
