package org.reelboard.engine.picture.overlay.shape;

import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.Parameter;

/** An arrow in a bow, as drawn by hand: it comes from the left and points down to the right. */
public record CurvedArrow() implements ShapeKind {
  private static final Parameter.Range WIDTH = Look.width(460);
  private static final Parameter.Range HEIGHT = Look.height(260);
  private static final Parameter.Range THICKNESS = Look.thickness(22);

  @Override
  public String id() {
    return "curved-arrow";
  }

  @Override
  public List<Parameter> parameters() {
    return Look.parameters(WIDTH, HEIGHT, THICKNESS);
  }

  @Override
  public Drawing sketch(Fields settings, double progress) {
    double thickness = THICKNESS.in(settings);
    double head = 2.2 * thickness;
    Rect box = Look.box(WIDTH.in(settings), HEIGHT.in(settings));
    float left = (float) (box.getLeft() + thickness / 2);
    float top = (float) (box.getTop() + thickness / 2);
    float tipX = (float) (box.getRight() - head);
    float tipY = (float) (box.getBottom() - thickness / 2);
    float bendX = left + (tipX - left) * 0.75f;
    Contour contour =
        path -> {
          path.moveTo(left, top);
          path.cubicTo(bendX, top, tipX, top + (tipY - top) * 0.2f, tipX, tipY);
          ArrowHead.trace(path, tipX, tipY, Math.PI / 2, head);
        };
    Part arrow = Part.line(contour, Look.COLOUR.in(settings), thickness);
    return Look.still(settings, box, List.of(arrow));
  }
}
