package org.reelboard.app.editor.ahead;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.reelboard.app.editor.background.Calm;
import org.reelboard.app.editor.play.FrameRenderer;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.FrameConversion;
import org.reelboard.engine.media.FrameFile;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.PreviewReading.Clips;

/**
 * Goes through the pieces of a film in the background: finds those that are ready, measures the
 * others, and draws the heavy ones. It stands still whenever the window needs the machine.
 */
final class AheadWork {
  /** What of a frame's time its drawing may take: the rest is the window's. */
  private static final double SHARE_OF_FRAME = 0.7;

  private static final double NANOS_PER_SECOND = 1e9;
  private static final int MEASURED_FRAMES = 3;

  /** A machine that is busy, or just started, is slow by chance: heavy is what stays so. */
  private static final int MEASURINGS = 3;

  private static final int BYTES_PER_PIXEL = 4;
  private static final double STEP = 0.1;

  private final AheadPlan plan;
  private final Tools tools;
  private final BooleanSupplier over;
  private final Progress progress;
  private final byte[] pixels;

  /** What it works with. */
  record Tools(
      AheadStore store, AheadCosts costs, FrameRenderer.Factory renderers, Calm calm) {}

  /** Is told how far pieces are, on the thread that works. */
  interface Progress {
    void is(AheadPlan.Piece piece, AheadState state);

    void ready(AheadPlan.Piece piece, Path frames);
  }

  /**
   * @param over true once nobody wants this any more
   */
  AheadWork(AheadPlan plan, Tools tools, BooleanSupplier over, Progress progress) {
    this.plan = plan;
    this.tools = tools;
    this.over = over;
    this.progress = progress;
    this.pixels = new byte[BYTES_PER_PIXEL * plan.size().width() * plan.size().height()];
  }

  /**
   * Works to the end, or until it is over.
   *
   * @param playhead what is met first from there on comes first
   * @param known the pieces that are known to be there
   */
  void run(long playhead, Set<CacheKey> known) throws ReelboardException {
    List<AheadPlan.Piece> open = new ArrayList<>();
    long room = tools.store().room();
    for (AheadPlan.Piece piece : plan.from(playhead)) {
      if (known.contains(piece.key()) || isFound(piece)) {
        room -= bytes(piece);
      } else {
        open.add(piece);
      }
    }
    try (FrameRenderer renderer = tools.renderers().open(plan.film().folder())) {
      draw(heavy(open, renderer), room, renderer);
    }
  }

  private boolean isFound(AheadPlan.Piece piece) {
    pause();
    Optional<Path> there = tools.store().find(piece);
    there.ifPresent(frames -> progress.ready(piece, frames));
    return there.isPresent();
  }

  private List<AheadPlan.Piece> heavy(List<AheadPlan.Piece> pieces, FrameRenderer renderer)
      throws MediaException {
    List<AheadPlan.Piece> heavy = new ArrayList<>();
    for (AheadPlan.Piece piece : pieces) {
      if (isHeavy(piece, renderer)) {
        heavy.add(piece);
        progress.is(piece, new AheadState.Heavy());
      }
    }
    return heavy;
  }

  private void draw(List<AheadPlan.Piece> heavy, long room, FrameRenderer renderer)
      throws ReelboardException {
    long left = room;
    for (AheadPlan.Piece piece : heavy) {
      if (bytes(piece) <= left) {
        left -= bytes(piece);
        progress.is(piece, new AheadState.Making(0));
        Path made =
            tools
                .store()
                .make(piece, plan.size(), frames -> draw(piece, renderer, frames));
        progress.ready(piece, made);
      }
    }
  }

  private void draw(AheadPlan.Piece piece, FrameRenderer renderer, FrameFile.Writer frames)
      throws MediaException, IOException {
    double told = 0;
    for (long number = 0; number < piece.frames(); number++) {
      pause();
      renderer.want(Clips.EXACT, over);
      frames.add(renderer.render(plan.film(), piece.stretch().first() + number, plan.size()));
      double done = (double) (number + 1) / piece.frames();
      if (done - told >= STEP) {
        told = done;
        progress.is(piece, new AheadState.Making(done));
      }
    }
  }

  private boolean isHeavy(AheadPlan.Piece piece, FrameRenderer renderer) throws MediaException {
    boolean known = tools.costs().of(piece.key()).isPresent();
    for (int times = known ? MEASURINGS : 0; times < MEASURINGS; times++) {
      measure(piece, renderer);
      if (!isSlow(piece)) {
        return false;
      }
    }
    return isSlow(piece);
  }

  private boolean isSlow(AheadPlan.Piece piece) {
    double most = SHARE_OF_FRAME * NANOS_PER_SECOND / plan.film().layout().rate().approximate();
    return tools.costs().of(piece.key()).filter(nanos -> nanos > most).isPresent();
  }

  /** Draws a few frames from the middle of a piece; the first of them opens what it is made of. */
  private void measure(AheadPlan.Piece piece, FrameRenderer renderer) throws MediaException {
    long[] took = new long[MEASURED_FRAMES + 1];
    do {
      pause();
      for (int i = 0; i < took.length; i++) {
        took[i] = time(piece.stretch().first() + (piece.frames() / 2 + i) % piece.frames(), renderer);
      }
    } while (!tools.calm().is());
    for (int i = 1; i < took.length; i++) {
      tools.costs().took(piece.key(), took[i]);
    }
  }

  private long time(long frame, FrameRenderer renderer) throws MediaException {
    long start = System.nanoTime();
    renderer.want(Clips.SMOOTH, over);
    Frame drawn = renderer.render(plan.film(), frame, plan.size());
    FrameConversion.toBgra(drawn, pixels);
    return System.nanoTime() - start;
  }

  private long bytes(AheadPlan.Piece piece) {
    return FrameFile.bytes(plan.size(), piece.frames());
  }

  /** Waits until the window can spare the machine. */
  private void pause() {
    tools.calm().await(over);
    if (over.getAsBoolean()) {
      throw new CancellationException("nobody wants the frames of this film any more");
    }
  }
}
