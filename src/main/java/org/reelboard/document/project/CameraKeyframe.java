package org.reelboard.document.project;

import org.reelboard.document.time.Time;

/**
 * Where the view stands at an instant of its scene.
 *
 * @param at since the scene's start
 * @param x the centre of the view, as a fraction of the picture's width
 * @param y the centre of the view, as a fraction of the picture's height
 * @param zoom 1 is the largest view of the canvas's shape that fits in the picture; above 0
 * @param roll degrees by which the view is turned clockwise (so the picture turns the other way)
 */
public record CameraKeyframe(Time at, double x, double y, double zoom, double roll, Fields rest) {
  public CameraKeyframe(Time at, double x, double y, double zoom) {
    this(at, x, y, zoom, 0, Fields.NONE);
  }

  public CameraKeyframe withAt(Time newAt) {
    return new CameraKeyframe(newAt, x, y, zoom, roll, rest);
  }
}
