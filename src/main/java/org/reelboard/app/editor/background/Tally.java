package org.reelboard.app.editor.background;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Counts small work that comes in crowds: pictures, waveforms. From the first that is wanted to the
 * last that is done is a spell, which is counted by itself. Used on the JavaFX thread only.
 */
public final class Tally {
  private final LongSupplier nanos;
  private final List<Spell> listeners = new ArrayList<>();
  private int wanted;
  private int doneInSpell;
  private int done;
  private int failed;
  private String sentence = "";
  private long begun;

  /** Told when a spell is over. */
  @FunctionalInterface
  public interface Spell {
    /**
     * It is over.
     *
     * @param count how many were done in it
     */
    void ended(int count, Duration took);
  }

  /**
   * @param nanos a clock, {@code System::nanoTime}
   */
  public Tally(LongSupplier nanos) {
    this.nanos = nanos;
  }

  public void listen(Spell listener) {
    listeners.add(listener);
  }

  /** One more is wanted. */
  public void begin() {
    if (wanted == 0) {
      begun = nanos.getAsLong();
      doneInSpell = 0;
    }
    wanted++;
  }

  /** One of them is done. */
  public void done() {
    done++;
    doneInSpell++;
    end();
  }

  /** One of them could not be done. */
  public void failed(String why) {
    failed++;
    sentence = why;
    end();
  }

  /** So many of them are not wanted any more. */
  public void drop(int count) {
    for (int one = 0; one < count; one++) {
      end();
    }
  }

  /** Those that could not be done are to be tried again, or are of no matter any more. */
  public void forgive() {
    failed = 0;
  }

  private void end() {
    wanted--;
    if (wanted == 0 && doneInSpell > 0) {
      Duration took = Duration.ofNanos(nanos.getAsLong() - begun);
      listeners.forEach(one -> one.ended(doneInSpell, took));
    }
  }

  /** How many are wanted and not done. */
  public int unfinished() {
    return wanted;
  }

  /** How it stands; empty where nothing was ever wanted. */
  Optional<WorkState> state() {
    if (wanted > 0) {
      return Optional.of(new WorkState.Counting(doneInSpell, doneInSpell + wanted));
    }
    if (failed > 0) {
      return Optional.of(new WorkState.Failed(failed, sentence));
    }
    return done > 0 ? Optional.of(new WorkState.Done(done)) : Optional.empty();
  }
}
