package org.reelboard.engine.picture.overlay.shape;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.function.Consumer;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.SoftInk;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.catalogue.Unit;

/**
 * What sets a shape off from the picture below.
 *
 * @param width of the outline in canvas units, 0: none
 * @param shadow how strong it is, 0 to 1
 */
public record Edging(double width, Tint tint, double shadow) {
  static final Parameter.Range WIDTH = new Parameter.Range("outline", 0, 60, 0, Unit.PIXELS);
  static final Parameter.Colour COLOUR = new Parameter.Colour("outline-colour", Tint.WHITE);
  static final Parameter.Range SHADOW = new Parameter.Range("shadow", 0, 1, 0, Unit.PERCENT);

  /** How dark the strongest shadow is. */
  private static final double DARKEST = 0.7;

  private static final float DROP = 8;
  private static final float DEVIATION = 12;

  /** What each shape, and each inset, has behind its own parameters. */
  public static final List<Parameter> PARAMETERS = List.of(WIDTH, COLOUR, SHADOW);

  public static Edging of(Fields settings) {
    return new Edging(WIDTH.in(settings), COLOUR.in(settings), SHADOW.in(settings));
  }

  /** What a shape within these bounds takes with its outline and its shadow. */
  public Rect around(Rect box) {
    Rect outlined = box.inflate((float) width);
    if (shadow == 0) {
      return outlined;
    }
    float reach = (float) SoftInk.REACH * DEVIATION + 1;
    return Rect.makeLTRB(
        outlined.getLeft() - reach,
        outlined.getTop() - reach + DROP,
        outlined.getRight() + reach,
        outlined.getBottom() + reach + DROP);
  }

  /** Draws the shadow of a shape within these bounds. */
  public void drawShadow(Rect box, Canvas canvas, Consumer<Canvas> shape) {
    int black = (int) Math.round(255 * DARKEST * shadow) << 24;
    canvas.save();
    canvas.translate(0, DROP);
    SoftInk.cast(canvas, box.inflate((float) width), DEVIATION, black, shape);
    canvas.restore();
  }
}
