package org.reelboard.engine.render.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the sound of a film lies beside that of its project, measured by cross-correlation in a place
 * near the start, one near the middle and one near the end.
 *
 * @param places those that could be measured: none where the project is silent
 * @param silentProject whether the project has no sound that is heard
 * @param silentFilm whether the film has none
 */
record SoundMatch(List<Measured> places, boolean silentProject, boolean silentFilm) {
  private static final int PARTS = 3;
  private static final int CANDIDATES = 4;

  /** The longest stretch that is compared, in samples of a trace. */
  private static final int LONGEST = SoundTrace.RATE;

  /** The farthest that the film's sound is looked for, in samples of a trace. */
  private static final int REACH = SoundTrace.RATE / 4;

  /** -60 dB of full scale: below it there is nothing to compare. */
  private static final double SILENCE = 1e-6;

  /** Where lags are as good as the best, the nearest counts: in a tone many are. */
  private static final double AS_GOOD = 0.003;

  SoundMatch {
    places = List.copyOf(places);
  }

  /**
   * One place.
   *
   * @param seconds where in the film
   * @param offset how much later the film's sound comes, in seconds
   * @param likeness the correlation there, 1 where both are the same but for their level
   */
  record Measured(double seconds, double offset, double likeness) {}

  /** Compares both as far as the shorter one goes. */
  static SoundMatch of(SoundTrace project, SoundTrace film) {
    List<Measured> places = new ArrayList<>();
    int length = Math.min(project.length(), film.length());
    int stretch = Math.min(LONGEST, length / PARTS);
    for (int part = 0; part < PARTS; part++) {
      int from = (int) ((long) length * part / PARTS);
      int to = (int) ((long) length * (part + 1) / PARTS);
      clearest(project, from, to, stretch)
          .ifPresent(at -> places.add(measure(project, film, at, stretch)));
    }
    return new SoundMatch(
        places,
        project.power(0, project.length()) < SILENCE,
        film.power(0, film.length()) < SILENCE);
  }

  /** The stretch that is least like itself a moment later: a tone is like itself all the time. */
  private static Optional<Integer> clearest(SoundTrace sound, int from, int to, int stretch) {
    Optional<Integer> clearest = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (int candidate = 0; candidate < CANDIDATES; candidate++) {
      int at = from + (int) ((long) (to - from - stretch) * candidate / (CANDIDATES - 1));
      if (stretch > 0 && sound.power(at, at + stretch) >= SILENCE) {
        double echo = echo(sound, at, stretch);
        if (echo < least) {
          least = echo;
          clearest = Optional.of(at);
        }
      }
    }
    return clearest;
  }

  private static double echo(SoundTrace sound, int at, int stretch) {
    int near = (int) Math.ceil(Bounds.MOST_SOUND_OFFSET * SoundTrace.RATE);
    double most = 0;
    for (int lag = near + 1; lag <= REACH; lag += 2) {
      most = Math.max(most, correlation(sound, sound, at, stretch, lag));
    }
    return most;
  }

  private static Measured measure(SoundTrace project, SoundTrace film, int at, int stretch) {
    double[] found = new double[2 * REACH + 1];
    for (int lag = -REACH; lag <= REACH; lag++) {
      found[REACH + lag] = correlation(project, film, at, stretch, lag);
    }
    double most = Arrays.stream(found).max().orElseThrow();
    int best =
        IntStream.rangeClosed(-REACH, REACH)
            .filter(lag -> found[REACH + lag] >= most - AS_GOOD)
            .boxed()
            .min(Comparator.comparingInt(Math::abs))
            .orElseThrow();
    return new Measured((double) at / SoundTrace.RATE, (double) best / SoundTrace.RATE, most);
  }

  private static double correlation(
      SoundTrace project, SoundTrace film, int at, int stretch, int lag) {
    double products = 0;
    double projectSquares = 0;
    double filmSquares = 0;
    for (int index = at; index < at + stretch; index++) {
      double wanted = project.at(index);
      double found = film.at(index + lag);
      products += wanted * found;
      projectSquares += wanted * wanted;
      filmSquares += found * found;
    }
    double squares = projectSquares * filmSquares;
    return squares == 0 ? 0 : products / Math.sqrt(squares);
  }
}
