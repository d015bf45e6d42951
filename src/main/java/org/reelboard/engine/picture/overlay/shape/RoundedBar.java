package org.reelboard.engine.picture.overlay.shape;

import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.Parameter;

/** A bar whose ends are half circles: a pill to put words on. */
public record RoundedBar() implements ShapeKind {
  private static final Parameter.Range WIDTH = Look.width(640);
  private static final Parameter.Range HEIGHT = Look.height(140);

  @Override
  public String id() {
    return "rounded-bar";
  }

  @Override
  public List<Parameter> parameters() {
    return Look.parameters(WIDTH, HEIGHT);
  }

  @Override
  public Drawing sketch(Fields settings, double progress) {
    Rect box = Look.box(WIDTH.in(settings), HEIGHT.in(settings));
    float radius = Math.min(box.getWidth(), box.getHeight()) / 2;
    Part bar =
        Part.filled(path -> path.addRRect(Look.rounded(box, radius)), Look.COLOUR.in(settings));
    return Look.still(settings, box, List.of(bar));
  }
}
