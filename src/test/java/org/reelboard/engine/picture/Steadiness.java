package org.reelboard.engine.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How steadily a shot of {@link TestPictures#dots} moves: every dot's centre of light is followed
 * from frame to frame, and held against its own smooth path (a cubic in time).
 *
 * @param jitterX rms distance from the smooth path, in pixels: what the eye sees as trembling
 * @param jitterY likewise
 * @param most the worst single distance
 * @param backwardSteps how often a dot that moves steadily (at least 0.02 px a frame on its smooth
 *     path) went against its way, by more than 0.005 px
 */
record Steadiness(double jitterX, double jitterY, double most, int backwardSteps, int dots) {
  private static final int GROUND = 60;

  /**
   * @param lumas the luma planes of the frames
   * @param radius of the box around a dot, in pixels
   */
  static Steadiness of(List<byte[]> lumas, int width, int height, double radius) {
    List<double[][]> tracks = new ArrayList<>();
    int r = (int) Math.round(radius);
    for (int y = r; y < height - r; y += r) {
      for (int x = r; x < width - r; x += r) {
        double[][] track = track(lumas, width, height, r, x, y);
        if (track.length > 0 && isNew(tracks, track)) {
          tracks.add(track);
        }
      }
    }
    double[] squares = new double[2];
    double most = 0;
    int backward = 0;
    for (double[][] track : tracks) {
      for (int axis = 0; axis < 2; axis++) {
        double[] off = beyondTrend(track[axis]);
        for (double distance : off) {
          squares[axis] += distance * distance;
          most = Math.max(most, Math.abs(distance));
        }
        backward += backwardSteps(track[axis], off);
      }
    }
    double count = Math.max(1, (double) tracks.size() * lumas.size());
    return new Steadiness(
        Math.sqrt(squares[0] / count),
        Math.sqrt(squares[1] / count),
        most,
        backward,
        tracks.size());
  }

  private static boolean isNew(List<double[][]> tracks, double[][] track) {
    return tracks.stream()
        .allMatch(known -> Math.hypot(known[0][0] - track[0][0], known[1][0] - track[1][0]) > 2);
  }

  /** Empty where no dot is near, or where it leaves the picture. */
  private static double[][] track(
      List<byte[]> lumas, int width, int height, int radius, int startX, int startY) {
    double[][] track = new double[2][lumas.size()];
    double x = startX;
    double y = startY;
    for (int frame = 0; frame < lumas.size(); frame++) {
      for (int turn = 0; turn < (frame == 0 ? 8 : 2); turn++) {
        double[] found = centre(lumas.get(frame), width, height, radius, x, y);
        if (found.length == 0) {
          return new double[0][];
        }
        x = found[0];
        y = found[1];
      }
      track[0][frame] = x;
      track[1][frame] = y;
    }
    return track;
  }

  private static double[] centre(
      byte[] luma, int width, int height, int radius, double x, double y) {
    int middleX = (int) Math.round(x);
    int middleY = (int) Math.round(y);
    if (middleX < radius
        || middleY < radius
        || middleX >= width - radius
        || middleY >= height - radius) {
      return new double[0];
    }
    double mass = 0;
    double sumX = 0;
    double sumY = 0;
    for (int j = -radius; j <= radius; j++) {
      for (int i = -radius; i <= radius; i++) {
        int light = Math.max(0, (luma[(middleY + j) * width + middleX + i] & 0xff) - GROUND);
        mass += light;
        sumX += light * (double) i;
        sumY += light * (double) j;
      }
    }
    return mass < 1000
        ? new double[0]
        : new double[] {middleX + sumX / mass, middleY + sumY / mass};
  }

  private static int backwardSteps(double[] path, double[] off) {
    int steps = 0;
    for (int i = 1; i < path.length; i++) {
      double step = path[i] - path[i - 1];
      double smooth = step - (off[i] - off[i - 1]);
      if (Math.abs(smooth) > 0.02 && step * Math.signum(smooth) < -0.005) {
        steps++;
      }
    }
    return steps;
  }

  /** What is left of a series when the cubic that fits it best is taken away. */
  static double[] beyondTrend(double[] series) {
    int terms = 4;
    double[][] normal = new double[terms][terms + 1];
    for (int i = 0; i < series.length; i++) {
      double[] powers = powers(i, series.length);
      for (int row = 0; row < terms; row++) {
        for (int column = 0; column < terms; column++) {
          normal[row][column] += powers[row] * powers[column];
        }
        normal[row][terms] += powers[row] * series[i];
      }
    }
    double[] factors = solve(normal);
    double[] rest = new double[series.length];
    for (int i = 0; i < series.length; i++) {
      double[] powers = powers(i, series.length);
      rest[i] = series[i];
      for (int term = 0; term < terms; term++) {
        rest[i] -= factors[term] * powers[term];
      }
    }
    return rest;
  }

  private static double[] powers(int index, int count) {
    double t = 2.0 * index / (count - 1) - 1;
    return new double[] {1, t, t * t, t * t * t};
  }

  private static double[] solve(double[][] normal) {
    int terms = normal.length;
    for (int pivot = 0; pivot < terms; pivot++) {
      for (int row = 0; row < terms; row++) {
        if (row != pivot) {
          double factor = normal[row][pivot] / normal[pivot][pivot];
          for (int column = pivot; column <= terms; column++) {
            normal[row][column] -= factor * normal[pivot][column];
          }
        }
      }
    }
    double[] solution = new double[terms];
    for (int i = 0; i < terms; i++) {
      solution[i] = normal[i][terms] / normal[i][i];
    }
    return solution;
  }

  /** The mean squared difference of neighbouring pixels: how sharp a picture is. */
  static double gradientEnergy(byte[] luma, int width, int height) {
    double sum = 0;
    for (int y = 0; y < height - 1; y++) {
      for (int x = 0; x < width - 1; x++) {
        int at = y * width + x;
        int here = luma[at] & 0xff;
        int right = (luma[at + 1] & 0xff) - here;
        int down = (luma[at + width] & 0xff) - here;
        sum += right * right + down * down;
      }
    }
    return sum / ((double) (width - 1) * (height - 1));
  }

  /** The largest distance of a series from its trend, as a fraction of its mean. */
  static double pumping(double[] energies) {
    double mean = 0;
    for (double energy : energies) {
      mean += energy / energies.length;
    }
    double most = 0;
    for (double rest : beyondTrend(energies)) {
      most = Math.max(most, Math.abs(rest));
    }
    return most / mean;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "jitter x %.4f y %.4f px rms, worst %.3f, backward steps %d, %d dots",
        jitterX,
        jitterY,
        most,
        backwardSteps,
        dots);
  }
}
