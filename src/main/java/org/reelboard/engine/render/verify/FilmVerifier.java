package org.reelboard.engine.render.verify;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.reelboard.engine.media.FilmFacts;
import org.reelboard.engine.media.FilmProbe;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.FilmSources;
import org.reelboard.engine.render.Finding;
import org.reelboard.engine.render.Segment;

/**
 * Holds a finished film against the project it was made of: its frames against the project's, drawn
 * anew, its sound against the mix, its file against what was asked for and what its platform takes,
 * and what the preview shows against what the export draws.
 */
public final class FilmVerifier {
  /** The part of the work that its pictures are, and that all is but the preview. */
  private static final double PICTURES = 0.85;

  private static final double ALL_BUT_PREVIEW = 0.95;

  private final FilmSources sources;
  private final Optional<PreviewFrames.Opener> preview;
  private final int threads;

  /**
   * @param preview how a player is started; empty where there is none to compare with
   * @param threads how many frames are looked at at once, 1 or more
   */
  public FilmVerifier(FilmSources sources, Optional<PreviewFrames.Opener> preview, int threads) {
    this.sources = sources;
    this.preview = preview;
    this.threads = threads;
  }

  /**
   * Verifies a film, on the calling thread and some more, until all is known.
   *
   * @param progress told on the calling thread how much is done, from 0 to 1
   * @param cancelled asked all the time
   * @throws MediaException if the film, or a file of the project, cannot be read
   * @throws InterruptedException where it was cancelled
   */
  public Verification verify(
      VerifyRequest request, DoubleConsumer progress, BooleanSupplier cancelled)
      throws MediaException, InterruptedException {
    FilmFacts facts = FilmProbe.probe(request.film());
    try (VerifyRun run = new VerifyRun(request, sources, threads, cancelled, facts)) {
      run.checkFile();
      run.checkPictures(part -> progress.accept(PICTURES * part));
      run.checkSound();
      progress.accept(ALL_BUT_PREVIEW);
      if (preview.isPresent()) {
        run.checkPreview(preview.get());
      }
      progress.accept(1);
      return run.verification();
    }
  }

  /**
   * The short form, for a film that was just made and whose file was checked: a few of its frames.
   *
   * @param facts what was read of the film
   * @param made the parts that are new; others were looked at when they were made
   * @param cancelled asked all the time
   * @throws MediaException likewise
   * @throws InterruptedException likewise
   */
  public List<Finding> glance(
      ExportRequest export, FilmFacts facts, List<Segment> made, BooleanSupplier cancelled)
      throws MediaException, InterruptedException {
    VerifyRequest request = VerifyRequest.of(export, FrameSample.Keyframes.few(made));
    try (VerifyRun run = new VerifyRun(request, sources, threads, cancelled, facts)) {
      run.glanceAtPictures();
      return run.verification().findings();
    }
  }
}
