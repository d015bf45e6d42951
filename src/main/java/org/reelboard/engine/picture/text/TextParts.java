package org.reelboard.engine.picture.text;

import io.github.humbleui.types.Rect;
import java.text.Bidi;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.motion.MotionSubject;
import org.reelboard.engine.picture.motion.MotionUnit;
import org.reelboard.engine.picture.motion.Reading;

/** A text taken apart into letters, words, lines, or not at all. */
final class TextParts implements MotionSubject {
  private final TextLayout layout;
  private final Reading reading;
  private final Map<MotionUnit, Grouping> groupings = new EnumMap<>(MotionUnit.class);

  TextParts(TextLayout layout) {
    this.layout = layout;
    this.reading =
        new Bidi(layout.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
            ? Reading.RIGHTWARD
            : Reading.LEFTWARD;
    for (MotionUnit unit : MotionUnit.values()) {
      groupings.put(unit, Grouping.of(layout, unit));
    }
  }

  private Grouping grouping(MotionUnit unit) {
    return Objects.requireNonNull(groupings.get(unit));
  }

  /** The letters of each part. */
  List<List<Letter>> lettersOf(MotionUnit unit) {
    return grouping(unit).letters();
  }

  /** No shape of the part stands out of this. */
  Rect ink(MotionUnit unit, int index) {
    // A letter's shape may reach out of its box by about its size, with its marks and swashes.
    Rect box = boxes(unit).get(index).inflate((float) layout.style().size());
    return unit == MotionUnit.WHOLE ? Rects.union(box, layout.ink()) : box;
  }

  @Override
  public List<Rect> boxes(MotionUnit unit) {
    return grouping(unit).boxes();
  }

  @Override
  public Reading reading() {
    return reading;
  }

  @Override
  public int owner(MotionUnit coarse, MotionUnit fine, int index) {
    if (coarse == fine || layout.letters().isEmpty()) {
      return coarse == fine ? index : 0;
    }
    return grouping(coarse).owners().get(grouping(fine).firsts().get(index));
  }
}
