package org.reelboard.app.editor.play;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.reelboard.app.editor.ahead.AheadDesk;
import org.reelboard.app.editor.ahead.AheadStore;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.edit.History;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.ProxyWriter;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.PreviewReading;
import org.reelboard.engine.picture.Proxies;
import org.reelboard.engine.picture.StillLevels;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.reelboard.engine.sound.MediaSoundFiles;

/**
 * Measures the preview with the real compositor and player: how many frames are on time while a
 * film plays, what drawing ahead makes of a heavy one, and how long a scrubbed frame takes to be
 * seen and to be the exact one. The films are made first where they are missing; nothing of a
 * display is needed. Arguments: the preview's size, such as 540x960, a folder for the films, and
 * which are measured where not all are (stills, heavy, clips). Run by hand ({@code mvn -Pbench
 * -DskipTests verify -Dbench="org.reelboard.app.editor.play.PreviewBench 540x960
 * target/preview-bench"}); not a test.
 */
public final class PreviewBench {
  private static final int SCRUBS = 60;
  private static final int COLD = 8;

  private final Path folder;
  private final Size size;
  private final ExecutorService writing = Executors.newSingleThreadExecutor();

  private PreviewBench(Path folder, Size size) {
    this.folder = folder;
    this.size = size;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> only = List.of(arguments).subList(2, arguments.length);
    String[] edges = arguments[0].split("x", -1);
    Size size = new Size(Integer.parseInt(edges[0]), Integer.parseInt(edges[1]));
    Path folder = Path.of(arguments[1]);
    PreviewFilms films = new PreviewFilms(folder);
    Platform.startup(() -> {});
    PreviewBench bench = new PreviewBench(folder, size);
    if (only.isEmpty() || only.contains("stills")) {
      bench.stills(films.stills());
    }
    if (only.isEmpty() || only.contains("heavy")) {
      bench.heavy(films.heavy());
    }
    if (only.isEmpty() || only.contains("clips")) {
      bench.clips(films.clips("h264", 30));
      bench.clips(films.clips("h264", 60));
      bench.clips(films.clips("hevc", 30));
    }
    bench.writing.shutdown();
    Platform.exit();
  }

  private void stills(Path film) throws Exception {
    StillLevels levels =
        new StillLevels(
            DerivedCache.at(Files.createTempDirectory("levels")), () -> "bench", writing);
    try (PlayerMeter meter = meter(film, Proxies.NONE, Optional.of(levels))) {
      meter.tell("its stills decoded for the first time");
      meter.play("played");
      meter.play("played again");
    }
    try (PlayerMeter meter = meter(film, Proxies.NONE, Optional.of(levels))) {
      meter.tell("its levels on disk");
      meter.scrub(random(meter, SCRUBS));
      meter.play("played");
    }
  }

  private void heavy(Path film) throws Exception {
    StillLevels levels =
        new StillLevels(
            DerivedCache.at(Files.createTempDirectory("levels")), () -> "bench", writing);
    try (PlayerMeter meter = meter(film, Proxies.NONE, Optional.of(levels))) {
      meter.tell("drawn while it plays");
      meter.play("played");
      meter.play("played again");
    }
    PlayerParts parts = parts(Proxies.NONE, Optional.of(levels));
    AheadStore store = AheadStore.of(DerivedCache.at(Files.createTempDirectory("ahead")));
    BackgroundTasks lane = BackgroundTasks.yielding("ahead", Platform::runLater);
    AheadDesk ahead = new AheadDesk(store, parts.pictures(), lane, Platform::runLater);
    try (PlayerMeter meter =
        PlayerMeter.of(film.getFileName() + " at " + size, model(film), parts, ahead, size)) {
      meter.tell("drawn ahead");
      meter.awaitAhead(ahead);
      meter.play("played");
      meter.play("played again");
      meter.scrub(random(meter, SCRUBS));
    }
    Platform.runLater(ahead::close);
    lane.close();
  }

  private void clips(Path film) throws Exception {
    List<PlayerMeter.Jump> cold = new ArrayList<>();
    Random random = new Random(11);
    for (int i = 0; i < COLD; i++) {
      try (PlayerMeter meter = meter(film, Proxies.NONE, Optional.empty())) {
        cold.add(meter.jump(random.nextLong(meter.frames())));
      }
    }
    try (PlayerMeter meter = meter(film, Proxies.NONE, Optional.empty())) {
      meter.tell("without proxies");
      meter.tell("a jump in a film just opened", cold);
      meter.play("played");
      meter.play("played again");
      meter.scrub(random(meter, SCRUBS / 2));
    }
    Proxies proxies = proxies(film);
    try (PlayerMeter meter = meter(film, proxies, Optional.empty())) {
      meter.tell("with proxies");
      meter.play("played");
      meter.scrub(random(meter, SCRUBS));
    }
  }

  private Proxies proxies(Path film) throws Exception {
    String name = film.getFileName().toString().replace(".reel.json", "");
    Path proxy = folder.resolve("proxy-" + name + ".mp4");
    long start = System.nanoTime();
    ProxyWriter.write(folder.resolve(name + ".mp4"), proxy, _ -> {});
    System.out.printf(
        "  its proxy was made in %.1f s and takes %.1f MB%n",
        (System.nanoTime() - start) / 1e9, Files.size(proxy) / 1e6);
    return _ -> Optional.of(proxy);
  }

  private static List<Long> random(PlayerMeter meter, int count) throws Exception {
    Random random = new Random(7);
    List<Long> frames = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      frames.add(random.nextLong(meter.frames()));
    }
    return frames;
  }

  private PlayerMeter meter(Path film, Proxies proxies, Optional<StillLevels> levels)
      throws Exception {
    return PlayerMeter.of(
        film.getFileName() + " at " + size, model(film), parts(proxies, levels), size);
  }

  private static EditorModel model(Path film) throws Exception {
    return new EditorModel(
        History.of(ProjectFile.load(film)),
        ProjectFolder.of(film),
        problem -> System.out.println(problem.sentence()));
  }

  private static PlayerParts parts(Proxies proxies, Optional<StillLevels> levels) {
    return PlayerParts.ofThisMachine(
        new TypefaceShelf(), new MediaSoundFiles(), () -> new PreviewReading(proxies, levels));
  }
}
