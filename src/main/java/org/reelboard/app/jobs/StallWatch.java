package org.reelboard.app.jobs;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices a piece of which no frame comes any more. Nothing can take a thread out of a native call,
 * so the worker then has to end: the piece is noted, the rest is handed back.
 */
final class StallWatch {
  private static final int MOST_STALLS = 2;
  private static final Logger LOG = LoggerFactory.getLogger(StallWatch.class);

  private final Workshop shop;
  private final WorkerName worker;
  private final Patience patience;

  /**
   * How long a piece may be silent.
   *
   * @param first until its first frame, for which files are opened and read ahead
   * @param next between two frames
   */
  record Patience(Duration first, Duration next) {
    private boolean isOverFor(Hand hand) {
      return hand.silence() > (hand.framesMade() == 0 ? first : next).toNanos();
    }
  }

  StallWatch(Workshop shop, WorkerName worker, Patience patience) {
    this.shop = shop;
    this.worker = worker;
    this.patience = patience;
  }

  /**
   * Looks at all that is in hand.
   *
   * @return true where something hangs; it is noted, and this process is to end at once
   */
  boolean isStalled() {
    Optional<Hand> stalled = shop.hands().all().stream().filter(patience::isOverFor).findFirst();
    stalled.ifPresent(hand -> shop.change(sql -> note(sql, hand)));
    return stalled.isPresent();
  }

  private void note(Sql sql, Hand hand) throws SQLException {
    Step step = hand.step();
    Optional<FilmPlace> place = hand.place();
    String sentence =
        place
            .map(at -> Texts.of("jobs.stalled", Long.toString(at.frame()), at.scene()))
            .orElseGet(() -> Texts.of("jobs.stalled-outside"));
    LOG.warn("{} of {}: {}", step.piece(), step.job(), sentence);
    if (new PieceRows(sql).countStall(step.job(), step.piece()) >= MOST_STALLS) {
      shop.fail(sql, step, new JobProblem(sentence, place));
      shop.steps(sql).drop(step);
    }
    shop.steps(sql).handBackAll(worker.toString());
    shop.jobs(sql).inHand(step.job(), 0);
  }
}
