package org.reelboard.engine.render.verify;

import java.util.Optional;

/**
 * Finds how far a picture is shifted, to a few hundredths of a pixel, up to some eight pixels: the
 * least squares of B. D. Lucas and T. Kanade, "An iterative image registration technique with an
 * application to stereo vision", IJCAI 1981, over the whole picture, with the mean of both
 * pictures' gradients; first on pictures reduced to a quarter, then to a half, which leaves out
 * what encoders change most. Unlike phase correlation it says how much of the difference the shift
 * explains, and needs no window.
 */
final class Registration {
  private static final int TURNS = 4;

  /** The farthest that makes sense, in pixels at full size. */
  private static final int FARTHEST = 8;

  /** The mean squared slope, in square steps a pixel, that a picture must have in every way. */
  private static final double LEAST_SLOPE = 1;

  /** More samples than these tell no more. */
  private static final int ENOUGH_SAMPLES = 500_000;

  private final Plane project;
  private final Plane film;

  private Registration(Plane project, Plane film) {
    this.project = project;
    this.film = film;
  }

  /** The shift of the film's plane; empty where the project's is too smooth to tell. */
  static Optional<Shift> between(Plane project, Plane film) {
    Plane halfProject = project.reduced(2);
    Plane halfFilm = film.reduced(2);
    Optional<Shift> coarse =
        new Registration(halfProject.reduced(2), halfFilm.reduced(2)).search(0, 0, FARTHEST / 4);
    return new Registration(halfProject, halfFilm)
        .search(
            (int) Math.round(2 * coarse.map(Shift::x).orElse(0.0)),
            (int) Math.round(2 * coarse.map(Shift::y).orElse(0.0)),
            FARTHEST / 2)
        .map(half ->
            new Shift(
                2 * half.x(), 2 * half.y(), halfProject.squaredDifference(halfFilm), half.rest()));
  }

  private Optional<Shift> search(int startX, int startY, int farthest) {
    int x = startX;
    int y = startY;
    Optional<Shift> found = Optional.empty();
    for (int turn = 0; turn < TURNS; turn++) {
      found = step(x, y);
      if (found.isEmpty()) {
        return found;
      }
      int nextX = Math.clamp(Math.round(found.get().x()), -farthest, farthest);
      int nextY = Math.clamp(Math.round(found.get().y()), -farthest, farthest);
      if (nextX == x && nextY == y) {
        return found;
      }
      x = nextX;
      y = nextY;
    }
    return found;
  }

  /** One step of least squares from a shift of whole pixels. */
  private Optional<Shift> step(int shiftX, int shiftY) {
    int left = 1 + Math.max(0, -shiftX);
    int right = project.width() - 1 - Math.max(0, shiftX);
    int top = 1 + Math.max(0, -shiftY);
    int bottom = project.height() - 1 - Math.max(0, shiftY);
    if (right - left < 2 || bottom - top < 2) {
      return Optional.empty();
    }
    int everyRow = 1 + project.width() * project.height() / ENOUGH_SAMPLES;
    Sums sums = new Sums();
    for (int y = top; y < bottom; y += everyRow) {
      int at = y * project.width();
      int shifted = (y + shiftY) * film.width() + shiftX;
      for (int x = left; x < right; x++) {
        sums.add(at + x, shifted + x);
      }
    }
    return sums.solved(shiftX, shiftY);
  }

  /** The normal equations of the least squares. */
  private final class Sums {
    private final byte[] p = project.samples();
    private final byte[] f = film.samples();
    private final int row = project.width();
    private long xx;
    private long xy;
    private long yy;
    private long xe;
    private long ye;
    private long ee;
    private long count;

    /** Slopes are in quarter steps here: both pictures' differences over two pixels. */
    void add(int at, int shifted) {
      int slopeX = slope(p, at, 1) + slope(f, shifted, 1);
      int slopeY = slope(p, at, row) + slope(f, shifted, row);
      int error = (f[shifted] & 0xff) - (p[at] & 0xff);
      xx += (long) slopeX * slopeX;
      xy += (long) slopeX * slopeY;
      yy += (long) slopeY * slopeY;
      xe += (long) slopeX * error;
      ye += (long) slopeY * error;
      ee += (long) error * error;
      count++;
    }

    private static int slope(byte[] samples, int at, int step) {
      return (samples[at + step] & 0xff) - (samples[at - step] & 0xff);
    }

    Optional<Shift> solved(int shiftX, int shiftY) {
      double a = xx / 16.0 / count;
      double b = xy / 16.0 / count;
      double c = yy / 16.0 / count;
      double weakest = (a + c) / 2 - Math.sqrt((a - c) * (a - c) / 4 + b * b);
      if (weakest < LEAST_SLOPE) {
        return Optional.empty();
      }
      double u = xe / 4.0 / count;
      double v = ye / 4.0 / count;
      double determinant = a * c - b * b;
      double x = (b * v - c * u) / determinant;
      double y = (b * u - a * v) / determinant;
      double rest = (double) ee / count + x * u + y * v;
      return Optional.of(new Shift(shiftX + x, shiftY + y, (double) ee / count, Math.max(0, rest)));
    }
  }
}
