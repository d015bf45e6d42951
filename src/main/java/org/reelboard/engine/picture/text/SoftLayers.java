package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.Optional;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.artwork.Reduced;
import org.reelboard.engine.picture.artwork.Sprite;
import org.reelboard.engine.picture.motion.Affine;

/**
 * Draws shadows and glows that are turned, or partly clear: together, with as few pixels as they
 * have detail, upright on the frame, and then enlarged. Enlarging what stands upright takes an
 * eighth of the time that turning the same number of pixels does.
 */
final class SoftLayers {
  /** Pixels to the deviation of a blur: with more of them it looks the same. */
  private static final double DEVIATION = 1.6;

  /** With so many pixels for one of the frame, none are left out: that takes as long. */
  private static final double NEARLY_ALL = 0.7;

  private final Layer layer;
  private final List<LayerGroup> above;

  private SoftLayers(Layer layer, List<LayerGroup> above) {
    this.layer = layer;
    this.above = above;
  }

  /**
   * A soft layer of pieces.
   *
   * @param blur its deviation in canvas units
   */
  record Layer(double blur, List<PlacedPiece> pieces) {
    /** How many pixels it has for one of a canvas. */
    double detail(Canvas canvas) {
      double detail = DEVIATION / (blur * Sprite.scaleOf(canvas));
      return detail > NEARLY_ALL ? 1 : detail;
    }

    Rect around() {
      return pieces.stream().map(PlacedPiece::around).reduce(Rects::union).orElseThrow();
    }
  }

  /**
   * Draws the soft layers of pieces.
   *
   * @param layers from the back to the front, each of some pieces
   * @param above what lies over them: it does not let them shine through where a piece is partly
   *     clear
   */
  static void draw(Canvas canvas, List<Layer> layers, List<LayerGroup> above) {
    double detail = layers.stream().mapToDouble(layer -> layer.detail(canvas)).max().orElse(1);
    if (layers.size() < 2 || detail == 1) {
      layers.forEach(layer -> new SoftLayers(layer, above).draw(canvas));
      return;
    }
    // All together are enlarged one time.
    Rect around = layers.stream().map(Layer::around).reduce(Rects::union).orElseThrow();
    seen(canvas, around)
        .ifPresent(seen ->
            Reduced.draw(
                canvas,
                seen,
                detail,
                small -> layers.forEach(layer -> new SoftLayers(layer, above).draw(small))));
  }

  private void draw(Canvas canvas) {
    double detail = layer.detail(canvas);
    List<PlacedPiece> pieces = layer.pieces();
    if (detail == 1) {
      pieces.forEach(piece -> drawAlone(canvas, piece));
    } else {
      seen(canvas, layer.around())
          .ifPresent(seen ->
              Reduced.draw(
                  canvas, seen, detail, small -> pieces.forEach(piece -> draw(small, piece))));
    }
  }

  private void drawAlone(Canvas canvas, PlacedPiece piece) {
    if (piece.look().opacity() == 1) {
      piece.drawSoft(canvas);
    } else {
      seen(canvas, piece.around())
          .ifPresent(seen -> Reduced.draw(canvas, seen, 1, there -> draw(there, piece)));
    }
  }

  private static Optional<Rect> seen(Canvas canvas, Rect bounds) {
    Rect placed = Affine.of(canvas.getLocalToDeviceAsMatrix33()).of(bounds);
    return Optional.ofNullable(placed.intersect(canvas.getDeviceClipBounds().toRect()));
  }

  private void draw(Canvas canvas, PlacedPiece piece) {
    int restore = piece.look().enter(canvas);
    piece.soft().draw(canvas, piece.look().opacity());
    if (piece.look().opacity() < 1) {
      above.forEach(layer -> layer.erase(canvas, piece.piece()));
    }
    canvas.restoreToCount(restore);
  }
}
