package org.reelboard.engine.picture.overlay.shape;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.Parameter;

/** A straight arrow to the right. */
public record Arrow() implements ShapeKind {
  private static final Parameter.Range LENGTH = Look.length(520);
  private static final Parameter.Range THICKNESS = Look.thickness(28);

  @Override
  public String id() {
    return "arrow";
  }

  @Override
  public List<Parameter> parameters() {
    return Look.parameters(LENGTH, THICKNESS);
  }

  @Override
  public Drawing sketch(Fields settings, double progress) {
    double thickness = THICKNESS.in(settings);
    double length = Math.max(LENGTH.in(settings), 3 * thickness);
    double head = 2 * thickness;
    float tip = (float) ((length - thickness) / 2);
    Contour contour =
        path -> {
          path.moveTo(-tip, 0).lineTo(tip, 0);
          ArrowHead.trace(path, tip, 0, 0, head);
        };
    Part arrow = Part.line(contour, Look.COLOUR.in(settings), thickness);
    return Look.still(settings, Look.box(length, 2 * head + thickness), List.of(arrow));
  }
}
