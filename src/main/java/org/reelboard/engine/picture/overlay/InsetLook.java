package org.reelboard.engine.picture.overlay;

import io.github.humbleui.types.RRect;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.stream.Stream;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.catalogue.Unit;
import org.reelboard.engine.picture.overlay.shape.Edging;

/**
 * How an inset's box looks.
 *
 * @param corner radius in canvas units
 */
public record InsetLook(Rect box, float corner, Edging edging) {
  private static final Parameter.Range CORNER = new Parameter.Range("corner", 0, 1000, 0, Unit.PIXELS);

  /** What can be tuned of insets. */
  public static final List<Parameter> PARAMETERS =
      Stream.concat(Stream.of(CORNER), Edging.PARAMETERS.stream()).toList();

  static InsetLook of(Fields settings, Rect box) {
    double most = Math.min(box.getWidth(), box.getHeight()) / 2;
    float corner = (float) Math.min(CORNER.in(settings), most);
    return new InsetLook(box, corner, Edging.of(settings));
  }

  /** True where nothing is around the picture, and its corners are sharp. */
  boolean isBare() {
    return corner == 0 && edging.width() == 0 && edging.shadow() == 0;
  }

  RRect inside() {
    return rounded(box, corner);
  }

  /** The outline's own outer edge. */
  RRect outside() {
    float width = (float) edging.width();
    return rounded(box.inflate(width), corner == 0 ? 0 : corner + width);
  }

  private static RRect rounded(Rect box, float radius) {
    return RRect.makeXYWH(box.getLeft(), box.getTop(), box.getWidth(), box.getHeight(), radius);
  }
}
