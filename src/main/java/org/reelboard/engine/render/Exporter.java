package org.reelboard.engine.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.reelboard.document.project.Layout;
import org.reelboard.engine.media.FilmFile;
import org.reelboard.engine.media.FilmWriter;
import org.reelboard.engine.media.MediaException;

/**
 * Makes a project a film: draws its frames ahead on some threads, encodes them on the caller's,
 * lays the sound beside them, and checks the finished file.
 */
public final class Exporter {
  private final FilmSources sources;
  private final RenderThreads threads;
  private final FreeSpace space;
  private final LongSupplier nanoTime;

  public Exporter(FilmSources sources) {
    this(sources, RenderThreads.ofThisMachine());
  }

  public Exporter(FilmSources sources, RenderThreads threads) {
    this(sources, threads, FreeSpace.OF_DISKS, System::nanoTime);
  }

  Exporter(FilmSources sources, RenderThreads threads, FreeSpace space, LongSupplier nanoTime) {
    this.sources = sources;
    this.threads = threads;
    this.space = space;
    this.nanoTime = nanoTime;
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
    Layout layout = request.layout();
    InputRules.check(request, layout);
    TargetRules.check(request);
    ProgressMeter meter = new ProgressMeter(layout.frames(), listener, nanoTime);
    try {
      FilmFile film = write(request, layout, meter, cancelled);
      List<Finding> findings = ExportCheck.check(request, film.file());
      return new ExportReport(
          film,
          meter.elapsed(),
          findings,
          new ExportCost(
              film.pictures(), film.pictures(), 1, 1, StageTimes.NONE, PeakMemory.NONE, ""));
    } catch (MediaException e) {
      throw new RenderException(e.sentence(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExportCancelledException();
    }
  }

  private FilmFile write(
      ExportRequest request, Layout layout, ProgressMeter meter, BooleanSupplier cancelled)
      throws RenderException, MediaException, InterruptedException {
    try (FilmWriter writer =
            FilmWriter.open(request.target(), FilmFormats.of(request, threads.encoding()));
        OpenSources opened = new OpenSources()) {
      TargetRules.checkSpace(request, layout, space);
      SoundSource sound = opened.add(sources.sound(request, layout));
      List<FrameSource> frames = new ArrayList<>();
      for (int thread = 0; thread < threads.drawing(); thread++) {
        frames.add(opened.add(sources.frames(request, layout)));
      }
      try (FramesAhead ahead = new FramesAhead(frames, layout.frames())) {
        return new ExportRun(layout, writer, ahead, sound, meter, cancelled).run();
      }
    }
  }
}
