package org.reelboard.engine.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.CaptionWriter;
import org.reelboard.document.caption.FilmCues;
import org.reelboard.document.caption.TimedText;
import org.reelboard.document.store.CaptionFile;
import org.reelboard.document.store.StoreException;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.FilmFacts;
import org.reelboard.engine.media.FilmFile;
import org.reelboard.engine.media.FilmJoiner;
import org.reelboard.engine.media.FilmProbe;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.PictureEncoding;
import org.reelboard.engine.media.StillWriter;
import org.reelboard.engine.media.TextTrack;

/** Joins the pieces of a film into its file, without encoding anything, and checks the file. */
public final class FilmJoin {
  private final DerivedCache cache;
  private final FilmSources sources;
  private final FreeSpace space;

  /**
   * @param sources where a cover is drawn from
   */
  public FilmJoin(DerivedCache cache, FilmSources sources) {
    this(cache, sources, FreeSpace.OF_DISKS);
  }

  FilmJoin(DerivedCache cache, FilmSources sources, FreeSpace space) {
    this.cache = cache;
    this.sources = sources;
    this.space = space;
  }

  /**
   * Joins a film. The report counts what the join itself took, see {@link ExportReport#including}.
   *
   * @param output the number of the output in the plan
   * @param cancelled asked all the time
   * @throws MissingPiecesException where pieces have to be made first
   * @throws RenderException where the file cannot be written; one that was there is untouched
   * @throws ExportCancelledException where it was cancelled; likewise
   */
  public ExportReport join(FilmPlan plan, int output, BooleanSupplier cancelled)
      throws RenderException {
    Stopwatch watch = new Stopwatch(System::nanoTime);
    PlannedOutput planned = plan.output(output);
    ExportRequest request = planned.request();
    TargetRules.check(request);
    FilmParts parts = FilmParts.find(plan, output, cache);
    watch.waited();
    try {
      FilmFile film = write(planned, parts, cancelled);
      watch.muxed();
      drawCover(planned, watch);
      writeSidecar(request);
      FilmFacts facts = FilmProbe.probe(film.file());
      List<Finding> findings = new ArrayList<>(ExportCheck.check(request, film.file(), facts));
      findings.addAll(capFinding(planned, parts));
      watch.muxed();
      return report(planned, parts, film, facts, findings, watch.times());
    } catch (MediaException e) {
      // Pieces that were lost or damaged meanwhile are the reason, and can be made again.
      FilmParts.find(plan, output, cache);
      throw new RenderException(e.sentence(), e);
    }
  }

  private FilmFile write(PlannedOutput planned, FilmParts parts, BooleanSupplier cancelled)
      throws RenderException, MediaException {
    ExportRequest request = planned.request();
    TargetRules.checkSpace(request, planned.layout(), space);
    return new FilmJoiner(planned.format(0), parts.pictures(), parts.sound(), textTrack(request))
        .join(
            request.target(),
            () -> cancelled.getAsBoolean() || Thread.currentThread().isInterrupted())
        .orElseThrow(ExportCancelledException::new);
  }

  private static Optional<TextTrack> textTrack(ExportRequest request) {
    List<TimedText> seen = FilmCues.inFilm(request.project());
    if (!request.captions().contains(CaptionOutput.TRACK) || seen.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TextTrack(
            request.project().captions().language(),
            seen.stream()
                .map(one -> new TextTrack.Line(one.start(), one.end(), one.text()))
                .toList()));
  }

  private static void writeSidecar(ExportRequest request) throws RenderException {
    if (request.sidecar().isEmpty()) {
      return;
    }
    try {
      CaptionFile.save(
          request.sidecar().get(), CaptionWriter.SRT, FilmCues.inFilm(request.project()));
    } catch (StoreException e) {
      throw new RenderException(e.sentence(), e);
    }
  }

  private void drawCover(PlannedOutput planned, Stopwatch watch) throws MediaException {
    if (planned.request().cover().isEmpty()) {
      return;
    }
    Cover cover = planned.request().cover().get();
    long last = planned.layout().frames() - 1;
    long frame = Math.clamp(planned.layout().rate().frameAt(cover.at()), 0, last);
    try (FrameSource frames = sources.frames(planned.request(), planned.layout(), watch)) {
      Frame still = frames.frame(frame, planned.request().size());
      watch.composited();
      StillWriter.write(still, cover.target());
      watch.encoded();
    }
  }

  private static List<Finding> capFinding(PlannedOutput planned, FilmParts parts) {
    if (planned.rateBuffer().isEmpty()) {
      return List.of();
    }
    Finding.Measure measure = new Finding.Measure(parts.excess() + " bit", "0 bit");
    return List.of(
        parts.excess() == 0
            ? Finding.good("rate-cap", Texts.of("engine.check.rate-cap.ok"), measure)
            : Finding.bad(
                Finding.Severity.WARN,
                "rate-cap",
                Texts.of("engine.check.rate-cap.warn"),
                measure,
                Texts.of("engine.check.rate-cap.remedy")));
  }

  private static ExportReport report(
      PlannedOutput planned,
      FilmParts parts,
      FilmFile film,
      FilmFacts facts,
      List<Finding> findings,
      StageTimes times) {
    ExportCost cost =
        new ExportCost(
            film.pictures(),
            0,
            parts.pictures().size() + (parts.sound().isPresent() ? 1 : 0),
            0,
            times,
            PeakMemory.ofThisProcess(),
            String.join(" ", PictureEncoding.command(planned.format(0))) + " " + film.file());
    return new ExportReport(film, facts, Duration.ofNanos(times.total()), findings, cost);
  }
}
