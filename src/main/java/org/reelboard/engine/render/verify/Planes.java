package org.reelboard.engine.render.verify;

import org.reelboard.engine.media.Frame;

/** A picture's planes, the two of chroma of half the width and height, rounded up. */
record Planes(Plane luma, Plane blueDifference, Plane redDifference) {
  static Planes of(Frame frame) {
    return new Planes(
        new Plane(frame.luma(), frame.width(), frame.height()),
        new Plane(frame.blueDifference(), frame.chromaWidth(), frame.chromaHeight()),
        new Plane(frame.redDifference(), frame.chromaWidth(), frame.chromaHeight()));
  }
}
