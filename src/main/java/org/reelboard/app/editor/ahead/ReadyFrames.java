package org.reelboard.app.editor.ahead;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.editor.play.Film;
import org.reelboard.app.editor.play.FramesAhead;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.FrameFile;
import org.reelboard.engine.media.Size;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The frames that are ready, for the thread that draws; offered by another. */
final class ReadyFrames implements FramesAhead {
  private static final Logger LOG = LoggerFactory.getLogger(ReadyFrames.class);

  private final AheadCosts costs;
  private final Runnable outdated;
  private volatile @Nullable Shelf shelf;
  private @Nullable Open open;

  /** What is there. */
  private record Shelf(AheadPlan plan, Map<CacheKey, Path> ready) {
    boolean isOf(Film film, Size size) {
      return plan.size().equals(size) && plan.film().equals(film);
    }
  }

  /** The file that was read from last, which was right for a shelf. */
  private record Open(Shelf shelf, AheadPlan.Piece piece, Optional<FrameFile> file) {}

  /**
   * @param costs is told what it took to draw what was not there
   * @param outdated told, on the thread that draws, where what is ready is not right any more
   */
  ReadyFrames(AheadCosts costs, Runnable outdated) {
    this.costs = costs;
    this.outdated = outdated;
  }

  /** From now on this is there, and nothing else. */
  void offer(AheadPlan plan, Map<CacheKey, Path> ready) {
    shelf = new Shelf(plan, Map.copyOf(ready));
  }

  /** From now on nothing is there. */
  void offerNothing() {
    shelf = null;
  }

  @Override
  public boolean read(Film film, long frame, Frame into) {
    Shelf now = shelf;
    if (now == null || now.ready().isEmpty() || !now.isOf(film, into.size())) {
      return false;
    }
    Optional<AheadPlan.Piece> piece =
        now.plan().at(frame).filter(one -> now.ready().containsKey(one.key()));
    return piece.isPresent() && read(now, piece.get(), frame, into);
  }

  private boolean read(Shelf now, AheadPlan.Piece piece, long frame, Frame into) {
    try {
      Open at = opened(now, piece);
      if (at.file().isEmpty()) {
        return false;
      }
      at.file().get().read(frame - piece.stretch().first(), into);
      return true;
    } catch (IOException e) {
      LOG.info("frames that were drawn ahead cannot be read: {}", e.toString());
      shelf = null;
      outdated.run();
      return false;
    }
  }

  private Open opened(Shelf now, AheadPlan.Piece piece) throws IOException {
    if (open != null && open.shelf().equals(now) && open.piece().equals(piece)) {
      return open;
    }
    closeFile();
    // A file of the project that was written anew makes other pictures.
    boolean right = now.plan().isUnchanged();
    Path path = now.ready().get(piece.key());
    Optional<FrameFile> file =
        right && path != null ? Optional.of(FrameFile.open(path)) : Optional.empty();
    Open opened = new Open(now, piece, file);
    open = opened;
    if (!right) {
      outdated.run();
    }
    return opened;
  }

  @Override
  public void took(Film film, long frame, Size size, long nanos) {
    Shelf now = shelf;
    if (now != null && now.isOf(film, size)) {
      now.plan().at(frame).ifPresent(piece -> costs.took(piece.key(), nanos));
    }
  }

  private void closeFile() throws IOException {
    if (open != null && open.file().isPresent()) {
      open.file().get().close();
    }
    open = null;
  }

  @Override
  public void close() {
    try {
      closeFile();
    } catch (IOException e) {
      LOG.debug("not closed", e);
    }
  }
}
