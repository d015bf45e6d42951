package org.reelboard.engine.picture.text;

/** Where the lines of a text stand beside each other. */
public enum Align {
  LEFT,
  CENTRE,
  RIGHT;

  /** How far a line is moved to the right that leaves that room. */
  double shift(double room) {
    return switch (this) {
      case LEFT -> 0;
      case CENTRE -> room / 2;
      case RIGHT -> room;
    };
  }
}
