package org.reelboard.engine.picture.text;

/** How wide digits are. */
public enum Figures {
  /** As the typeface has them. */
  USUAL,
  /** All of one width, so that a running number stands still. */
  TABULAR
}
