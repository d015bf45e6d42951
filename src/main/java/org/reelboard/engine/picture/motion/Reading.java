package org.reelboard.engine.picture.motion;

/** Which way something is read. */
public enum Reading {
  RIGHTWARD,
  LEFTWARD
}
