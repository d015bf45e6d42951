package org.reelboard.engine.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.reelboard.engine.cache.DerivedCache;

/** Exports in this process as the workers do together: plans, makes pieces on threads, joins. */
public final class LocalExport {
  private final DerivedCache cache;
  private final FilmSources sources;
  private final int threads;
  private BooleanSupplier cancelled = () -> false;

  public LocalExport(DerivedCache cache, FilmSources sources, int threads) {
    this.cache = cache;
    this.sources = sources;
    this.threads = threads;
  }

  LocalExport cancelledWhen(BooleanSupplier asked) {
    cancelled = asked;
    return this;
  }

  FilmPlan plan(ExportRequest... requests) throws RenderException {
    return FilmPlan.of(List.of(requests), new AssetHashes(cache), cancelled);
  }

  /** The report of the last of the outputs. */
  public ExportReport export(ExportRequest... requests)
      throws RenderException, InterruptedException {
    FilmPlan plan = plan(requests);
    List<PieceReport> made = make(plan, plan.missing(cache));
    ExportReport last = join(plan, 0, made);
    for (int output = 1; output < plan.outputs(); output++) {
      last = join(plan, output, made);
    }
    return last;
  }

  private ExportReport join(FilmPlan plan, int output, List<PieceReport> made)
      throws RenderException, InterruptedException {
    while (true) {
      try {
        return new FilmJoin(cache, sources)
            .join(plan, output, cancelled)
            .including(made, Duration.ofSeconds(1));
      } catch (MissingPiecesException e) {
        made.addAll(make(plan, e.pieces().stream().map(one -> plan.piece(one.id())).toList()));
      }
    }
  }

  /** Makes pieces in that order, several at a time. */
  List<PieceReport> make(FilmPlan plan, List<Piece> pieces)
      throws RenderException, InterruptedException {
    PieceMaker maker = new PieceMaker(cache, sources);
    List<Callable<PieceReport>> work = new ArrayList<>();
    for (Piece piece : pieces) {
      work.add(() -> maker.make(plan, piece, _ -> {}, cancelled));
    }
    List<PieceReport> reports = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (Future<PieceReport> future : pool.invokeAll(work)) {
        reports.add(future.get());
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RenderException problem) {
        throw problem;
      }
      throw new IllegalStateException(e);
    }
    return Collections.synchronizedList(reports);
  }
}
