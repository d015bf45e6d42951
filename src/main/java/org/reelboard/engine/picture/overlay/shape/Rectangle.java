package org.reelboard.engine.picture.overlay.shape;

import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.catalogue.Unit;

/** A filled rectangle, its corners sharp or round. */
public record Rectangle() implements ShapeKind {
  private static final Parameter.Range WIDTH = Look.width(600);
  private static final Parameter.Range HEIGHT = Look.height(300);
  private static final Parameter.Range CORNER = new Parameter.Range("corner", 0, 500, 0, Unit.PIXELS);

  @Override
  public String id() {
    return "rectangle";
  }

  @Override
  public List<Parameter> parameters() {
    return Look.parameters(WIDTH, HEIGHT, CORNER);
  }

  @Override
  public Drawing sketch(Fields settings, double progress) {
    Rect box = Look.box(WIDTH.in(settings), HEIGHT.in(settings));
    float corner = (float) CORNER.in(settings);
    Part plain =
        Part.filled(path -> path.addRRect(Look.rounded(box, corner)), Look.COLOUR.in(settings));
    return Look.still(settings, box, List.of(corner == 0 ? plain.sharp() : plain));
  }
}
