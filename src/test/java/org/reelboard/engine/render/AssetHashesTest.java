package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;

final class AssetHashesTest {
  /** SHA-256 of "abc" (FIPS 180-4, example). */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  @Test
  void fileIsReadOnceAndAgainWhenItHasChanged() throws Exception {
    DerivedCache cache = DerivedCache.at(folder.resolve("cache"));
    Path file = Files.writeString(folder.resolve("a"), "abc");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    AtomicInteger blocks = new AtomicInteger();
    assertEquals(ABC, hash(cache, file, blocks));
    assertEquals(1, blocks.get());
    assertEquals(ABC, hash(cache, file, blocks));
    assertEquals(1, blocks.get(), "it was read again");
    Files.writeString(file, "abcd");
    assertFalse(hash(cache, file, blocks).equals(ABC));
  }

  @Test
  void fileWrittenJustNowIsNotRememberedAsItMayBeWrittenAgain() throws Exception {
    DerivedCache cache = DerivedCache.at(folder.resolve("cache"));
    Path file = Files.writeString(folder.resolve("a"), "abc");
    assertEquals(ABC, hash(cache, file, new AtomicInteger()));
    assertEquals(0, Objects.requireNonNull(cache.use().shares().get(CacheKind.FACTS)).entries());
  }

  @Test
  void missingFileHasNoContent() throws Exception {
    AssetHashes hashes = new AssetHashes(DerivedCache.at(folder.resolve("cache")));
    assertEquals(Optional.empty(), hashes.of(folder.resolve("nowhere"), () -> false));
  }

  private static String hash(DerivedCache cache, Path file, AtomicInteger blocks)
      throws RenderException {
    return new AssetHashes(cache)
        .of(
            file,
            () -> {
              blocks.incrementAndGet();
              return false;
            })
        .orElseThrow()
        .sha256();
  }

  @Test
  void engineIsTheSameInAFolderAndInAJarAndAnotherWithAnotherClass() throws Exception {
    Path classes = folder.resolve("classes");
    Path one = classes.resolve("org/reelboard/engine/One.class");
    Files.createDirectories(one.getParent());
    Files.createDirectories(classes.resolve("org/reelboard/document"));
    Files.createDirectories(classes.resolve("org/reelboard/app"));
    Files.writeString(one, "engine");
    Files.writeString(classes.resolve("org/reelboard/app/App.class"), "a window");
    Path jar = folder.resolve("program.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("org/reelboard/engine/One.class"));
      out.write(Files.readAllBytes(one));
      out.putNextEntry(new JarEntry("org/reelboard/app/App.class"));
      out.write(1);
    }
    assertEquals(EngineVersion.folder(classes), EngineVersion.jar(jar));
    Files.writeString(one, "another engine");
    assertFalse(EngineVersion.folder(classes).equals(EngineVersion.jar(jar)));
  }
}
