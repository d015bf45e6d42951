package org.reelboard.engine.render.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.FilmSources;
import org.reelboard.engine.render.Finding;

/**
 * Holds a finished film against the project it was made of: its frames against the project's, drawn
 * anew, its sound against the mix, its file against what was asked for and what its platform takes,
 * and what the preview shows against what the export draws.
 */
public final class FilmVerifier {
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
   * @param cancelled asked all the time
   * @throws MediaException if the film, or a file of the project, cannot be read
   * @throws InterruptedException where it was cancelled
   */
  public Verification verify(VerifyRequest request, BooleanSupplier cancelled)
      throws MediaException, InterruptedException {
    try (VerifyRun run = VerifyRun.of(request, sources, threads, cancelled)) {
      run.checkFile();
      run.checkPictures();
      run.checkSound();
      if (preview.isPresent()) {
        run.checkPreview(preview.get());
      }
      return run.verification();
    }
  }

  /**
   * The short form, for a film that was just made and whose file was checked: a few of its frames.
   *
   * @param cancelled asked all the time
   * @throws MediaException likewise
   * @throws InterruptedException likewise
   */
  public List<Finding> glance(ExportRequest export, Path film, BooleanSupplier cancelled)
      throws MediaException, InterruptedException {
    VerifyRequest request =
        new VerifyRequest(
            export.project(),
            export.folder(),
            film,
            Optional.of(export.preset()),
            FrameSample.Keyframes.FEW);
    try (VerifyRun run = VerifyRun.of(request, sources, threads, cancelled)) {
      run.glanceAtPictures();
      return run.verification().findings();
    }
  }
}
