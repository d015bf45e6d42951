package org.reelboard.engine.picture.overlay.shape;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.Parameter;

/** A straight line with round ends. */
public record Line() implements ShapeKind {
  private static final Parameter.Range LENGTH = Look.length(600);
  private static final Parameter.Range THICKNESS = Look.thickness(16);

  @Override
  public String id() {
    return "line";
  }

  @Override
  public List<Parameter> parameters() {
    return Look.parameters(LENGTH, THICKNESS);
  }

  @Override
  public Drawing sketch(Fields settings, double progress) {
    float thickness = (float) THICKNESS.in(settings);
    float half = (float) Math.max(0, LENGTH.in(settings) - thickness) / 2;
    Part line =
        Part.line(
            path -> path.moveTo(-half, 0).lineTo(half, 0), Look.COLOUR.in(settings), thickness);
    return Look.still(settings, Look.box(2 * half + thickness, thickness), List.of(line));
  }
}
