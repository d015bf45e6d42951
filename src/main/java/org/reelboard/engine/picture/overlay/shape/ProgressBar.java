package org.reelboard.engine.picture.overlay.shape;

import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.Parameter;

/** A bar that fills while it is seen. */
public record ProgressBar() implements ShapeKind {
  private static final Parameter.Range WIDTH = Look.width(800);
  private static final Parameter.Range THICKNESS = Look.thickness(28);

  @Override
  public String id() {
    return "progress-bar";
  }

  @Override
  public List<Parameter> parameters() {
    return Look.parameters(WIDTH, THICKNESS, Look.TRACK);
  }

  @Override
  public Drawing sketch(Fields settings, double progress) {
    Rect box = Look.box(WIDTH.in(settings), THICKNESS.in(settings));
    float radius = Math.min(box.getWidth(), box.getHeight()) / 2;
    Rect filled =
        Rect.makeXYWH(
            box.getLeft(), box.getTop(), (float) (box.getWidth() * progress), box.getHeight());
    Part track =
        Part.filled(path -> path.addRRect(Look.rounded(box, radius)), Look.TRACK.in(settings));
    Part bar =
        Part.filled(
            path -> path.addRRect(Look.rounded(filled, Math.min(radius, filled.getWidth() / 2))),
            Look.COLOUR.in(settings));
    return Look.moving(settings, progress, box, List.of(track, bar));
  }
}
