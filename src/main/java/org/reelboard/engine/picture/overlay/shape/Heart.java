package org.reelboard.engine.picture.overlay.shape;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.Parameter;

/** A heart. */
public record Heart() implements ShapeKind {
  private static final Parameter.Range SIZE = Look.size(320);

  @Override
  public String id() {
    return "heart";
  }

  @Override
  public List<Parameter> parameters() {
    return Look.parameters(SIZE);
  }

  @Override
  public Drawing sketch(Fields settings, double progress) {
    float half = (float) SIZE.in(settings) / 2;
    Contour contour =
        path -> {
          path.moveTo(0, half * 0.9f);
          path.cubicTo(-half * 0.42f, half * 0.5f, -half, half * 0.12f, -half, -half * 0.32f);
          path.cubicTo(
              -half, -half * 0.68f, -half * 0.74f, -half * 0.9f, -half * 0.46f, -half * 0.9f);
          path.cubicTo(-half * 0.26f, -half * 0.9f, -half * 0.09f, -half * 0.79f, 0, -half * 0.58f);
          path.cubicTo(
              half * 0.09f, -half * 0.79f, half * 0.26f, -half * 0.9f, half * 0.46f, -half * 0.9f);
          path.cubicTo(half * 0.74f, -half * 0.9f, half, -half * 0.68f, half, -half * 0.32f);
          path.cubicTo(half, half * 0.12f, half * 0.42f, half * 0.5f, 0, half * 0.9f);
          path.closePath();
        };
    Part heart = Part.filled(contour, Look.COLOUR.in(settings));
    return Look.still(settings, Look.box(2 * half, 2 * half), List.of(heart));
  }
}
