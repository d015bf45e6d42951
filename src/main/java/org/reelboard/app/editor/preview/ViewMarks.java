package org.reelboard.app.editor.preview;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.reelboard.engine.picture.caption.PlatformZones;
import org.reelboard.engine.picture.caption.SafeZone;

/** The lines over the picture that help to compose it: thirds, and what an app covers. */
final class ViewMarks extends Region {
  private static final double ROUNDING = 14;

  private final Rectangle rounded = new Rectangle();
  private final PreviewView view;
  private final List<Line> thirds = List.of(new Line(), new Line(), new Line(), new Line());
  private final Rectangle free = new Rectangle();
  private final Label name = new Label();
  private final Surround covered = new Surround("preview-covered");

  ViewMarks(PreviewView view) {
    this.view = view;
    setMouseTransparent(true);
    thirds.forEach(line -> line.getStyleClass().add("preview-third"));
    free.getStyleClass().add("preview-free");
    name.getStyleClass().add("preview-zone-name");
    name.setManaged(false);
    rounded.setArcWidth(2 * ROUNDING);
    rounded.setArcHeight(2 * ROUNDING);
    covered.setClip(rounded);
    getChildren().addAll(thirds);
    getChildren().addAll(covered, free, name);
    view.thirds().subscribe(_ -> requestLayout());
    view.zone().subscribe(_ -> requestLayout());
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    rounded.setWidth(width);
    rounded.setHeight(height);
    for (int i = 0; i < 2; i++) {
      double x = Math.round(width * (i + 1) / 3) + 0.5;
      double y = Math.round(height * (i + 1) / 3) + 0.5;
      place(thirds.get(i), x, 0, x, height);
      place(thirds.get(2 + i), 0, y, width, y);
    }
    thirds.forEach(line -> line.setVisible(view.thirds().get()));
    Optional<PlatformZones.Zone> zone = view.zone().get();
    List.of(covered, free, name).forEach(node -> node.setVisible(zone.isPresent()));
    zone.ifPresent(one -> placeZone(one, width, height));
  }

  private void placeZone(PlatformZones.Zone zone, double width, double height) {
    SafeZone clear = zone.free();
    double left = Math.round(clear.left() * width);
    double top = Math.round(clear.top() * height);
    double right = Math.round((1 - clear.right()) * width);
    double bottom = Math.round((1 - clear.bottom()) * height);
    free.setX(left + 0.5);
    free.setY(top + 0.5);
    free.setWidth(right - left - 1);
    free.setHeight(bottom - top - 1);
    covered.show(
        new Rectangle2D(0, 0, width, height),
        Surround.corners(new Rectangle2D(left, top, right - left, bottom - top)));
    name.setText(zone.name());
    name.resizeRelocate(left + 6, top + 4, name.prefWidth(-1), name.prefHeight(-1));
  }

  private static void place(Line line, double fromX, double fromY, double toX, double toY) {
    line.setStartX(fromX);
    line.setStartY(fromY);
    line.setEndX(toX);
    line.setEndY(toY);
  }
}
