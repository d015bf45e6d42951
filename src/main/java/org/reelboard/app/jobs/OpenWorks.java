package org.reelboard.app.jobs;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.ReelboardException;

/**
 * The work of each job that this worker takes part in: opened once, closed when the job is over.
 */
final class OpenWorks implements AutoCloseable {
  private final Map<String, Entry> entries = new HashMap<>();

  /** Opens the work of a job. */
  @FunctionalInterface
  interface Opening {
    JobWork open() throws ReelboardException;
  }

  /** One job's work, and how many use it. */
  private static final class Entry {
    private @Nullable JobWork work;
    private int users;

    /** Others who want it meanwhile wait here. */
    private synchronized JobWork opened(Opening opening) throws ReelboardException {
      JobWork open = work == null ? opening.open() : work;
      work = open;
      return open;
    }

    private synchronized void close() {
      if (work != null) {
        work.close();
      }
    }
  }

  /** Work that is not closed while this is open. */
  final class Use implements AutoCloseable {
    private final Entry entry;
    private final JobWork work;

    private Use(Entry entry, JobWork work) {
      this.entry = entry;
      this.work = work;
    }

    JobWork work() {
      return work;
    }

    @Override
    public void close() {
      release(entry);
    }
  }

  Use use(String job, Opening opening) throws ReelboardException {
    Entry entry;
    synchronized (this) {
      entry = entries.computeIfAbsent(job, _ -> new Entry());
      entry.users++;
    }
    boolean opened = false;
    try {
      Use use = new Use(entry, entry.opened(opening));
      opened = true;
      return use;
    } finally {
      if (!opened) {
        release(entry);
      }
    }
  }

  private synchronized void release(Entry entry) {
    entry.users--;
  }

  /** Closes what nobody uses of jobs that are over. */
  synchronized void closeUnless(Predicate<String> live) {
    for (Iterator<Map.Entry<String, Entry>> all = entries.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<String, Entry> one = all.next();
      if (one.getValue().users == 0 && !live.test(one.getKey())) {
        one.getValue().close();
        all.remove();
      }
    }
  }

  @Override
  public void close() {
    closeUnless(_ -> false);
  }
}
