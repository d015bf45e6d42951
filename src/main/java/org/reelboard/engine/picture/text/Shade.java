package org.reelboard.engine.picture.text;

import java.util.List;
import org.reelboard.engine.picture.artwork.Tint;

/** What something is coloured with. */
public sealed interface Shade {
  /** One colour everywhere. */
  record Plain(Tint tint) implements Shade {}

  /**
   * Colours that run into each other over the box of what is coloured.
   *
   * @param tints at least 2, evenly apart
   * @param degrees where it runs to: 0 to the right, 90 down
   */
  record Gradient(List<Tint> tints, double degrees) implements Shade {
    public Gradient {
      tints = List.copyOf(tints);
      if (tints.size() < 2) {
        throw new IllegalArgumentException("a gradient must have two colours or more");
      }
    }
  }

  /** One colour everywhere. */
  static Shade of(Tint tint) {
    return new Plain(tint);
  }

  /** One colour everywhere, written {@code #rrggbb} or {@code #rrggbbaa}. */
  static Shade of(String tint) {
    return new Plain(Tint.parse(tint));
  }

  /** From one colour at the top to another at the bottom. */
  static Shade down(Tint top, Tint bottom) {
    return new Gradient(List.of(top, bottom), 90);
  }
}
