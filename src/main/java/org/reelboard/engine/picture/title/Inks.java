package org.reelboard.engine.picture.title;

import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Inks that several styles use; what is blurred or moved grows with the size of the letters. */
final class Inks {
  private Inks() {}

  /** The letters in one colour. */
  static Ink plain(Tint tint) {
    return Ink.of(new InkLayer.Fill(Shade.of(tint)));
  }

  /** The letters in one colour over a shadow: a near one for the edge, a far one for depth. */
  static Ink shadowed(Tint tint, double size) {
    return Ink.of(near(size), far(size), new InkLayer.Fill(Shade.of(tint)));
  }

  /** What keeps fine letters readable on a bright picture. */
  static InkLayer soft(double size) {
    return new InkLayer.Shadow(0, 0.03 * size, 0.18 * size, 0.02 * size, Tint.BLACK.faded(0.45));
  }

  static InkLayer near(double size) {
    return new InkLayer.Shadow(0, 0.02 * size, 0.025 * size, 0, Tint.BLACK.faded(0.45));
  }

  static InkLayer far(double size) {
    return new InkLayer.Shadow(0, 0.06 * size, 0.14 * size, 0, Tint.BLACK.faded(0.5));
  }
}
