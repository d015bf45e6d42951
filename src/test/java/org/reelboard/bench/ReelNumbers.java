package org.reelboard.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.StoreException;
import org.reelboard.engine.media.MediaException;

/**
 * Numbers 1 to 3: one reel beside its peers, once with everything started anew, and once with the
 * worker still there that made the film before (it stays for a minute, and as long as a window is
 * open).
 */
record ReelNumbers(BenchSettings settings, Storyboards boards, Renders renders, Results results) {
  private static final String REEL = "S1";
  private static final String SAME = "same settings";
  private static final String WORKER = ", worker there";

  private Harness harness() {
    return boards.harness();
  }

  private boolean asked(int number) {
    return settings.numbers().contains(number);
  }

  void measure()
      throws IOException, InterruptedException, MediaException, StoreException, JobsException {
    Project project = boards.project(REEL);
    Path raw = boards.rawFilm(project, REEL);
    for (int run = 0; run < settings.runs(); run++) {
      theirs("E", REEL);
      for (String rival : settings.rivals()) {
        theirs(rival, REEL);
      }
      if (asked(1)) {
        twice(SAME, boards.peersPreset(REEL));
      }
      if (asked(2) || asked(3)) {
        twice("reels", "reels");
      }
      if (asked(3)) {
        again(project);
      }
    }
    if (asked(1)) {
      sameSettings(raw, SAME);
      sameSettings(raw, SAME + WORKER);
      charts();
    }
    if (asked(2)) {
      fastest(raw);
    }
    if (asked(3)) {
      changes();
    }
  }

  private void twice(String name, String preset)
      throws IOException, InterruptedException, StoreException {
    renders.forget();
    ours(name, REEL, preset);
    renders.forgetFilms();
    ours(name + WORKER, REEL, preset);
  }

  private void again(Project project)
      throws IOException, InterruptedException, StoreException, JobsException {
    Changes changes = new Changes();
    Path file = boards.projectFile("S1-changed");
    Path film = boards.film("reels changed");
    results.note("changed", renders.renderInWindow(changes.next(project), file, film, "reels"));
    ProjectFile.save(file, changes.next(project));
    results.note("changed, new process" + WORKER, renders.render(file, film, "reels"));
    ProjectFile.save(file, changes.next(project));
    renders.endWorker();
    results.note("changed, new process", renders.render(file, film, "reels"));
    renders.endWorker();
    results.note("unchanged", renders.render(file, film, "reels"));
  }

  private void sameSettings(Path raw, String name) throws IOException, InterruptedException {
    Cost encode = results.median("E S1");
    Cost ours = results.median(name + " S1");
    results.atMost(name + ": processor / encode only", ours.processor() / encode.processor(), 1.12);
    results.atMost(name + ": size / encode only", (double) ours.bytes() / encode.bytes(), 1.05);
    results.atMost(name + ": wall / encode only", ours.wall() / encode.wall(), 1);
    Results.print("SSIM of it: %.5f", Likeness.of(boards.film(name), raw));
  }

  private void charts() throws IOException, InterruptedException, StoreException {
    for (String chart : List.of("JZ", "JP")) {
      boards.project(chart);
      renders.forget();
      ours("chart", chart, boards.peersPreset(chart));
      steadiness(chart, harness().steadiness(chart, boards.film("chart")));
      for (String rival : settings.rivals()) {
        theirs(rival, chart);
        Results.print("%s: %s", rival, harness().steadiness(chart, harness().film(rival, chart)));
      }
    }
  }

  /** The harness's line: {@code JZ frames 300 dots 80 jitter x 0.009 y 0.010 | … | path rms …}. */
  private void steadiness(String chart, String line) {
    Results.print("reelboard: %s", line);
    double x = behind(line, "jitter x ");
    double y = behind(line.substring(line.indexOf("jitter")), " y ");
    results.atMost(chart + ": jitter, px rms", Math.max(x, y), 0.015);
    results.atMost(chart + ": path, px rms", behind(line, "path rms "), 0.02);
  }

  private static double behind(String line, String words) {
    String rest = line.substring(line.indexOf(words) + words.length());
    return Double.parseDouble(rest.split("[ ,|]", 2)[0]);
  }

  private void fastest(Path raw) throws IOException, InterruptedException {
    String rival =
        settings.rivals().stream()
            .min(Comparator.comparingDouble(one -> results.median(one + " S1").wall()))
            .orElseThrow();
    Cost theirs = results.median(rival + " S1");
    Cost ours = results.median("reels S1");
    Cost there = results.median("reels" + WORKER + " S1");
    double theirLikeness =
        Likeness.of(harness().film(rival, REEL), harness().lossless(rival, REEL));
    results.atMost("reels: wall / " + rival, ours.wall() / theirs.wall(), 0.5);
    results.atMost("reels" + WORKER + ": wall / " + rival, there.wall() / theirs.wall(), 0.5);
    results.atLeast(
        "reels: SSIM of its own frames",
        Likeness.of(boards.film("reels"), raw),
        theirLikeness - 0.001);
    results.atMost("reels: size / " + rival, (double) ours.bytes() / theirs.bytes(), 1.3);
    results.atMost("reels: wall / the film's length", ours.wall() / boards.seconds(REEL), 1);
  }

  private void changes() {
    Cost first = results.median("reels S1");
    change("one of six scenes changed, from a running window", "changed", first, 0.25);
    change("the same from a new process" + WORKER, "changed, new process" + WORKER, first, 0.35);
    change("the same, worker started anew", "changed, new process", first, 0.35);
    results.atMost(
        "nothing changed, everything started anew: wall s",
        results.median("unchanged").wall(),
        1.5);
  }

  private void change(String what, String name, Cost first, double bar) {
    results.atMost(what + ": wall / first", results.median(name).wall() / first.wall(), bar);
  }

  private void ours(String name, String board, String preset)
      throws IOException, InterruptedException, StoreException {
    Path project = boards.written(board);
    results.note(name + " " + board, renders.render(project, boards.film(name), preset));
  }

  private void theirs(String peer, String board) throws IOException, InterruptedException {
    results.note(peer + " " + board, harness().render(peer, board));
  }
}
