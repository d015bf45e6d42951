package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.artwork.Sprite;
import org.reelboard.engine.picture.motion.Affine;
import org.reelboard.engine.picture.motion.MotionFrame;
import org.reelboard.engine.picture.motion.MotionSubject;
import org.reelboard.engine.picture.motion.MotionUnit;
import org.reelboard.engine.picture.motion.PartLook;

/**
 * A text that can be drawn: as a whole, or each part of it in its own place. Owns native memory:
 * whoever made it closes it. For one thread at a time.
 */
public final class Lettering implements AutoCloseable {
  private final TextLayout layout;
  private final TextParts parts;
  private final Pieces pieces;
  private final List<LayerPaint> paints;
  private final List<LayerGroup> layers;
  private final Sprites sprites = new Sprites();
  private final Ink ink;
  private final TextPath path;

  /** A text on a straight line. */
  public Lettering(TextLayout layout, Ink ink) {
    this(layout, ink, new TextPath.Straight());
  }

  public Lettering(TextLayout layout, Ink ink, TextPath path) {
    this.layout = layout;
    this.ink = ink;
    this.path = path;
    this.parts = new TextParts(layout);
    this.pieces = new Pieces(layout, parts);
    this.paints = ink.layers().stream().map(layer -> LayerPaint.of(layer, layout.box())).toList();
    this.layers = LayerGroup.of(paints);
  }

  public TextLayout layout() {
    return layout;
  }

  /** What animations move: the letters, words, lines and the whole of the text. */
  public MotionSubject subject() {
    return parts;
  }

  /** Nothing is drawn outside of it while nothing moves. */
  public Rect bounds() {
    return ink.around(path.around(layout.ink(), layout.box()));
  }

  /** Nothing is drawn outside of it at that instant. */
  public Rect bounds(MotionFrame resting) {
    if (resting.equals(MotionFrame.REST)) {
      return bounds();
    }
    MotionFrame frame = onPath(resting);
    Rect bounds = layout.box();
    for (int i = 0; i < frame.looks().size(); i++) {
      bounds =
          Rects.union(bounds, frame.looks().get(i).around(ink.around(parts.ink(frame.unit(), i))));
    }
    return bounds;
  }

  /** Draws all of it at rest; (0, 0) is the middle of the layout's box. */
  public void draw(Canvas canvas) {
    draw(canvas, MotionFrame.REST);
  }

  /** Draws its parts as they are at an instant. */
  public void draw(Canvas canvas, MotionFrame resting) {
    MotionFrame frame = onPath(resting);
    sprites.useFor(Scales.step(Sprite.scaleOf(canvas)));
    List<Shown> apart = new ArrayList<>();
    List<Shown> together = new ArrayList<>();
    for (int i = 0; i < frame.looks().size(); i++) {
      if (frame.looks().get(i).isSeen()) {
        Shown shown = shown(frame, i);
        (isTogether(frame, shown) ? together : apart).add(shown);
      }
    }
    drawSharp(canvas, apart);
    for (Shown shown : together) {
      Shown still = shown.at(PartLook.REST);
      shown.look().draw(canvas, inked(shown), placed -> drawSharp(placed, List.of(still)));
    }
  }

  /** Whether all layers of a part are drawn before its look is: then none shines through another. */
  private static boolean isTogether(MotionFrame frame, Shown shown) {
    boolean isAlone = frame.looks().size() == 1;
    return shown.look().isBlurred() || (isAlone && shown.look().opacity() < 1);
  }

  /** Layer by layer, so that no letter's shadow falls on its neighbour. */
  private void drawSharp(Canvas canvas, List<Shown> parts) {
    boolean castsShadow = !layers.isEmpty() && layers.getFirst().isSoft();
    List<LayerGroup> above = castsShadow ? layers.subList(1, layers.size()) : layers;
    if (castsShadow) {
      drawSoft(canvas, layers.getFirst(), parts, above);
    }
    for (LayerGroup layer : above) {
      for (Shown shown : parts) {
        if (!isApart(shown, above)) {
          draw(canvas, layer, shown);
        }
      }
    }
    for (Shown shown : parts) {
      if (isApart(shown, above)) {
        Shown still = shown.at(PartLook.REST);
        shown
            .look()
            .draw(
                canvas, inked(shown), placed -> above.forEach(layer -> draw(placed, layer, still)));
      }
    }
  }

