package org.reelboard.engine.render;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.reelboard.engine.cache.CacheException;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.cache.EntryWriter;
import org.reelboard.engine.media.FilmFormat;

/** Makes pieces of films into the cache. For any threads at once, each with a piece of its own. */
public final class PieceMaker {
  private final DerivedCache cache;
  private final FilmSources sources;

  public PieceMaker(DerivedCache cache, FilmSources sources) {
    this.cache = cache;
    this.sources = sources;
  }

  /**
   * Makes a piece, on the calling thread; what of it is in the cache already is not made again.
   *
   * @param cancelled asked at each frame
   * @throws RenderException where it cannot be made, which names the scene and the frame; nothing
   *     is put in the cache
   * @throws ExportCancelledException where it was cancelled or the thread interrupted; likewise
   */
  public PieceReport make(
      FilmPlan plan, Piece piece, PieceListener listener, BooleanSupplier cancelled)
      throws RenderException {
    List<PieceEntry> missing = missing(piece);
    Stopwatch watch = new Stopwatch(System::nanoTime);
    if (missing.isEmpty()) {
      listener.progressed(piece.frames());
      return new PieceReport(piece.id(), 0, 0, StageTimes.NONE, PeakMemory.NONE);
    }
    PieceProgress progress = new PieceProgress(piece.frames(), listener, cancelled);
    progress.check();
    PlannedOutput first = plan.output(missing.getFirst().output());
    long drawn =
        switch (piece.work()) {
          case Piece.Work.Pictures(Segment segment, int restraint) -> {
            PicturesWork work = new PicturesWork(first, segment, sources, progress, watch);
            putAll(plan, restraint, missing, new LinkedHashMap<>(), work::make);
            yield segment.frames();
          }
          case Piece.Work.Sound() -> {
            SoundWork work = new SoundWork(first, sources, progress, watch);
            put(missing.getFirst(), file -> work.make(first.soundCoding().orElseThrow(), file));
            yield 0;
          }
        };
    watch.waited();
    return new PieceReport(
        piece.id(), missing.size(), drawn, watch.times(), PeakMemory.ofThisProcess());
  }

  /** What is not in the cache, each key once. */
  private List<PieceEntry> missing(Piece piece) {
    Map<Object, PieceEntry> missing = new LinkedHashMap<>();
    for (PieceEntry entry : piece.entries()) {
      if (!cache.contains(entry.kind(), entry.key())) {
        missing.putIfAbsent(entry.key(), entry);
      }
    }
    return List.copyOf(missing.values());
  }

  private interface FileMaker {
    void make(Map<Path, FilmFormat> files) throws RenderException, java.io.IOException;
  }

  /** Opens the entries one inside the other, so that all are written at once, all or none. */
  private void putAll(
      FilmPlan plan,
      int restraint,
      List<PieceEntry> entries,
      Map<Path, FilmFormat> files,
      FileMaker maker)
      throws RenderException {
    PieceEntry entry = entries.getFirst();
    List<PieceEntry> others = entries.subList(1, entries.size());
    put(
        entry,
        file -> {
          files.put(file, plan.output(entry.output()).format(restraint));
          if (others.isEmpty()) {
            maker.make(files);
          } else {
            putAll(plan, restraint, others, files, maker);
          }
        });
  }

  private void put(PieceEntry entry, EntryWriter<RenderException> writer) throws RenderException {
    try {
      cache.put(entry.kind(), entry.key(), writer);
    } catch (CacheException e) {
      throw new RenderException(e.sentence(), e);
    }
  }
}
