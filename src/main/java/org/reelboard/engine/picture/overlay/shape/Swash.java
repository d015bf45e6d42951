package org.reelboard.engine.picture.overlay.shape;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.Parameter;

/** A stroke of a brush below words: thick in its middle, thin at its ends. */
public record Swash() implements ShapeKind {
  private static final Parameter.Range WIDTH = Look.width(600);
  private static final Parameter.Range THICKNESS = Look.thickness(26);

  @Override
  public String id() {
    return "swash";
  }

  @Override
  public List<Parameter> parameters() {
    return Look.parameters(WIDTH, THICKNESS);
  }

  @Override
  public Drawing sketch(Fields settings, double progress) {
    float half = (float) WIDTH.in(settings) / 2;
    float thick = (float) THICKNESS.in(settings);
    Contour contour =
        path -> {
          path.moveTo(-half, thick * 0.5f);
          path.cubicTo(-half * 0.5f, -thick * 0.9f, half * 0.35f, -thick, half, -thick * 0.35f);
          path.cubicTo(
              half * 0.4f, -thick * 0.35f, -half * 0.3f, thick * 0.1f, -half, thick * 0.5f);
          path.closePath();
        };
    Part swash = Part.filled(contour, Look.COLOUR.in(settings));
    return Look.still(settings, Look.box(2 * half, 2 * thick), List.of(swash));
  }
}
