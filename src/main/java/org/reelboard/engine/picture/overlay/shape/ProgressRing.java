package org.reelboard.engine.picture.overlay.shape;

import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.Parameter;

/** A ring that closes while it is seen, from the top clockwise. */
public record ProgressRing() implements ShapeKind {
  private static final Parameter.Range SIZE = Look.size(300);
  private static final Parameter.Range THICKNESS = Look.thickness(32);

  @Override
  public String id() {
    return "progress-ring";
  }

  @Override
  public List<Parameter> parameters() {
    return Look.parameters(SIZE, THICKNESS, Look.TRACK);
  }

  @Override
  public Drawing sketch(Fields settings, double progress) {
    double size = SIZE.in(settings);
    double thickness = Math.min(THICKNESS.in(settings), size / 2);
    Rect box = Look.box(size, size);
    Rect middle = box.inflate((float) -thickness / 2);
    Part track = Part.line(path -> path.addOval(middle), Look.TRACK.in(settings), thickness);
    Part ring =
        Part.line(
            path -> path.addArc(middle, -90, (float) (360 * progress)),
            Look.COLOUR.in(settings),
            thickness);
    return Look.moving(settings, progress, box, List.of(track, ring));
  }
}
