package org.reelboard.engine.picture.text;

/** Whether letters lean. */
public enum Slant {
  UPRIGHT,
  ITALIC
}
