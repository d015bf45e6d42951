package org.reelboard.engine.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.ProxyWriter;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.TestMedia;
import org.reelboard.engine.picture.PreviewReading.Clips;
import org.reelboard.engine.picture.PreviewReading.Drawn;

final class PreviewReadingTest {
  private static final Size SIZE = new Size(90, 160);
  private static final long FRAME = 40;

  @TempDir private Path folder;

  private static Project film(Source source) {
    return Project.empty("Film", Canvas.VERTICAL)
        .withScenes(List.of(new Scene(new SceneId("s"), "", Time.ofSeconds(2), source)));
  }

  private Frame drawn(Project film, PreviewReading reading) throws MediaException {
    try (Stock stock = Stock.ofUsualSize();
        Compositor compositor =
            new Compositor(new ProjectFolder(folder), UnreadablePolicy.REFUSE, stock, reading)) {
      return compositor.compose(film, Layout.of(film), FRAME, SIZE);
    }
  }

  private Frame exported(Project film) throws MediaException {
    try (Compositor compositor =
        new Compositor(new ProjectFolder(folder), UnreadablePolicy.REFUSE)) {
      return compositor.compose(film, Layout.of(film), FRAME, SIZE);
    }
  }

  @Test
  void aProxyStandsForItsClipUnlessTheVeryPictureIsWanted() throws Exception {
    TestMedia media = new TestMedia(folder);
    media.make("clip.mp4", "-f lavfi -i testsrc2=size=540x960:rate=30 -t 2 -g 60".split(" "));
    Path other =
        media.make("red.mp4", "-f lavfi -i color=red:size=540x960:rate=30 -t 2".split(" "));
    Path proxy = folder.resolve("proxy.mp4");
    ProxyWriter.write(other, proxy, _ -> {});
    Project film = film(new Source.Clip(new AssetPath("clip.mp4"), Time.ZERO));
    PreviewReading reading = new PreviewReading(_ -> Optional.of(proxy), Optional.empty());
    for (Clips wanted : List.of(Clips.SMOOTH, Clips.NEARBY)) {
      reading.want(wanted, () -> false);
      Frame frame = drawn(film, reading);
      assertEquals(81, frame.luma()[80 * 90 + 45], 3, "as red as the proxy");
      assertEquals(Drawn.OF_STAND_INS, reading.drawn());
    }
    reading.want(Clips.EXACT, () -> false);
    assertEquals(exported(film), drawn(film, reading));
    assertEquals(Drawn.OF_CLIPS, reading.drawn());
  }

  @Test
  void aProxyThatIsGoneIsDoneWithout() throws Exception {
    new TestMedia(folder)
        .make("clip.mp4", "-f lavfi -i testsrc2=size=540x960:rate=30 -t 2".split(" "));
    Project film = film(new Source.Clip(new AssetPath("clip.mp4"), Time.ZERO));
    PreviewReading reading =
        new PreviewReading(_ -> Optional.of(folder.resolve("gone.mp4")), Optional.empty());
    reading.want(Clips.SMOOTH, () -> false);
    assertEquals(exported(film), drawn(film, reading));
  }

  @Test
  void aPictureNearByIsThereWhereTheVeryOneIsFar() throws Exception {
    new TestMedia(folder)
        .make("clip.mp4", "-f lavfi -i testsrc2=size=540x960:rate=30 -t 2 -g 60".split(" "));
    Project film = film(new Source.Clip(new AssetPath("clip.mp4"), Time.ZERO));
    PreviewReading reading = new PreviewReading(Proxies.NONE, Optional.empty());
    AtomicInteger decoded = new AtomicInteger();
    reading.want(Clips.SMOOTH, () -> decoded.incrementAndGet() > 3);
    assertThrows(CancellationException.class, () -> drawn(film, reading));
    reading.want(Clips.NEARBY, () -> true);
    drawn(film, reading);
    assertEquals(Drawn.OF_STAND_INS, reading.drawn());
  }

  @Test
  void aStillComesBackFromItsLevelAsItWasRead() throws Exception {
    Path photo = new TestMedia(folder).still("photo.jpg", "mandelbrot=size=3000x4000,noise=alls=8");
    Files.setLastModifiedTime(photo, FileTime.from(Instant.now().minusSeconds(60)));
    Project film = film(new Source.Still(new AssetPath("photo.jpg")));
    DerivedCache cache = DerivedCache.at(folder.resolve("cache"));
    StillLevels levels = new StillLevels(cache, () -> "1", Runnable::run);
    Frame first = drawn(film, new PreviewReading(Proxies.NONE, Optional.of(levels)));
    assertEquals(exported(film), first);
    assertEquals(
        1, Objects.requireNonNull(cache.use().shares().get(CacheKind.STILLS)).entries(), "kept");
    Frame again = drawn(film, new PreviewReading(Proxies.NONE, Optional.of(levels)));
    assertEquals(first, again);
  }
}
