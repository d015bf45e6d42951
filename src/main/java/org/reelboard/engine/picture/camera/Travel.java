package org.reelboard.engine.picture.camera;

/**
 * The two ends of a way across a picture, along one axis: as far as the picture reaches beyond the
 * view, and where it reaches little, closer in, so that there is a way to go.
 *
 * @param near the centre of the view at the left or upper end
 * @param far the centre of the view at the right or lower end
 * @param zoom at both
 */
record Travel(double near, double far, double zoom) {
  /** How far a move goes at full strength, in views, where the picture reaches no further. */
  private static final double LEAST_REACH = 0.6;

  /**
   * @param view the view at zoom 1 along the axis, as a fraction of the picture
   * @param focus the middle of the way, if there is room
   */
  static Travel of(double strength, double view, double focus) {
    double way = strength * Math.max(LEAST_REACH, 1 / view - 1);
    double zoom = Math.max(1, view * (1 + way));
    double length = view / zoom;
    double middle = Subject.inside(focus, length * (1 + way));
    return new Travel(middle - length * way / 2, middle + length * way / 2, zoom);
  }
}
