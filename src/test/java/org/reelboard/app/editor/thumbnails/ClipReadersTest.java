package org.reelboard.app.editor.thumbnails;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.ClipReader;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.TestMedia;

@Timeout(60)
final class ClipReadersTest {
  private static final Size SIZE = new Size(64, 48);

  @TempDir private Path folder;

  private Path clip(String name) throws Exception {
    return new TestMedia(folder).silentClip(name, 64, 48, 10, "3");
  }

  private static byte[] fresh(Path clip, Time at) throws Exception {
    try (ClipReader reader = ClipReader.open(clip, SIZE)) {
      return reader.frameAt(at).luma().clone();
    }
  }

  private static Frame frame(ClipReaders readers, Path clip, Time at) throws MediaException {
    return readers.frame(clip, SIZE, at, () -> ClipReader.open(clip, SIZE));
  }

  @Test
  void picturesAreThoseThatAFreshReaderGives() throws Exception {
    Path clip = clip("a.mp4");
    ClipReaders readers = new ClipReaders(Duration.ofMinutes(1));
    for (String at : new String[] {"0", "2.5", "0.7", "1.1", "0"}) {
      Frame frame = frame(readers, clip, Time.seconds(at));
      assertArrayEquals(fresh(clip, Time.seconds(at)), frame.luma(), at);
      assertEquals(1, readers.open());
    }
  }

  @Test
  void onlyAFewClipsStayOpen() throws Exception {
    ClipReaders readers = new ClipReaders(Duration.ofMinutes(1));
    for (int index = 0; index < 5; index++) {
      frame(readers, clip(index + ".mp4"), Time.ZERO);
    }
    assertEquals(3, readers.open());
  }

  @Test
  void whatNobodyAsksForAnyMoreIsClosed() throws Exception {
    ClipReaders readers = new ClipReaders(Duration.ofMillis(20));
    frame(readers, clip("a.mp4"), Time.ZERO);
    while (readers.open() > 0) {
      Thread.sleep(5);
    }
    assertEquals(0, readers.open());
  }
}