  private void drawSoft(Canvas canvas, LayerGroup soft, List<Shown> parts, List<LayerGroup> above) {
    boolean upright = Affine.of(canvas.getLocalToDeviceAsMatrix33()).isUpright();
    List<Shown> turned = new ArrayList<>();
    for (Shown shown : parts) {
      if (upright && shown.look().affine().isUpright() && shown.look().opacity() == 1) {
        placed(soft, shown).drawSoft(canvas);
      } else {
        turned.add(shown);
      }
    }
    if (!turned.isEmpty()) {
      // A wide blur needs few pixels, and a narrow one does not reach far.
      List<SoftLayers.Layer> apart =
          soft.apart().stream()
              .map(layer ->
                  new SoftLayers.Layer(
                      layer.leastBlur(),
                      turned.stream().map(shown -> placed(layer, shown)).toList()))
              .toList();
      SoftLayers.draw(canvas, apart, above);
    }
  }

  private PlacedPiece placed(LayerGroup soft, Shown shown) {
    return new PlacedPiece(piece(shown), shown.look(), sprites.of(soft, piece(shown)));
  }

  /** On a path, each letter has a place of its own. */
  private MotionFrame onPath(MotionFrame frame) {
    if (path instanceof TextPath.Straight || layout.letters().isEmpty()) {
      return frame;
    }
    List<PartLook> looks = new ArrayList<>();
    for (int i = 0; i < layout.letters().size(); i++) {
      Affine place = path.placed(layout.letters().get(i).box(), layout.box());
      PartLook look = frame.looks().get(parts.owner(frame.unit(), MotionUnit.LETTER, i));
      looks.add(frame.unit() == MotionUnit.LETTER ? look.before(place) : look.after(place));
    }
    return new MotionFrame(MotionUnit.LETTER, looks);
  }

  /** What is partly clear and has several layers is drawn by itself and then laid over. */
  private static boolean isApart(Shown shown, List<LayerGroup> layers) {
    return shown.look().opacity() < 1 && layers.size() > 1;
  }

  /**
   * A piece that is seen.
   *
   * @param moving true if it will be drawn in another place soon
   */
  private record Shown(MotionUnit unit, int index, boolean moving, PartLook look) {
    Shown at(PartLook newLook) {
      return new Shown(unit, index, moving, newLook);
    }
  }

  private Piece piece(Shown shown) {
    return pieces.piece(shown.unit(), shown.index());
  }

  private Rect inked(Shown shown) {
    return ink.around(piece(shown).ink());
  }

  private void draw(Canvas canvas, LayerGroup layer, Shown shown) {
    if (layer.isSoft()) {
      drawSoft(canvas, layer, List.of(shown), List.of());
      return;
    }
    int restore = shown.look().enter(canvas);
    for (Piece piece : layer.apart(piece(shown))) {
      if ((shown.moving() || piece.isColoured()) && layer.isSlow(piece)) {
        sprites.of(layer, piece).draw(canvas, shown.look().opacity());
      } else {
        layer.draw(canvas, piece, shown.look().opacity());
      }
    }
    canvas.restoreToCount(restore);
  }

  /** The piece that is seen in a part's place. */
  private Shown shown(MotionFrame frame, int index) {
    PartLook look = frame.looks().get(index);
    boolean moving = frame.unit() != MotionUnit.WHOLE || !look.equals(PartLook.REST);
    if (look.standIn() == 0) {
      return new Shown(frame.unit(), index, moving, look);
    }
    List<Rect> boxes = parts.boxes(frame.unit());
    int other = Math.floorMod(index + look.standIn(), boxes.size());
    Rect from = boxes.get(other);
    Rect to = boxes.get(index);
    Affine there =
        Affine.moved(
            (to.getLeft() + to.getRight() - from.getLeft() - from.getRight()) / 2,
            to.getTop() - from.getTop());
    return new Shown(frame.unit(), other, true, look.after(there));
  }

  /** What it keeps to draw it quickly: the pictures of its shadows, and its layers' shapes. */
  public long bytes() {
    return sprites.bytes() + paints.stream().mapToLong(LayerPaint::bytes).sum();
  }

  @Override
  public void close() {
    sprites.close();
    paints.forEach(LayerPaint::close);
    pieces.close();
  }
}
