package org.reelboard.engine.picture.camera;

/**
 * What the camera looks at: a picture's shape, the shape of the view, and the point that matters.
 *
 * @param pictureAspect the picture's width divided by its height
 * @param viewAspect the output's width divided by its height
 * @param focusX the point that stays in view, as a fraction of the picture's width
 * @param focusY likewise of its height
 */
public record Subject(double pictureAspect, double viewAspect, double focusX, double focusY) {

  /** The width of the view at zoom 1, as a fraction of the picture's; 1 or less. */
  public double viewWidth() {
    return Math.min(1, viewAspect / pictureAspect);
  }

  /** The height of the view at zoom 1, as a fraction of the picture's; 1 or less. */
  public double viewHeight() {
    return Math.min(1, pictureAspect / viewAspect);
  }

  /** The upright view around the focus at a zoom, held inside the picture. */
  View focused(double zoom) {
    return held(new View(focusX, focusY, zoom, 0));
  }

  /** The smallest zoom at which a view turned by so many degrees fits in the picture. */
  public double leastZoom(double roll) {
    return Math.max(widthAtZoomOne(roll), heightAtZoomOne(roll));
  }

  /** The nearest view that lies inside the picture: zoomed in by what it needs, then moved. */
  public View held(View view) {
    double zoom = Math.max(view.zoom(), leastZoom(view.roll()));
    double x = inside(view.x(), widthAtZoomOne(view.roll()) / zoom);
    double y = inside(view.y(), heightAtZoomOne(view.roll()) / zoom);
    return new View(x, y, zoom, view.roll());
  }

  /** The nearest centre of a stretch of that length within 0 to 1. */
  static double inside(double centre, double length) {
    double half = Math.min(length, 1) / 2;
    return Math.clamp(centre, half, 1 - half);
  }

  /** The width of the upright box around a turned view, as a fraction of the picture's. */
  double widthAtZoomOne(double roll) {
    double turned = StrictMath.toRadians(roll);
    return viewWidth() * Math.abs(StrictMath.cos(turned))
        + viewHeight() / pictureAspect * Math.abs(StrictMath.sin(turned));
  }

  /** The height of the upright box around a turned view, as a fraction of the picture's. */
  double heightAtZoomOne(double roll) {
    double turned = StrictMath.toRadians(roll);
    return viewHeight() * Math.abs(StrictMath.cos(turned))
        + viewWidth() * pictureAspect * Math.abs(StrictMath.sin(turned));
  }
}
