package org.reelboard.engine.render.verify;

import org.reelboard.engine.media.Frame;

/** A picture's planes, the two of chroma of half the width and height, rounded up. */
record Planes(Plane luma, Plane blueDifference, Plane redDifference) {
  /** The planes of a frame that is lent, which are good after it is given back. */
  static Planes copyOf(Frame frame) {
    Planes lent = of(frame);
    return new Planes(copy(lent.luma), copy(lent.blueDifference), copy(lent.redDifference));
  }

  private static Plane copy(Plane plane) {
    return new Plane(plane.samples().clone(), plane.width(), plane.height());
  }

  static Planes of(Frame frame) {
    return new Planes(
        new Plane(frame.luma(), frame.width(), frame.height()),
        new Plane(frame.blueDifference(), frame.chromaWidth(), frame.chromaHeight()),
        new Plane(frame.redDifference(), frame.chromaWidth(), frame.chromaHeight()));
  }
}
