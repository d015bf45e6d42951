package org.reelboard.app.editor.jobs;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.reelboard.app.editor.play.PlayerFrames;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.ProjectSources;
import org.reelboard.engine.render.verify.FilmVerifier;
import org.reelboard.engine.render.verify.FrameSample;
import org.reelboard.engine.render.verify.Verification;
import org.reelboard.engine.render.verify.VerifyRequest;

/**
 * Verifies films as {@code reelboard verify} does, with the window's own player.
 *
 * @param threads how many frames are looked at at once, 1 or more
 */
public record ProjectFilmDoctor(int threads) implements FilmDoctor {
  private static final int MOST_THREADS = 8;

  /** One that leaves a processor to the window. */
  public static ProjectFilmDoctor ofThisMachine() {
    return new ProjectFilmDoctor(
        Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, MOST_THREADS));
  }

  @Override
  public Verification verify(ExportRequest film, DoubleConsumer progress, BooleanSupplier cancelled)
      throws ReelboardException, InterruptedException {
    // Its sources keep stills: they go with it.
    try (ProjectSources sources = new ProjectSources()) {
      return new FilmVerifier(sources, Optional.of(PlayerFrames::open), threads)
          .verify(VerifyRequest.of(film, FrameSample.Spread.USUAL), progress, cancelled);
    }
  }
}
