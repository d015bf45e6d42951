package org.reelboard.engine.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.reelboard.engine.cache.DerivedCache;

/**
 * A process whose disk fills while it exports, and which exports again when there is room. It is
 * run with a small disk in memory that is mounted for it alone.
 */
final class FullDisk {
  private static final int QUESTIONS = 20;

  private final Path disk;
  private final Path target;
  private final DerivedCache cache;

  private FullDisk(Path disk, Path target, DerivedCache cache) {
    this.disk = disk;
    this.target = target;
    this.cache = cache;
  }

  /** What fills: the disk of the cache while pieces are made, or the film's while it is joined. */
  enum Stage {
    PIECES,
    JOIN
  }

  /** Arguments: the stage, the small disk, and a folder on another one. */
  public static void main(String[] arguments) throws Exception {
    Path disk = Path.of(arguments[1]);
    Path elsewhere = Path.of(arguments[2]);
    switch (Stage.valueOf(arguments[0])) {
      case PIECES -> of(disk, elsewhere, disk).pieces();
      case JOIN -> of(disk, disk, elsewhere).join();
    }
  }

  private static FullDisk of(Path disk, Path films, Path caches) throws IOException {
    Path folder = Files.createDirectory(films.resolve("films"));
    Path target = Files.writeString(folder.resolve("film.mp4"), "mine");
    return new FullDisk(disk, target, DerivedCache.at(caches.resolve("cache")));
  }

  private LocalExport export() {
    return new LocalExport(cache, new SyntheticSources(), 1);
  }

  private FilmPlan plan() throws RenderException {
    return export().plan(Films.request(Films.project(3), Films.tiny(Container.MP4), target));
  }

  private void pieces() throws Exception {
    FilmPlan plan = plan();
    try {
      export().cancelledWhen(new Filling()).make(plan, plan.missing(cache));
    } catch (RenderException e) {
      System.out.println(e.sentence());
    }
    tellAndExportAgain();
  }

  private void join() throws Exception {
    FilmPlan plan = plan();
    export().make(plan, plan.missing(cache));
    try {
      new FilmJoin(cache, new SyntheticSources()).join(plan, 0, new Filling());
    } catch (RenderException e) {
      System.out.println(e.sentence());
    }
    tellAndExportAgain();
  }

  private void tellAndExportAgain() throws Exception {
    System.out.println(Files.readString(target) + " " + names(target.resolveSibling(".")));
    System.out.println("parts " + names(cache.folder().resolve("parts")));
    Files.delete(disk.resolve("filling"));
    ExportReport report =
        export().export(Films.request(Films.project(3), Films.tiny(Container.MP4), target));
    System.out.println(report.film().pictures() + " " + names(target.resolveSibling(".")));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  /** Fills the disk when it was asked some times. */
  private final class Filling implements BooleanSupplier {
    private int asked;

    @Override
    public boolean getAsBoolean() {
      asked++;
      if (asked == QUESTIONS) {
        fill();
      }
      return false;
    }

    private void fill() {
      try (OutputStream out = Files.newOutputStream(disk.resolve("filling"))) {
        byte[] page = new byte[4096];
        while (true) {
          out.write(page);
        }
      } catch (IOException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
