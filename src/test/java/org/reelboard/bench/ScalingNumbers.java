package org.reelboard.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.reelboard.document.store.StoreException;

/**
 * Number 6: how many times as fast more cores are. One and two are measured, everything started
 * anew; four, eight and sixteen are reckoned from the times that a worker took for each part, once
 * by themselves and once with what comes before and after them, which no core makes shorter.
 */
record ScalingNumbers(
    BenchSettings settings, Storyboards boards, Renders renders, Results results) {
  private static final List<Integer> RECKONED = List.of(4, 8, 16);
  private static final double BAR = 0.9;

  void measure() throws IOException, InterruptedException, StoreException {
    Path project = boards.longProject("S4-30");
    List<Double> parts = List.of();
    for (int run = 0; run < settings.runs(); run++) {
      renders.forget();
      render("one core", "0", project);
      renders.forget();
      render("two cores", "0,1", project);
      renders.forgetFilms();
      render("two cores, worker there", "0,1", project);
      parts = renders.pieces();
    }
    results.atLeast(
        "30 scenes, 2 cores: times as fast",
        results.median("one core").wall() / results.median("two cores").wall(),
        2 * BAR);
    double wall = results.median("two cores, worker there").wall();
    double all = Schedule.length(parts, 1);
    double beside = Math.max(0, wall - Schedule.length(parts, 2));
    Results.print(
        "%d parts of %.1f s in all, the longest %.1f s; beside them %.1f s",
        parts.size(), all, Schedule.length(parts, parts.size()), beside);
    for (int cores : RECKONED) {
      double length = Schedule.length(parts, cores);
      results.atLeast(
          "30 scenes, " + cores + " cores: their parts, times as fast", all / length, BAR * cores);
      results.atLeast(
          "30 scenes, " + cores + " cores: the whole of it, times as fast",
          (beside + all) / (beside + length),
          BAR * cores);
    }
  }

  private void render(String name, String cores, Path project)
      throws IOException, InterruptedException {
    results.note(name, renders.renderOn(cores, project, boards.film("scaling"), "reels"));
  }
}
