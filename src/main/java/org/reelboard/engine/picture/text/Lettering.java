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
    List<PartLook> looks = frame.looks();
    List<Integer> together = new ArrayList<>();
    List<Integer> apart = new ArrayList<>();
    for (int i = 0; i < looks.size(); i++) {
      PartLook look = looks.get(i);
      if (look.isSeen()) {
        (isApart(look) ? apart : together).add(i);
      }
    }
    // Layer by layer, so that no letter's shadow falls on its neighbour.
    for (LayerGroup layer : layers) {
      for (int index : together) {
        drawLayer(canvas, layer, frame, index);
      }
    }
    for (int index : apart) {
      drawApart(canvas, frame, index);
    }
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

  /** What is blurred, or clear with several layers, is drawn by itself and then laid over. */
  private boolean isApart(PartLook look) {
    return look.isBlurred() || (look.opacity() < 1 && layers.size() > 1);
  }

  private void drawLayer(Canvas canvas, LayerGroup layer, MotionFrame frame, int index) {
    PartLook look = frame.looks().get(index);
    int restore = look.enter(canvas);
    draw(canvas, layer, shown(frame, index, canvas), look.opacity());
    canvas.restoreToCount(restore);
  }

  private void drawApart(Canvas canvas, MotionFrame frame, int index) {
    PartLook look = frame.looks().get(index);
    Rect box = ink.around(pieces.piece(frame.unit(), index).ink());
    look.draw(
        canvas,
        box,
        placed -> {
          Shown shown = shown(frame, index, placed);
          layers.forEach(layer -> draw(placed, layer, shown, 1));
        });
  }

  /**
   * A piece that is seen.
   *
   * @param moving true if it will be drawn in another place soon
   */
  private record Shown(MotionUnit unit, int index, boolean moving) {}

  private void draw(Canvas canvas, LayerGroup layer, Shown shown, double part) {
    Piece piece = pieces.piece(shown.unit(), shown.index());
    if (layer.isSoft() || (shown.moving() && layer.isSlow(piece))) {
      Sprites.Key key = new Sprites.Key(layer, shown.unit(), shown.index());
      sprites.of(key, piece, ink.around(piece.ink())).draw(canvas, part);
    } else {
      layer.draw(canvas, piece, part);
    }
  }

  /** The piece that is seen in a part's place; the canvas is moved there. */
  private Shown shown(MotionFrame frame, int index, Canvas canvas) {
    PartLook look = frame.looks().get(index);
    boolean moving = frame.unit() != MotionUnit.WHOLE || !look.equals(PartLook.REST);
    if (look.standIn() == 0) {
      return new Shown(frame.unit(), index, moving);
    }
    List<Rect> boxes = parts.boxes(frame.unit());
    int other = Math.floorMod(index + look.standIn(), boxes.size());
    Rect from = boxes.get(other);
    Rect to = boxes.get(index);
    canvas.translate(
        (to.getLeft() + to.getRight() - from.getLeft() - from.getRight()) / 2,
        to.getTop() - from.getTop());
    return new Shown(frame.unit(), other, true);
  }

  @Override
  public void close() {
    sprites.close();
    paints.forEach(LayerPaint::close);
    pieces.close();
  }
}
