package org.reelboard.app.editor.proxies;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.ClipWeight;
import org.reelboard.engine.media.FileStamp;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.ProxyWriter;
import org.reelboard.engine.render.AssetHashes;

/** Proxies of heavy clips, kept in the cache by the clips' contents. */
public final class CachedProxies implements ProxyMaker {
  private final DerivedCache cache;
  private final AssetHashes hashes;

  public CachedProxies(DerivedCache cache) {
    this.cache = cache;
    this.hashes = new AssetHashes(cache);
  }

  @Override
  public Optional<Path> proxy(
      Path clip, MediaFacts.Video facts, BooleanSupplier cancelled, DoubleConsumer pace)
      throws ReelboardException {
    if (!ClipWeight.of(clip, facts).isHeavy()) {
      return Optional.empty();
    }
    FileStamp stamp = FileStamp.of(clip);
    CacheKey key =
        CacheKey.of(
            hashes
                .content(clip, cancelled)
                .map(hash -> ProxyWriter.RECIPE + " of " + hash)
                .orElseThrow(() -> new CancellationException("gone, or not wanted: " + clip)));
    Optional<Path> kept = cache.find(CacheKind.PROXIES, key);
    if (kept.isPresent()) {
      return kept;
    }
    Path made =
        cache.<MediaException>put(
            CacheKind.PROXIES, key, part -> ProxyWriter.write(clip, part, pace));
    if (!stamp.equals(FileStamp.of(clip))) {
      // It was written anew meanwhile: this is the proxy of something else.
      cache.remove(CacheKind.PROXIES, key);
      throw new CancellationException("the clip has changed: " + clip);
    }
    return Optional.of(made);
  }
}
