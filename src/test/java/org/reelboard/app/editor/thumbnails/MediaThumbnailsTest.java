package org.reelboard.app.editor.thumbnails;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.CacheUse;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.TestMedia;

@NeedsJavaFx
final class MediaThumbnailsTest {
  private static final Size SIZE = new Size(32, 32);
  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path folder;

  private Path cacheFolder() {
    return folder.resolve("derived");
  }

  private MediaThumbnails thumbnails() {
    return new MediaThumbnails(DerivedCache.at(cacheFolder()));
  }

  private static Thumbnail at(Path file, long seconds) {
    return new Thumbnail(file, Time.ofSeconds(seconds), SIZE);
  }

  private static Path aged(Path file, Duration by) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plus(by)));
    return file;
  }

  private Path photo() throws IOException {
    return aged(new TestMedia(folder).pattern("photo.png", 64, 48), Duration.ZERO);
  }

  private long kept() throws Exception {
    CacheUse.Share share = DerivedCache.at(cacheFolder()).use().shares().get(CacheKind.THUMBNAILS);
    return share == null ? 0 : share.entries();
  }

  private static int[] pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
    return pixels;
  }

  @Test
  void aPictureIsReadOnceForAllStarts() throws Exception {
    Path file = photo();
    Image first = thumbnails().read(at(file, 0));
    assertEquals(new Size(32, 24), new Size((int) first.getWidth(), (int) first.getHeight()));
    // No picture any more, but its stamp is the same.
    Files.write(file, new byte[(int) Files.size(file)]);
    aged(file, Duration.ZERO);
    assertArrayEquals(pixels(first), pixels(thumbnails().read(at(file, 0))));
    assertEquals(1, kept());
  }

  @Test
  void aPictureWithAlphaLooksTheSameFromTheCache() throws Exception {
    Path file = new TestMedia(folder).still("glass.png", "color=red@0.5:size=40x40,format=rgba");
    aged(file, Duration.ZERO);
    int[] first = pixels(thumbnails().read(at(file, 0)));
    assertEquals(1, kept());
    int[] second = pixels(thumbnails().read(at(file, 0)));
    for (int i = 0; i < first.length; i++) {
      for (int shift = 0; shift < 32; shift += 8) {
        // Once colours are multiplied by alpha by us, once by JavaFX, which rounds in its own way.
        assertEquals((first[i] >> shift) & 0xff, (second[i] >> shift) & 0xff, 1);
      }
    }
  }

  @Test
  void eachMomentOfAClipIsAPictureOfItsOwn() throws Exception {
    Path clip = aged(new TestMedia(folder).silentClip("c.mp4", 64, 48, 10, "2"), Duration.ZERO);
    int[] start = pixels(thumbnails().read(at(clip, 0)));
    int[] later = pixels(thumbnails().read(at(clip, 1)));
    assertFalse(Arrays.equals(start, later));
    assertArrayEquals(later, pixels(thumbnails().read(at(clip, 1))));
    assertEquals(2, kept());
  }

  @Test
  void aChangedFileIsReadAnew() throws Exception {
    Path file = photo();
    thumbnails().read(at(file, 0));
    new TestMedia(folder).colour("photo.png", 64, 48, "blue");
    aged(file, Duration.ofMinutes(1));
    int[] pixels = pixels(thumbnails().read(at(file, 0)));
    assertTrue((pixels[0] & 0xff) > 200 && (pixels[0] >> 16 & 0xff) < 50);
    assertEquals(2, kept());
  }

  @Test
  void ofAFileThatIsBeingWrittenNothingIsKept() throws Exception {
    Path file = new TestMedia(folder).pattern("fresh.png", 64, 48);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    thumbnails().read(at(file, 0));
    assertEquals(0, kept());
  }

  @Test
  void withoutACacheThePicturesAreShownAllTheSame() throws Exception {
    Files.writeString(cacheFolder(), "a file");
    assertEquals(32, thumbnails().read(at(photo(), 0)).getWidth());
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThrows(MediaException.class, () -> thumbnails().read(at(folder.resolve("none.png"), 0)));
  }
}
