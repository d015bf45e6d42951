package org.reelboard.engine.picture.motion;

import io.github.humbleui.types.Rect;

/**
 * What an animation moves: one of several parts.
 *
 * @param index from 0, in reading order
 * @param count of parts, above 0
 * @param box of the part, in the overlay's coordinates
 * @param whole the box of all parts
 * @param reading where one part follows another
 */
public record MotionPart(int index, int count, Rect box, Rect whole, Reading reading) {
  private static final double FARTHEST = 220;

  /** How far to the right of the whole's middle it lies, in canvas units. */
  double fromMiddle() {
    return (box.getLeft() + box.getRight() - whole.getLeft() - whole.getRight()) / 2;
  }

  /** How far things go that go as far as a line is tall: for what is tall itself, not so far. */
  double reach() {
    return Math.min(box.getHeight(), FARTHEST);
  }

  /** A number from 0 to below 1 that only this part has, for that purpose. */
  double chance(int purpose) {
    // The finaliser of SplitMix64 (Steele et al., 2014).
    long mixed = (index * 0x9E3779B97F4A7C15L) ^ (purpose * 0xD1B54A32D192ED03L);
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
  }
}
