package org.reelboard.engine.picture.overlay.shape;

import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.catalogue.Unit;

/** A bubble to put words in, with a tail to who says them. */
public record SpeechBubble() implements ShapeKind {
  private static final Parameter.Range WIDTH = Look.width(560);
  private static final Parameter.Range HEIGHT = Look.height(320);
  private static final Parameter.Range CORNER = new Parameter.Range("corner", 0, 500, 70, Unit.PIXELS);
  private static final Parameter.Choice SIDE =
      new Parameter.Choice("side", List.of("left", "right"), "left");

  /** The tail's height, of the whole height. */
  private static final double TAIL = 0.22;

  @Override
  public String id() {
    return "speech-bubble";
  }

  @Override
  public List<Parameter> parameters() {
    return Look.parameters(WIDTH, HEIGHT, CORNER, SIDE);
  }

  @Override
  public Drawing sketch(Fields settings, double progress) {
    Rect box = Look.box(WIDTH.in(settings), HEIGHT.in(settings));
    float floor = (float) (box.getBottom() - TAIL * box.getHeight());
    Rect body = Rect.makeLTRB(box.getLeft(), box.getTop(), box.getRight(), floor);
    float corner =
        (float) Math.min(CORNER.in(settings), Math.min(body.getWidth(), body.getHeight()) / 2);
    float side = SIDE.in(settings).equals("left") ? -1 : 1;
    float tail = box.getBottom() - floor;
    float root = side * Math.max(0, box.getWidth() * 0.3f - tail);
    // Well inside of the body, or a seam would be seen.
    float top = floor - Math.min(body.getHeight() / 2, tail / 2);
    Contour contour =
        path -> {
          path.addRRect(Look.rounded(body, corner));
          // The same way round as the body, so that they fill as one.
          path.moveTo(root + tail * 0.7f, top);
          path.lineTo(root + side * tail * 0.9f, box.getBottom());
          path.lineTo(root - tail * 0.7f, top);
          path.closePath();
        };
    Part bubble = Part.filled(contour, Look.COLOUR.in(settings));
    return Look.still(settings, box, List.of(bubble));
  }
}
