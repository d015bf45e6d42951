package org.reelboard.engine.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.store.AssetHash;
import org.reelboard.document.store.StoreException;
import org.reelboard.engine.cache.CacheException;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.FileStamp;
import org.slf4j.LoggerFactory;

/**
 * The hashes of files' contents, remembered in the cache by the files' stamps, so that a large clip
 * is not read anew for each export. For any threads.
 */
public final class AssetHashes {
  private final DerivedCache cache;

  public AssetHashes(DerivedCache cache) {
    this.cache = cache;
  }

  /** A file's content, and the stamp it had then. */
  record Known(String sha256, FileStamp stamp) {}

  /**
   * The SHA-256 of a file's content.
   *
   * @return empty where there is no file, or where it was cancelled
   * @throws RenderException where it cannot be read
   */
  public Optional<String> content(Path file, BooleanSupplier cancelled) throws RenderException {
    try {
      return of(file, cancelled).map(Known::sha256);
    } catch (ExportCancelledException e) {
      return Optional.empty();
    }
  }

  /**
   * The content of a file.
   *
   * @return empty where there is no file
   * @throws RenderException where it cannot be read
   * @throws ExportCancelledException where it was cancelled
   */
  Optional<Known> of(Path file, BooleanSupplier cancelled) throws RenderException {
    Optional<FileStamp> stamp = FileStamp.find(file);
    if (stamp.isEmpty()) {
      return Optional.empty();
    }
    CacheKey key = CacheKey.of("sha256 of " + stamp.get());
    Optional<String> remembered = remembered(key);
    String hash = remembered.isPresent() ? remembered.get() : read(file, cancelled);
    if (remembered.isEmpty()
        && stamp.get().isSettled(Instant.now())
        && stamp.equals(FileStamp.find(file))) {
      remember(key, hash);
    }
    return Optional.of(new Known(hash, stamp.get()));
  }

  private Optional<String> remembered(CacheKey key) {
    Optional<Path> found = cache.find(CacheKind.FACTS, key);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(found.get()));
    } catch (IOException e) {
      // Another process evicted it just now.
      return Optional.empty();
    }
  }

  private void remember(CacheKey key, String hash) {
    try {
      cache.<RuntimeException>put(CacheKind.FACTS, key, part -> Files.writeString(part, hash));
    } catch (CacheException e) {
      LoggerFactory.getLogger(AssetHashes.class).warn("a hash is not remembered", e);
    }
  }

  private static String read(Path file, BooleanSupplier cancelled) throws RenderException {
    try {
      return AssetHash.of(file, cancelled)
          .map(AssetFacts::sha256)
          .orElseThrow(ExportCancelledException::new);
    } catch (StoreException e) {
      throw new RenderException(e.sentence(), e);
    }
  }
}
