package org.reelboard.app.editor.proxies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.MediaProbe;
import org.reelboard.engine.media.TestMedia;

final class CachedProxiesTest {
  @TempDir private Path folder;

  private Optional<Path> proxy(Path clip) throws Exception {
    return new CachedProxies(DerivedCache.at(folder.resolve("cache")))
        .proxy(clip, (MediaFacts.Video) MediaProbe.probe(clip), () -> false, _ -> {});
  }

  private long kept() throws Exception {
    return Objects.requireNonNull(
            DerivedCache.at(folder.resolve("cache")).use().shares().get(CacheKind.PROXIES))
        .entries();
  }

  @Test
  void aClipOfTheSameContentHasTheSameProxyWhereverItLies() throws Exception {
    Path clip =
        new TestMedia(folder)
            .make(
                "a.mp4",
                "-f lavfi -i testsrc2=size=720x1280:rate=10 -t 6 -c:v libx264 -preset ultrafast"
                    .concat(" -g 60 -pix_fmt yuv420p")
                    .split(" "));
    Path copy = Files.copy(clip, folder.resolve("b.mp4"));
    Path made = proxy(clip).orElseThrow();
    assertEquals(Optional.of(made), proxy(copy));
    assertEquals(1, kept());
  }

  @Test
  void aLightClipNeedsNone() throws Exception {
    assertEquals(
        Optional.empty(), proxy(new TestMedia(folder).silentClip("a.mp4", 320, 240, 10, "1")));
  }

  @Test
  void nothingIsKeptWhereItIsGivenUp() throws Exception {
    Path clip =
        new TestMedia(folder)
            .make(
                "a.mp4",
                "-f lavfi -i testsrc2=size=720x1280:rate=10 -t 6"
                    .concat(" -c:v libx264 -preset ultrafast -g 60 -pix_fmt yuv420p")
                    .split(" "));
    DerivedCache cache = DerivedCache.at(folder.resolve("cache"));
    MediaFacts.Video facts = (MediaFacts.Video) MediaProbe.probe(clip);
    assertThrows(
        CancellationException.class,
        () ->
            new CachedProxies(cache)
                .proxy(
                    clip,
                    facts,
                    () -> false,
                    _ -> {
                      throw new CancellationException();
                    }));
    assertEquals(0, kept());
  }
}
