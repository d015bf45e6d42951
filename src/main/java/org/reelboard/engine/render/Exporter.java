package org.reelboard.engine.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.reelboard.engine.cache.DerivedCache;

/** Makes a project a film in this process: plans it, makes its pieces, joins them. */
public final class Exporter {
  private final FilmSources sources;

  public Exporter(FilmSources sources) {
    this.sources = sources;
  }

  /**
   * Exports, on the calling thread, until the film is there.
   *
   * @param cancelled asked all the time; once it is true the export ends within a second
   * @throws ExportCancelledException where it was cancelled; a file that was there is untouched
   * @throws RenderException where the film cannot be made; likewise
   */
  public ExportReport export(
      ExportRequest request, ExportListener listener, BooleanSupplier cancelled)
      throws RenderException {
    Path folder = temporary();
    try {
      return export(DerivedCache.at(folder), request, listener, cancelled);
    } finally {
      remove(folder);
    }
  }

  private ExportReport export(
      DerivedCache cache, ExportRequest request, ExportListener listener, BooleanSupplier cancelled)
      throws RenderException {
    FilmPlan plan = FilmPlan.of(List.of(request), new AssetHashes(cache), cancelled);
    ProgressMeter meter = new ProgressMeter(request.layout().frames(), listener, System::nanoTime);
    PieceMaker maker = new PieceMaker(cache, sources);
    FilmJoin join = new FilmJoin(cache, sources);
    List<PieceReport> reports = new ArrayList<>();
    long done = 0;
    List<Piece> wanted = plan.pieces();
    while (true) {
      for (Piece piece : wanted) {
        long before = done;
        boolean pictures = piece.work() instanceof Piece.Work.Pictures;
        reports.add(
            maker.make(
                plan,
                piece,
                frames -> {
                  if (pictures) {
                    meter.report(before + frames, before + frames);
                  }
                },
                cancelled));
        done += pictures ? piece.frames() : 0;
      }
      try {
        return join.join(plan, 0, cancelled).including(reports, meter.elapsed());
      } catch (MissingPiecesException e) {
        wanted = e.pieces();
      }
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("reelboard-export");
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder", e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a temporary folder stays", e);
    }
  }
}
