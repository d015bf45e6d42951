package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.motion.MotionFrame;
import org.reelboard.engine.picture.motion.MotionPlan;
import org.reelboard.engine.picture.motion.MotionSubject;
import org.reelboard.engine.picture.motion.MotionUnit;
import org.reelboard.engine.picture.motion.Reading;
import org.reelboard.engine.picture.text.Lettering;

/**
 * Lines of a title in one type.
 *
 * @param dx where its middle lies in the overlay
 * @param dy likewise
 */
record TitleBlock(Lettering lettering, float dx, float dy) implements AutoCloseable {
  Rect box() {
    return lettering.layout().box().offset(dx, dy);
  }

  Rect bounds(MotionFrame frame) {
    return lettering.bounds(frame).offset(dx, dy);
  }

  /** How its parts are drawn; what moves as a whole moves with all of the title. */
  MotionFrame frame(MotionPlan plan, Moment moment, Rect whole) {
    return plan.at(moment, new Part(lettering.subject(), whole.offset(-dx, -dy)));
  }

  void draw(Canvas canvas, MotionFrame frame) {
    canvas.save();
    canvas.translate(dx, dy);
    lettering.draw(canvas, frame);
    canvas.restore();
  }

  @Override
  public void close() {
    lettering.close();
  }

  private record Part(MotionSubject words, Rect whole) implements MotionSubject {
    @Override
    public List<Rect> boxes(MotionUnit unit) {
      return unit == MotionUnit.WHOLE ? List.of(whole) : words.boxes(unit);
    }

    @Override
    public Reading reading() {
      return words.reading();
    }

    @Override
    public int owner(MotionUnit coarse, MotionUnit fine, int index) {
      return words.owner(coarse, fine, index);
    }
  }
}
