package org.reelboard.engine.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cache of everything that can be made again. Any number of processes and threads may use one
 * folder at once. An entry is there whole or not at all; the longest unused ones go when the budget
 * is exceeded, but never those under a {@link CacheLease}.
 */
public final class DerivedCache {
  private static final Logger LOG = LoggerFactory.getLogger(DerivedCache.class);

  private final Path folder;
  private final Entries entries;
  private final Parts parts;
  private final Eviction eviction;

  private DerivedCache(Path folder) {
    this.folder = folder;
    this.entries = new Entries(folder);
    this.parts = Parts.of(folder);
    this.eviction = new Eviction(folder);
  }

  /** The cache in a folder, which is made when something is first put. */
  public static DerivedCache at(Path folder) {
    return new DerivedCache(folder);
  }

  public Path folder() {
    return folder;
  }

  /**
   * The file of an entry, which counts as used now. All of it is read to be sure of it: what is
   * damaged is removed. Without a lease it may be evicted at any time, so open it soon.
   */
  public Optional<Path> find(CacheKind kind, CacheKey key) {
    try {
      for (Path file : entries.of(kind, key)) {
        if (isWhole(file)) {
          markUsed(file);
          return Optional.of(file);
        }
      }
    } catch (NoSuchFileException e) {
      LOG.debug("another process has just evicted {}", key, e);
    } catch (IOException e) {
      LOG.info("the cache in {} cannot be read", folder, e);
    }
    return Optional.empty();
  }

  /** Whether there is an entry, by its name and length only; it does not count as used. */
  public boolean contains(CacheKind kind, CacheKey key) {
    try {
      for (Path file : entries.of(kind, key)) {
        if (Entry.named(file)
            .filter(entry -> entry.length() == file.toFile().length())
            .isPresent()) {
          return true;
        }
      }
    } catch (IOException e) {
      LOG.debug("the cache in {} cannot be read", folder, e);
    }
    return false;
  }

  /**
   * Makes an entry, on disk to stay, and evicts others where the budget is exceeded.
   *
   * @return the entry's file
   * @throws X if the writer fails so; the cache is as it was
   * @throws CacheException if it cannot be written; likewise
   */
  public <X extends Exception> Path put(CacheKind kind, CacheKey key, EntryWriter<X> writer)
      throws X, CacheException {
    Path part = parts.fresh();
    try {
      parts.makeFolder();
      writer.write(part);
      return keep(kind, Entry.of(key, part), part);
    } catch (IOException e) {
      throw Failing.notWritten(folder, e);
    } finally {
      Parts.discard(part);
    }
  }

  private Path keep(CacheKind kind, Entry entry, Path part) throws IOException {
    force(part);
    Path file = entry.file(entries.kind(kind));
    Files.createDirectories(file.getParent());
    markUsed(part);
    rename(part, file);
    for (Path other : entries.of(kind, entry.key())) {
      if (!other.equals(file)) {
        Files.deleteIfExists(other);
      }
    }
    makeRoom(file, entry.length());
    return file;
  }

  private static void rename(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AccessDeniedException e) {
      // Windows, where somebody reads the same content, as its name is the same.
      if (!Files.exists(file)) {
        throw e;
      }
    }
  }

  /** That an entry could be made is worth more than the budget. */
  private void makeRoom(Path added, long bytes) {
    try {
      eviction.added(added, bytes);
    } catch (IOException e) {
      LOG.warn("the cache in {} may exceed its budget", folder, e);
    }
  }

  /** Removes an entry, such as one whose content turned out to be unusable. */
  public void remove(CacheKind kind, CacheKey key) {
    try {
      for (Path file : entries.of(kind, key)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.warn("an entry of the cache in {} cannot be removed", folder, e);
    }
  }

  /**
   * Keeps entries from being evicted, those that are still to be put among them.
   *
   * @throws CacheException if that cannot be noted
   */
  public CacheLease lease(Collection<CacheKey> keys) throws CacheException {
    try (Account _ = Account.open(folder)) {
      return Leases.of(folder).take(keys);
    } catch (IOException e) {
      throw Failing.notWritten(folder, e);
    }
  }

  /**
   * What it holds.
   *
   * @throws CacheException if it cannot be read
   */
  public CacheUse use() throws CacheException {
    Map<CacheKind, CacheUse.Share> shares = new EnumMap<>(CacheKind.class);
    try {
      for (Entries.Stored one : entries.all()) {
        shares.merge(one.kind(), new CacheUse.Share(1, one.bytes()), CacheUse.Share::plus);
      }
    } catch (IOException e) {
      throw Failing.notRead(folder, e);
    }
    return new CacheUse(shares);
  }

  /**
   * Removes all entries but those under a lease.
   *
   * @throws CacheException if some could not be removed
   */
  public void clear() throws CacheException {
    try {
      eviction.to(0);
    } catch (IOException e) {
      throw Failing.notWritten(folder, e);
    }
  }

  /**
   * Removes the longest unused entries of a kind, until those left take no more than so many bytes.
   *
   * @throws CacheException if some could not be removed
   */
  public void trim(CacheKind kind, long bytes) throws CacheException {
    try {
      eviction.trim(kind, bytes);
    } catch (IOException e) {
      throw Failing.notWritten(folder, e);
    }
  }

  /** How many bytes all entries together may take. */
  public long budget() throws CacheException {
    return new Budget(folder).bytes(use().total().bytes());
  }

  /**
   * Sets the budget, for all processes, and evicts down to it.
   *
   * @param bytes 0 or more
   * @throws CacheException if it cannot be noted
   */
  public void setBudget(long bytes) throws CacheException {
    if (bytes < 0) {
      throw new IllegalArgumentException("a budget below 0: " + bytes);
    }
    try {
      new Budget(folder).set(bytes);
      eviction.to(bytes);
    } catch (IOException e) {
      throw Failing.notWritten(folder, e);
    }
  }

  /**
   * Lets the budget follow the free space of the disk again: a tenth of it, at most 10 GB.
   *
   * @throws CacheException if that cannot be noted
   */
  public void resetBudget() throws CacheException {
    try {
      new Budget(folder).reset();
    } catch (IOException e) {
      throw Failing.notWritten(folder, e);
    }
  }

  private static boolean isWhole(Path file) throws IOException {
    Optional<Entry> entry = Entry.named(file);
    if (entry.isPresent() && entry.get().isWhole(file)) {
      return true;
    }
    LOG.warn("a damaged entry is removed from the cache: {}", file);
    Files.deleteIfExists(file);
    return false;
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void markUsed(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException e) {
      // Of a cache that may only be read, nothing is evicted either.
      LOG.debug("cannot be marked as used: {}", file, e);
    }
  }
}
