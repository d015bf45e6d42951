package org.reelboard.app.jobs;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The jobs that run, as this worker knows them: what is asked before every frame, so that a job
 * that was cancelled or has failed is left at once. Changed only within a transaction, so that it
 * agrees with the queue.
 */
final class LiveJobs {
  private final Set<String> ids = ConcurrentHashMap.newKeySet();

  boolean contains(String id) {
    return ids.contains(id);
  }

  void add(String id) {
    ids.add(id);
  }

  void remove(String id) {
    ids.remove(id);
  }

  /** As the queue has them now. */
  void set(Collection<String> now) {
    ids.addAll(now);
    ids.retainAll(now);
  }
}
