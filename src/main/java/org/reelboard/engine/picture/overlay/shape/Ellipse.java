package org.reelboard.engine.picture.overlay.shape;

import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.Parameter;

/** A filled ellipse. */
public record Ellipse() implements ShapeKind {
  private static final Parameter.Range WIDTH = Look.width(400);
  private static final Parameter.Range HEIGHT = Look.height(400);

  @Override
  public String id() {
    return "ellipse";
  }

  @Override
  public List<Parameter> parameters() {
    return Look.parameters(WIDTH, HEIGHT);
  }

  @Override
  public Drawing sketch(Fields settings, double progress) {
    Rect box = Look.box(WIDTH.in(settings), HEIGHT.in(settings));
    Part part = Part.filled(path -> path.addOval(box), Look.COLOUR.in(settings));
    return Look.still(settings, box, List.of(part));
  }
}
