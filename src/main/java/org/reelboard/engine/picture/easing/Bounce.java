package org.reelboard.engine.picture.easing;

/** Falls on its end and bounces, lower each time (Penner). */
public record Bounce() implements Easing {
  private static final double SPAN = 2.75;
  private static final double HEIGHT = SPAN * SPAN;

  @Override
  public String id() {
    return "bounce";
  }

  @Override
  public double at(double progress) {
    if (progress < 1 / SPAN) {
      return HEIGHT * progress * progress;
    }
    if (progress < 2 / SPAN) {
      return bounced(progress - 1.5 / SPAN, 0.75);
    }
    if (progress < 2.5 / SPAN) {
      return bounced(progress - 2.25 / SPAN, 0.9375);
    }
    return bounced(progress - 2.625 / SPAN, 0.984375);
  }

  private static double bounced(double sinceTop, double top) {
    return HEIGHT * sinceTop * sinceTop + top;
  }
}
