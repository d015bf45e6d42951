package org.reelboard.engine.cache;

import java.io.IOException;
import java.nio.file.Path;
import org.reelboard.document.Texts;
import org.reelboard.document.store.Failure;

/** What a failure of the disk means to somebody who uses the cache. */
final class Failing {
  private Failing() {}

  static CacheException notWritten(Path where, IOException cause) {
    return new CacheException(
        Texts.of("engine.cache.not-written", where.toString(), Failure.sentence(cause)), cause);
  }

  static CacheException notRead(Path where, IOException cause) {
    return new CacheException(
        Texts.of("engine.cache.not-read", where.toString(), Failure.sentence(cause)), cause);
  }
}
