package org.reelboard.app.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.reelboard.document.ReelboardException;

/** Does what another kind does, and once, at a stage of the job, something happens to it. */
record MeddledKind(JobKind kind, Stage stage, Path target, Deed deed, AtomicBoolean done)
    implements JobKind {
  /** So many frames of a piece are made before it is meddled with. */
  private static final int FRAMES = 5;

  /** So many packets of the film are joined before that is meddled with. */
  private static final int PACKETS = 20;

  MeddledKind(JobKind kind, Stage stage, Path target, Deed deed) {
    this(kind, stage, target, deed, new AtomicBoolean());
  }

  /** When something happens; the pieces are those of the pictures. */
  enum Stage {
    PLAN,
    PIECE,
    BETWEEN_PIECES,
    JOIN,
    /** The finished film, which has its name by now, is looked at. */
    CHECK
  }

  /** What happens. */
  @FunctionalInterface
  interface Deed {
    /**
     * Happens.
     *
     * @param cancelled whether the job knows that it is cancelled
     */
    void happen(BooleanSupplier cancelled) throws IOException, ReelboardException;
  }

  private void happen(BooleanSupplier cancelled) throws ReelboardException {
    if (!done.getAndSet(true)) {
      try {
        deed.happen(cancelled);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void happenUnchecked(BooleanSupplier cancelled) {
    try {
      happen(cancelled);
    } catch (ReelboardException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String id() {
    return kind.id();
  }

  @Override
  public JobWork open(ObjectNode request, BooleanSupplier cancelled) throws ReelboardException {
    if (stage == Stage.PLAN) {
      happen(cancelled);
    }
    return new Work(kind.open(request, cancelled));
  }

  private final class Work implements JobWork {
    private final JobWork work;
    private boolean begun;

    private Work(JobWork work) {
      this.work = work;
    }

    @Override
    public List<PlannedPiece> pieces() throws ReelboardException {
      return work.pieces();
    }

    @Override
    public ObjectNode make(String piece, PieceListener listener, BooleanSupplier cancelled)
        throws ReelboardException {
      boolean pictures = piece.startsWith("pictures");
      if (stage == Stage.BETWEEN_PIECES && pictures && begun) {
        happen(cancelled);
      }
      begun |= pictures;
      return work.make(
          piece,
          frames -> {
            listener.made(frames);
            if (stage == Stage.PIECE && pictures && frames >= FRAMES) {
              happenUnchecked(cancelled);
            }
          },
          cancelled);
    }

    @Override
    public ObjectNode finish(List<MadePiece> made, BooleanSupplier cancelled)
        throws ReelboardException, LostPiecesException {
      return work.finish(made, new Asked(cancelled));
    }

    @Override
    public Optional<FilmPlace> place(String piece, long framesMade) {
      return work.place(piece, framesMade);
    }

    @Override
    public void close() {
      work.close();
    }
  }

  /** Knows by the questions how far the finish is. */
  private final class Asked implements BooleanSupplier {
    private final BooleanSupplier cancelled;
    private final long sizeBefore = target.toFile().length();
    private int asked;

    private Asked(BooleanSupplier cancelled) {
      this.cancelled = cancelled;
    }

    @Override
    public boolean getAsBoolean() {
      asked++;
      boolean joined = Files.exists(target) && target.toFile().length() != sizeBefore;
      if ((stage == Stage.JOIN && asked == PACKETS) || (stage == Stage.CHECK && joined)) {
        happenUnchecked(cancelled);
      }
      return cancelled.getAsBoolean();
    }
  }
}
