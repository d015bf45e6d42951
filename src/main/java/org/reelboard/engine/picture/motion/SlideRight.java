package org.reelboard.engine.picture.motion;

/** Comes from the left, going right. */
public record SlideRight() implements Slide {
  @Override
  public String id() {
    return "slide-right";
  }

  @Override
  public int side() {
    return -1;
  }
}
