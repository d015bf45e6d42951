package org.reelboard.app.editor.timeline;

import java.util.Optional;
import javafx.scene.paint.Color;

/** Draws the markers' flags on the ruler, and their lines down over the tracks. */
final class MarkerPainter {
  private static final double FONT = 11;

  private final Pen pen;
  private final TimelineMap map;

  MarkerPainter(Pen pen, TimelineMap map) {
    this.pen = pen;
    this.map = map;
  }

  void paint(Optional<Hit> hover, double width, double height) {
    for (MarkerFlag flag : map.markers()) {
      double x = Math.round(map.scale().x(flag.frame())) + 0.5;
      if (x > -Hit.FLAG_HALF && x < width + Hit.FLAG_HALF) {
        Color colour = MarkerColour.of(flag.marker().colour()).colour();
        pen.line(colour.deriveColor(0, 1, 1, 0.55), 1, x, Tracks.RULER, x, height);
        paintFlag(colour, x);
      }
    }
    hover.ifPresent(hit -> {
      if (hit instanceof Hit.OnMarker on) {
        map.markers().stream()
            .filter(flag -> flag.marker().id().equals(on.id()))
            .forEach(flag -> paintName(flag, width));
      }
    });
  }

  private void paintFlag(Color colour, double x) {
    double top = Tracks.RULER - Hit.FLAG_HEIGHT;
    double shoulder = Tracks.RULER - 5;
    double[] outlineX = {x - 6, x + 6, x + 6, x, x - 6};
    double[] outlineY = {top - 1, top - 1, shoulder + 1, Tracks.RULER + 1, shoulder + 1};
    pen.polygon(pen.colour(Tint.RULER), outlineX, outlineY);
    double[] flagX = {x - 5, x + 5, x + 5, x, x - 5};
    double[] flagY = {top, top, shoulder, Tracks.RULER, shoulder};
    pen.polygon(colour, flagX, flagY);
  }

  private void paintName(MarkerFlag flag, double width) {
    String name = flag.marker().name();
    if (name.isEmpty()) {
      return;
    }
    double room = pen.width(name, FONT) + 14;
    double left = Math.clamp(map.scale().x(flag.frame()) - room / 2, 2, Math.max(2, width - room));
    double top = Tracks.RULER + 3;
    pen.fillRounded(pen.colour(Tint.BADGE), left, top, left + room, top + 20, 5);
    pen.centred(pen.colour(Tint.BADGE_TEXT), FONT, name, left + room / 2, top + 10);
  }
}
