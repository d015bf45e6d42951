package org.reelboard.engine.picture.text;

import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.motion.MotionUnit;

/**
 * A text's letters in groups; one empty group where there is no letter.
 *
 * @param boxes of the groups
 * @param owners for each letter its group
 * @param firsts for each group its first letter
 */
record Grouping(
    List<List<Letter>> letters, List<Rect> boxes, List<Integer> owners, List<Integer> firsts) {
  /** The letters of each word, of each line, or of all. */
  static Grouping of(TextLayout layout, MotionUnit unit) {
    List<List<Letter>> groups = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    List<Integer> firsts = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < layout.letters().size(); i++) {
      Letter letter = layout.letters().get(i);
      int key = key(unit, letter, i);
      if (key != last) {
        groups.add(new ArrayList<>());
        firsts.add(i);
        last = key;
      }
      groups.getLast().add(letter);
      owners.add(groups.size() - 1);
    }
    if (groups.isEmpty()) {
      groups.add(List.of());
    }
    return new Grouping(
        List.copyOf(groups),
        groups.stream().map(group -> box(layout, unit, group)).toList(),
        List.copyOf(owners),
        List.copyOf(firsts));
  }

  /** Letters lie in the order of the text, so those of one word or line follow each other. */
  private static int key(MotionUnit unit, Letter letter, int index) {
    return switch (unit) {
      case LETTER -> index;
      case WORD -> letter.word();
      case LINE -> letter.line();
      case WHOLE -> 0;
    };
  }

  private static Rect box(TextLayout layout, MotionUnit unit, List<Letter> group) {
    return unit == MotionUnit.WHOLE
        ? layout.box()
        : group.stream().map(Letter::box).reduce(Rects::union).orElse(layout.box());
  }
}
