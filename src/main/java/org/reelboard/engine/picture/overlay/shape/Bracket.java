package org.reelboard.engine.picture.overlay.shape;

import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.Parameter;

/** A pair of corner brackets around something, as in a viewfinder. */
public record Bracket() implements ShapeKind {
  private static final Parameter.Range WIDTH = Look.width(560);
  private static final Parameter.Range HEIGHT = Look.height(400);
  private static final Parameter.Range THICKNESS = Look.thickness(14);

  @Override
  public String id() {
    return "bracket";
  }

  @Override
  public List<Parameter> parameters() {
    return Look.parameters(WIDTH, HEIGHT, THICKNESS);
  }

  @Override
  public Drawing sketch(Fields settings, double progress) {
    double thickness = THICKNESS.in(settings);
    Rect box = Look.box(WIDTH.in(settings), HEIGHT.in(settings));
    Rect middle = box.inflate((float) -thickness / 2);
    float arm = Math.min(box.getWidth(), box.getHeight()) * 0.22f;
    Part bracket = Part.line(path -> trace(path, middle, arm), Look.COLOUR.in(settings), thickness);
    return Look.still(settings, box, List.of(bracket));
  }

  private static void trace(PathBuilder path, Rect box, float arm) {
    for (float x : new float[] {box.getLeft(), box.getRight()}) {
      for (float y : new float[] {box.getTop(), box.getBottom()}) {
        path.moveTo(x, y - Math.signum(y) * arm);
        path.lineTo(x, y);
        path.lineTo(x - Math.signum(x) * arm, y);
      }
    }
  }
}
