package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.motion.Affine;

/** A title at an instant. */
record TitleDrawing(TitleWords words, TitleDesign design, TitleState state, double opacity)
    implements Drawing {
  @Override
  public Rect bounds() {
    List<TitleBlock> blocks = words.blocks();
    Rect bounds = words.set().box();
    for (int i = 0; i < blocks.size(); i++) {
      bounds = Rects.union(bounds, blocks.get(i).bounds(state.frames().get(i)));
    }
    if (state.behind().isPresent()) {
      bounds = Rects.union(bounds, state.behind().get().around(ornaments()));
    }
    return turn().of(bounds);
  }

  @Override
  public Rect box() {
    Rect box = words.set().box();
    for (Ornament ornament : design.ornaments()) {
      box = Rects.union(box, ornament.box(words.set()));
    }
    return turn().of(box);
  }

  private Affine turn() {
    return Affine.turned(design.tilt());
  }

  private Rect ornaments() {
    return design.ornaments().stream()
        .map(ornament -> ornament.bounds(words.set()))
        .reduce(Rects::union)
        .orElse(words.set().box());
  }

  @Override
  public void draw(Canvas canvas) {
    canvas.save();
    canvas.rotate((float) design.tilt());
    state.behind().ifPresent(look -> look.draw(canvas, ornaments(), this::drawOrnaments));
    for (int i = 0; i < words.blocks().size(); i++) {
      words.blocks().get(i).draw(canvas, state.frames().get(i));
    }
    canvas.restore();
  }

  private void drawOrnaments(Canvas canvas) {
    for (Ornament ornament : design.ornaments()) {
      ornament.draw(canvas, words.set(), state.progress().orElse(0.0));
    }
  }
}
