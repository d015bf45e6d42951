package org.reelboard.engine.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Keeps a cache within its budget: the entries that were unused longest go first. */
record Eviction(Path folder) {
  /** After so long the account is counted anew, for processes may have died since. */
  private static final Duration COUNTED_FOR = Duration.ofHours(1);

  /** The part of the budget that is made free at once, so that not every put has to evict. */
  private static final int MARGIN = 16;

  /**
   * Notes a new entry, and makes room where the budget is exceeded.
   *
   * @param file stays, even where it alone exceeds the budget
   */
  void added(Path file, long bytes) throws IOException {
    try (Account account = Account.open(folder)) {
      account.add(bytes);
      boolean isOld = account.counted().plus(COUNTED_FOR).isBefore(Instant.now());
      if (isOld || account.used() > budget(account.used())) {
        makeRoom(account, file);
      }
    }
  }

  private void makeRoom(Account account, Path newest) throws IOException {
    Parts.of(folder).removeLeftBehind(Instant.now());
    List<Entries.Stored> all = new Entries(folder).all();
    long used = bytes(all);
    long budget = budget(used);
    if (used > budget) {
      used -= evict(all, used - budget + budget / MARGIN, one -> !one.file().equals(newest));
    }
    account.count(used, Instant.now());
  }

  /** Evicts, where more is held, until so many bytes are left or the rest is under a lease. */
  void to(long bytes) throws IOException {
    try (Account account = Account.open(folder)) {
      Parts.of(folder).removeLeftBehind(Instant.now());
      List<Entries.Stored> all = new Entries(folder).all();
      long used = bytes(all);
      account.count(used - evict(all, used - bytes, _ -> true), Instant.now());
    }
  }

  /** Evicts of a kind, where it takes more, until it takes so many bytes or is under a lease. */
  void trim(CacheKind kind, long bytes) throws IOException {
    try (Account account = Account.open(folder)) {
      List<Entries.Stored> all = new Entries(folder).all();
      long share = bytes(all.stream().filter(one -> one.kind() == kind).toList());
      long gone = evict(all, share - bytes, one -> one.kind() == kind);
      account.count(bytes(all) - gone, Instant.now());
    }
  }

  /** The budget in bytes, for what is held now. */
  private long budget(long used) {
    return new Budget(folder).bytes(used);
  }

  /**
   * @param excess how many bytes are to go
   * @return how many went
   */
  private long evict(List<Entries.Stored> all, long excess, Predicate<Entries.Stored> may)
      throws IOException {
    Set<String> leased = Leases.of(folder).keys(Instant.now());
    List<Entries.Stored> oldestFirst =
        all.stream()
            .filter(may)
            .filter(one -> !leased.contains(one.entry().key().hex()))
            .sorted(Comparator.comparing(Entries.Stored::used))
            .toList();
    long gone = 0;
    for (Entries.Stored one : oldestFirst) {
      if (gone >= excess) {
        break;
      }
      Files.deleteIfExists(one.file());
      gone += one.bytes();
    }
    return gone;
  }

  private static long bytes(List<Entries.Stored> all) {
    return all.stream().mapToLong(Entries.Stored::bytes).sum();
  }
}
