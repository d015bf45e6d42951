package org.reelboard.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFile;
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
  private final Harness harness;
  private final Renders renders;
  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, List<Cost>> costs = new TreeMap<>();
  private final Changes changes = new Changes();

  private PeerBench(BenchSettings settings, Harness harness, Renders renders) {
    this.settings = settings;
    this.harness = harness;
    this.renders = renders;
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, MediaException, StoreException, JobsException {
    BenchSettings settings = BenchSettings.of(arguments);
    if (!Files.exists(settings.peers().resolve("storyboard.py"))) {
      print(
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
    print("%d cores, %d runs each, medians", cores(), settings.runs());
    renders.forget();
    ours("warm-up", "S1", "draft");
    if (asked(1) || asked(2) || asked(3)) {
      reel();
    }
    if (asked(4)) {
      manyScenes();
    }
    if (asked(5)) {
      clips();
    }
    if (asked(6)) {
      scaling();
    }
    print("%n| number | measured | bar | |%n|---|---|---|---|");
    figures.forEach(figure -> print("%s", figure.line()));
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private boolean asked(int number) {
    return settings.numbers().contains(number);
  }

  /** Numbers 1 to 3. */
  private void reel()
      throws IOException, InterruptedException, MediaException, StoreException, JobsException {
    String same = peersPreset("S1");
    Project project = project("S1");
    Path raw = rawFilm(project, "S1");
    for (int run = 0; run < settings.runs(); run++) {
      theirs("E", "S1");
      for (String rival : settings.rivals()) {
        theirs(rival, "S1");
      }
      if (asked(1)) {
        renders.forget();
        ours("same settings", "S1", same);
      }
      if (asked(2) || asked(3)) {
        renders.forget();
        ours("reels", "S1", "reels");
      }
      if (asked(3)) {
        again(project);
      }
    }
    if (asked(1)) {
      sameSettings(raw);
    }
    if (asked(2)) {
      fastest(raw);
    }
    if (asked(3)) {
      Cost first = median("reels S1");
      ratio(
          "one of six scenes changed, from a running window: wall / first", "changed", first, 0.25);
      ratio("the same from a new process: wall / first", "changed, new process", first, 0.35);
      figures.add(
          Figure.atMost(
              "nothing changed, from a new process: wall s", median("unchanged").wall(), 1.5));
    }
  }

  private void ratio(String what, String name, Cost first, double bar) {
    figures.add(Figure.atMost(what, median(name).wall() / first.wall(), bar));
  }

  private void again(Project project)
      throws IOException, InterruptedException, StoreException, JobsException {
    Path file = projectFile("S1-changed");
    Path film = film("reels changed");
    note("changed", renders.renderInWindow(changes.next(project), file, film, "reels"));
    ProjectFile.save(file, changes.next(project));
    renders.endWorker();
    note("changed, new process", renders.render(file, film, "reels"));
    renders.endWorker();
    note("unchanged", renders.render(file, film, "reels"));
  }

  private void sameSettings(Path raw) throws IOException, InterruptedException, StoreException {
    Cost encode = median("E S1");
    Cost ours = median("same settings S1");
    figures.add(
        Figure.atMost(
            "same settings, S1: processor / encode only",
            ours.processor() / encode.processor(),
            1.12));
    figures.add(
        Figure.atMost(
            "same settings, S1: size / encode only", (double) ours.bytes() / encode.bytes(), 1.05));
    figures.add(
        Figure.atMost("same settings, S1: wall / encode only", ours.wall() / encode.wall(), 1));
    print("SSIM of it: %.5f", Likeness.of(film("same settings"), raw));
    for (String chart : List.of("JZ", "JP")) {
      project(chart);
      renders.forget();
      ours("chart", chart, peersPreset(chart));
      steadiness(chart, harness.steadiness(chart, film("chart")));
      for (String rival : settings.rivals()) {
        theirs(rival, chart);
        print("%s: %s", rival, harness.steadiness(chart, harness.film(rival, chart)));
      }
    }
  }

  /** The harness's line: {@code JZ frames 300 dots 80 jitter x 0.009 y 0.010 | … | path rms …}. */
  private void steadiness(String chart, String line) {
    print("reelboard: %s", line);
    double x = behind(line, "jitter x ");
    double y = behind(line.substring(line.indexOf("jitter")), " y ");
    figures.add(Figure.atMost(chart + ": jitter, px rms", Math.max(x, y), 0.015));
    figures.add(Figure.atMost(chart + ": path, px rms", behind(line, "path rms "), 0.02));
  }

  private static double behind(String line, String words) {
    String rest = line.substring(line.indexOf(words) + words.length());
    return Double.parseDouble(rest.split("[ ,|]", 2)[0]);
  }

  private void fastest(Path raw) throws IOException, InterruptedException {
    String rival =
        settings.rivals().stream()
            .min(Comparator.comparingDouble(one -> median(one + " S1").wall()))
            .orElseThrow();
    Cost theirs = median(rival + " S1");
    Cost ours = median("reels S1");
    double theirLikeness = Likeness.of(harness.film(rival, "S1"), harness.lossless(rival, "S1"));
    figures.add(Figure.atMost("reels, S1: wall / " + rival, ours.wall() / theirs.wall(), 0.5));
    figures.add(
        Figure.atLeast(
            "reels, S1: SSIM of its own frames",
            Likeness.of(film("reels"), raw),
            theirLikeness - 0.001));
    figures.add(
        Figure.atMost("reels, S1: size / " + rival, (double) ours.bytes() / theirs.bytes(), 1.3));
    figures.add(
        Figure.atMost(
            "reels, S1: wall / the film's length",
            ours.wall() / harness.storyboard("S1").required("seconds").asDouble(),
            1));
  }

  /** Number 4. */
  private void manyScenes() throws IOException, InterruptedException, StoreException {
    List<String> boards = List.of("S4-30", "S4");
    for (int run = 0; run < settings.runs(); run++) {
      for (String board : boards) {
        renders.forget();
        note("many " + board, renders.render(longProject(board), film("many"), "reels"));
      }
    }
    double few = perSecond("S4-30");
    figures.add(
        Figure.atMost(
            "120 scenes, reels: processor per second / 30 scenes", perSecond("S4") / few, 1.1));
    Cost many = median("many S4");
    figures.add(
        Figure.atMost(
            "120 scenes, reels: memory / 30 scenes",
            many.memory() / median("many S4-30").memory(),
            1.1));
    for (Map.Entry<String, Integer> size : Map.of("S1", 350, "S3", 1400).entrySet()) {
      renders.forget();
      project(size.getKey());
      Cost cost = ours("memory", size.getKey(), peersPreset(size.getKey()));
      figures.add(
          Figure.atMost(
              size.getKey() + ": memory, MB",
              cost.memory() * 1.048576,
              500 + size.getValue() * cores()));
    }
  }

  private double perSecond(String board) throws IOException, InterruptedException {
    return median("many " + board).processor()
        / harness.storyboard(board).required("seconds").asDouble();
  }

  /** Number 5. */
  private void clips() throws IOException, InterruptedException, StoreException {
    project("S2");
    for (int run = 0; run < settings.runs(); run++) {
      theirs("E", "S2");
      note("decode only S2", decoded());
      renders.forget();
      ours("clips", "S2", peersPreset("S2"));
    }
    figures.add(
        Figure.atMost(
            "S2: processor / (encode only + decode only)",
            median("clips S2").processor()
                / (median("E S2").processor() + median("decode only S2").processor()),
            1.15));
  }

  private Cost decoded() throws IOException, InterruptedException {
    Cost all = Cost.sum();
    for (JsonNode scene : harness.storyboard("S2").required("scenes")) {
      if (scene.required("kind").asText().equals("clip")) {
        String frames = scene.required("frames").asText();
        all =
            all.plus(
                harness.timed(
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

  /** Number 6. */
  private void scaling() throws IOException, InterruptedException, StoreException {
    Path project = longProject("S4-30");
    List<Double> pieces = List.of();
    for (int run = 0; run < settings.runs(); run++) {
      renders.forget();
      note("one core", renders.renderOn("0", project, film("scaling"), "reels"));
      renders.forget();
      note("two cores", renders.renderOn("0,1", project, film("scaling"), "reels"));
      pieces = renders.pieces();
    }
    double one = median("one core").wall();
    figures.add(
        Figure.atLeast(
            "30 scenes, reels, 2 cores: times as fast", one / median("two cores").wall(), 1.8));
    // What the two cores needed beside the parts does not become shorter with more of them.
    double serial = Math.max(0, median("two cores").wall() - Schedule.length(pieces, 2));
    print(
        "%d parts of %.1f s in all, the longest %.1f s; beside them %.1f s",
        pieces.size(), Schedule.length(pieces, 1), Schedule.length(pieces, pieces.size()), serial);
    for (int cores : List.of(4, 8, 16)) {
      figures.add(
          Figure.atLeast(
              "30 scenes, reels, " + cores + " cores (reckoned): times as fast",
              one / (serial + Schedule.length(pieces, cores)),
              0.9 * cores));
    }
  }

  /** Writes the storyboard's project where it is not yet. */
  private Project project(String board) throws IOException, InterruptedException, StoreException {
    Project project = PeerProject.of(harness.storyboard(board), harness.folder());
    ProjectFile.save(projectFile(board), project);
    return project;
  }

  /** The file of a long storyboard, whose scenes repeat: here each is another one. */
  private Path longProject(String board) throws IOException, InterruptedException, StoreException {
    Path file = projectFile(board + "-apart");
    Project project = PeerProject.of(harness.storyboard(board), harness.folder());
    ProjectFile.save(file, Changes.apart(project));
    return file;
  }

  private Path projectFile(String board) {
    return harness.folder().resolve(board + ".reel.json");
  }

  private Path film(String name) {
    return harness.folder().resolve("out").resolve("reelboard-" + name.replace(' ', '-') + ".mp4");
  }

  private Path rawFilm(Project project, String board) throws IOException, MediaException {
    Path raw = Files.createDirectories(harness.folder().resolve("raw"));
    Path film = raw.resolve("reelboard-" + board + ".y4m");
    RawFilm.write(project, harness.folder(), film);
    return film;
  }

  /** What the peers encode with, as a preset: keyframes at most 250 frames apart, no real cap. */
  private String peersPreset(String board) throws IOException, InterruptedException {
    JsonNode storyboard = harness.storyboard(board);
    Path file = harness.folder().resolve(board + "-preset.json");
    Files.writeString(
        file,
        String.format(
            Locale.ROOT,
            """
            {"id": "peers", "container": "mp4", "fixed": [%d, %d], "rate": "30", "crf": %d,
             "maxBitRate": 200000000, "keyframeSeconds": 8.325, "effort": "USUAL",
             "soundBitRate": 192000}
            """,
            storyboard.required("w").asInt(),
            storyboard.required("h").asInt(),
            storyboard.required("crf").asInt()));
    return file.toString();
  }

  private Cost ours(String name, String board, String preset)
      throws IOException, InterruptedException, StoreException {
    Path file = projectFile(board);
    if (!Files.exists(file)) {
      project(board);
    }
    return note(name + " " + board, renders.render(file, film(name), preset));
  }

  private void theirs(String peer, String board) throws IOException, InterruptedException {
    note(peer + " " + board, harness.render(peer, board));
  }

  private Cost note(String name, Cost cost) {
    costs.computeIfAbsent(name, _ -> new ArrayList<>()).add(cost);
    print(
        "%-28s wall %6.2f s, processor %7.2f s, memory %5.0f MiB, %6.2f MB",
        name, cost.wall(), cost.processor(), cost.memory(), cost.megabytes());
    return cost;
  }

  private Cost median(String name) {
    return Cost.median(costs.getOrDefault(name, List.of()));
  }

  @SuppressWarnings("AnnotateFormatMethod") // a bench prints its results
  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
