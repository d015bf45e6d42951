package org.reelboard.engine.picture.motion;

/** Comes from the right, going left. */
public record SlideLeft() implements Slide {
  @Override
  public String id() {
    return "slide-left";
  }

  @Override
  public int side() {
    return 1;
  }
}
