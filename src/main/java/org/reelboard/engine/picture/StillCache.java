package org.reelboard.engine.picture;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongConsumer;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.SourceWatch;

/**
 * Pictures that were decoded or prepared once, shared by compositors on any threads, up to a budget
 * of bytes, but some always; the longest unused go first. Whatever many ask for at once is made
 * once, and the others wait. That a file could not be read is kept as well.
 */
public final class StillCache {
  /** What a kept refusal is counted for. */
  private static final long REFUSAL_BYTES = 1000;

  /** What takes less is no picture. */
  private static final long SMALL = 100_000;

  private final long budget;
  private final int least;
  private final LongConsumer evicted;
  private final Map<Object, Slot> slots = new LinkedHashMap<>(16, 0.75f, true);
  private long used;
  private int pictures;

  /**
   * @param budget in bytes; what is in use may for a while exceed it
   */
  public StillCache(long budget) {
    this(budget, 0, _ -> {});
  }

  /**
   * @param budget in bytes
   * @param least so many pictures are kept whatever they take
   * @param evicted is told how many bytes went, on any thread
   */
  public StillCache(long budget, int least, LongConsumer evicted) {
    this.budget = budget;
    this.least = least;
    this.evicted = evicted;
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
    long gone = 0;
    synchronized (slots) {
      slot.bytes = bytes;
      count(slot, 1);
      Iterator<Slot> oldest = slots.values().iterator();
      while (used > budget && oldest.hasNext()) {
        Slot candidate = oldest.next();
        if (candidate != slot && candidate.bytes > 0 && !isKept(candidate)) {
          count(candidate, -1);
          gone += candidate.bytes;
          oldest.remove();
        }
      }
    }
    if (gone > 0) {
      evicted.accept(gone);
    }
  }

  private boolean isKept(Slot slot) {
    return slot.bytes >= SMALL && pictures <= least;
  }

  private void count(Slot slot, int times) {
    used += times * slot.bytes;
    pictures += slot.bytes < SMALL ? 0 : times;
  }

  private void forget(Object key) {
    synchronized (slots) {
      slots.remove(key);
    }
  }

  /** Lets go of all that is made already. */
  public void clear() {
    synchronized (slots) {
      slots.values().removeIf(slot -> slot.made.isDone());
      used = 0;
      pictures = 0;
      slots.values().forEach(slot -> count(slot, slot.bytes > 0 ? 1 : 0));
    }
  }

  /** Bytes that are kept now. */
  public long used() {
    synchronized (slots) {
      return used;
    }
  }
}
