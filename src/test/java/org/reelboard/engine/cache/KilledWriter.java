package org.reelboard.engine.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A program that puts and finds entries without end, to be killed. A key tells its content. */
final class KilledWriter {
  static final int KEYS = 40;
  private static final int BLOCKS = 100;

  private KilledWriter() {}

  /**
   * Works until it is killed.
   *
   * @param arguments the cache's folder, and a seed
   */
  public static void main(String[] arguments) throws Exception {
    DerivedCache cache = DerivedCache.at(Path.of(arguments[0]));
    Random random = new Random(Long.parseLong(arguments[1]));
    while (true) {
      int number = random.nextInt(KEYS);
      if (random.nextInt(3) == 0) {
        cache.find(CacheKind.SEGMENTS, key(number));
      } else {
        cache.put(CacheKind.SEGMENTS, key(number), part -> write(part, content(number)));
      }
    }
  }

  static CacheKey key(int number) {
    return CacheKey.of("entry " + number);
  }

  /** 100 kB and a little, of the key's own. */
  static byte[] content(int number) {
    byte[] content = new byte[BLOCKS * 1000 + number];
    new Random(number).nextBytes(content);
    return content;
  }

  /** Writes in many small steps, so that a kill often hits in the middle. */
  private static void write(Path part, byte[] content) throws IOException {
    try (OutputStream out = Files.newOutputStream(part)) {
      for (int at = 0; at < content.length; at += BLOCKS) {
        out.write(content, at, Math.min(BLOCKS, content.length - at));
      }
    }
  }
}
