package org.reelboard.engine.picture;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.SourceWatch;

/**
 * Pictures that were decoded or prepared once, shared by compositors on any threads, up to a budget
 * of bytes; the longest unused go first. Whatever many ask for at once is made once, and the others
 * wait. That a file could not be read is kept as well.
 */
public final class StillCache {
  /** What a kept refusal is counted for. */
  private static final long REFUSAL_BYTES = 1000;

  private final long budget;
  private final Map<Object, Slot> slots = new LinkedHashMap<>(16, 0.75f, true);
  private long used;

  /**
   * @param budget in bytes; what is in use may for a while exceed it
   */
  public StillCache(long budget) {
    this.budget = budget;
  }

  /** A cache of a quarter of the memory that the program may take. */
  public static StillCache ofUsualSize() {
    return new StillCache(Runtime.getRuntime().maxMemory() / 4);
  }

  /** What is made for a key, and what it takes. */
  record Made<T>(T value, long bytes) {}

  interface Maker<T> {
    Made<T> make() throws MediaException;
  }

  private static final class Slot {
    final CompletableFuture<Made<?>> made = new CompletableFuture<>();
    long bytes;
  }

  /**
   * What stands for a key, made first if need be.
   *
   * @param key equal for equal pictures: holds all that they depend on
   * @param type of what is made for such keys
   * @param watch is told when another thread is waited for
   */
  <T> T get(Object key, Class<T> type, SourceWatch watch, Maker<T> maker) throws MediaException {
    Slot slot;
    boolean mine = false;
    synchronized (slots) {
      slot = slots.get(key);
      if (slot == null) {
        slot = new Slot();
        slots.put(key, slot);
        mine = true;
      }
    }
    if (mine) {
      make(key, slot, maker);
    } else if (!slot.made.isDone()) {
      await(slot, watch);
    }
    return type.cast(value(slot));
  }

  private <T> void make(Object key, Slot slot, Maker<T> maker) {
    try {
      Made<T> made = maker.make();
      keep(slot, made.bytes());
      slot.made.complete(made);
    } catch (MediaException e) {
      keep(slot, REFUSAL_BYTES);
      slot.made.completeExceptionally(e);
    } finally {
      if (!slot.made.isDone()) {
        forget(key);
        slot.made.cancel(false);
      }
    }
  }

  /** Returns when there is an outcome, whatever it is. */
  private static void await(Slot slot, SourceWatch watch) {
    try (SourceWatch.Span _ = watch.waiting()) {
      slot.made.handle((_, _) -> slot).join();
    }
  }

  private static Object value(Slot slot) throws MediaException {
    try {
      return slot.made.join().value();
    } catch (CompletionException e) {
      if (e.getCause() instanceof MediaException refusal) {
        throw refusal;
      }
      throw e;
    }
  }

  private void keep(Slot slot, long bytes) {
    synchronized (slots) {
      slot.bytes = bytes;
      used += bytes;
      Iterator<Slot> oldest = slots.values().iterator();
      while (used > budget && oldest.hasNext()) {
        Slot candidate = oldest.next();
        if (candidate != slot && candidate.bytes > 0) {
          used -= candidate.bytes;
          oldest.remove();
        }
      }
    }
  }

  private void forget(Object key) {
    synchronized (slots) {
      slots.remove(key);
    }
  }

  /** Bytes that are kept now. */
  public long used() {
    synchronized (slots) {
      return used;
    }
  }
}
