package org.reelboard.engine.picture.caption;

import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.InkLayer;
import org.reelboard.engine.picture.text.Shade;

/** Inks that several styles use; all lengths grow with the size of the letters. */
final class Inks {
  private Inks() {}

  static Ink plain(Tint tint) {
    return Ink.of(new InkLayer.Fill(Shade.of(tint)));
  }

  /** Letters within a line of another colour, over a soft shadow. */
  static Ink outlined(Tint tint, Tint line, double width, double size) {
    return Ink.of(
        new InkLayer.Shadow(0, 0.05 * size, 0.06 * size, 0, Tint.BLACK.faded(0.55)),
        new InkLayer.Stroke(2 * width * size, Shade.of(line)),
        new InkLayer.Fill(Shade.of(tint)));
  }

  /** Letters over a shadow: a near one for the edge, a far one for depth. */
  static Ink shadowed(Tint tint, double size) {
    return Ink.of(
        new InkLayer.Shadow(0, 0.06 * size, 0.16 * size, 0, Tint.BLACK.faded(0.6)),
        new InkLayer.Shadow(0, 0.02 * size, 0.03 * size, 0, Tint.BLACK.faded(0.6)),
        new InkLayer.Fill(Shade.of(tint)));
  }
}
