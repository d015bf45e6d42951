package org.reelboard.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.document.store.StoreException;
import org.reelboard.engine.media.MediaException;

/**
 * Reelboard beside the programs of the peers' harness, in one run: the same storyboards, by their
 * real command lines, taking turns, the median of five. All processor time and memory of all
 * processes counts, Java's start included.
 *
 * <p>{@code mvn -Pbench -DskipTests verify -Dbench="org.reelboard.bench.PeerBench"}; behind the
 * name may stand {@code runs=3 numbers=1,2,3 rivals=ffmpeg,openshot,melt peers=FOLDER work=FOLDER
 * python=PROGRAM}. The harness is a folder of programs beside this project; where it is not, the
 * bench says so and does nothing. Needs Linux, and what the harness's own README names.
 */
public final class PeerBench {
  private final BenchSettings settings;
  private final Storyboards boards;
  private final Renders renders;
  private final Results results = new Results();

  private PeerBench(BenchSettings settings, Harness harness, Renders renders) {
    this.settings = settings;
    this.boards = new Storyboards(harness);
    this.renders = renders;
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, MediaException, StoreException, JobsException {
    BenchSettings settings = BenchSettings.of(arguments);
    if (!Files.exists(settings.peers().resolve("storyboard.py"))) {
      Results.print(
          "The peers' harness is not in %s: name its folder with peers=FOLDER.", settings.peers());
      return;
    }
    Harness harness = Harness.prepared(settings);
    Renders renders =
        new Renders(
            Path.of("reelboard").toAbsolutePath(), settings.work().resolve("reelboard-home"));
    try {
      new PeerBench(settings, harness, renders).run();
    } finally {
      renders.endWorker();
    }
  }

  private void run()
      throws IOException, InterruptedException, MediaException, StoreException, JobsException {
    Results.print("%d cores, %d runs each, medians", cores(), settings.runs());
    renders.forget();
    ours("warm-up", "S1", "draft");
    if (asked(1) || asked(2) || asked(3)) {
      new ReelNumbers(settings, boards, renders, results).measure();
    }
    if (asked(4)) {
      manyScenes();
    }
    if (asked(5)) {
      clips();
    }
    if (asked(6)) {
      new ScalingNumbers(settings, boards, renders, results).measure();
    }
    results.printFigures();
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private boolean asked(int number) {
    return settings.numbers().contains(number);
  }

  /** Number 4. */
  private void manyScenes() throws IOException, InterruptedException, StoreException {
    List<String> films = List.of("S4-30", "S4");
    for (int run = 0; run < settings.runs(); run++) {
      for (String board : films) {
        renders.forget();
        results.note(
            "many " + board,
            renders.render(boards.longProject(board), boards.film("many"), "reels"));
      }
    }
    double few = perSecond("S4-30");
    results.atMost(
        "120 scenes, reels: processor per second / 30 scenes", perSecond("S4") / few, 1.1);
    Cost many = results.median("many S4");
    results.atMost(
        "120 scenes, reels: memory / 30 scenes",
        many.memory() / results.median("many S4-30").memory(),
        1.1);
    for (Map.Entry<String, Integer> size : Map.of("S1", 350, "S3", 1400).entrySet()) {
      renders.forget();
      boards.project(size.getKey());
      Cost cost = ours("memory", size.getKey(), boards.peersPreset(size.getKey()));
      results.atMost(
          size.getKey() + ": memory, MB",
          cost.memory() * 1.048576,
          500 + size.getValue() * cores());
    }
  }

  private double perSecond(String board) throws IOException, InterruptedException {
    return results.median("many " + board).processor() / boards.seconds(board);
  }

  /** Number 5. */
  private void clips() throws IOException, InterruptedException, StoreException {
    boards.project("S2");
    for (int run = 0; run < settings.runs(); run++) {
      results.note("E S2", boards.harness().render("E", "S2"));
      results.note("decode only S2", decoded());
      renders.forget();
      ours("clips", "S2", boards.peersPreset("S2"));
    }
    results.atMost(
        "S2: processor / (encode only + decode only)",
        results.median("clips S2").processor()
            / (results.median("E S2").processor() + results.median("decode only S2").processor()),
        1.15);
  }

  private Cost decoded() throws IOException, InterruptedException {
    Cost all = Cost.sum();
    for (JsonNode scene : boards.harness().storyboard("S2").required("scenes")) {
      if (scene.required("kind").asText().equals("clip")) {
        String frames = scene.required("frames").asText();
        all =
            all.plus(
                boards
                    .harness()
                    .timed(
                        List.of(
                            "ffmpeg",
                            "-v",
                            "error",
                            "-threads",
                            "1",
                            "-ss",
                            scene.required("start").asText(),
                            "-i",
                            scene.required("src").asText(),
                            "-frames:v",
                            frames,
                            "-f",
                            "null",
                            "-")));
      }
    }
    return all;
  }

  private Cost ours(String name, String board, String preset)
      throws IOException, InterruptedException, StoreException {
    Cost cost = renders.render(boards.written(board), boards.film(name), preset);
    results.note(name + " " + board, cost);
    return cost;
  }
}
