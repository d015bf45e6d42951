package org.reelboard.engine.render;

/** Where a film's captions go; several places are possible. */
public enum CaptionOutput {
  /** Into the pictures. */
  BURN,
  /** Into a file beside the film, of its name and ending in {@code .srt}. */
  SIDECAR,
  /** Into a track of the film's file, which players show when they are asked to; only in MP4. */
  TRACK
}
