package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

final class MediaProbeTest {
  @TempDir private Path folder;

  @Test
  void aClipTellsItsPicturesAndItsSound() throws MediaException {
    Path file = new TestMedia(folder).clip("clip.mp4", 160, 90, 30, "1");
    assertEquals(
        new MediaFacts.Video(
            new Size(160, 90),
            Time.ofSeconds(1),
            FrameRate.of(30),
            "h264",
            false,
            Optional.of(new MediaFacts.Sound(Time.ofSeconds(1), "aac", 48_000, 2))),
        MediaProbe.probe(file));
  }

  @Test
  void aClipWithoutSoundTellsSo() throws MediaException {
    Path file = new TestMedia(folder).silentClip("clip.mp4", 160, 90, 24, "0.5");
    assertEquals(
        new MediaFacts.Video(
            new Size(160, 90),
            Time.seconds("0.5"),
            FrameRate.of(24),
            "h264",
            false,
            Optional.empty()),
        MediaProbe.probe(file));
  }

  @Test
  void aToneIsASound() throws MediaException {
    Path file = new TestMedia(folder).tone("tone.wav", 440, 44_100, 1, "0.5");
    assertEquals(
        new MediaFacts.Sound(Time.seconds("0.5"), "pcm_s16le", 44_100, 1), MediaProbe.probe(file));
  }

  @Test
  void aPictureIsAStill() throws MediaException {
    Path file = new TestMedia(folder).pattern("picture.jpg", 31, 17);
    assertEquals(new MediaFacts.Still(new Size(31, 17), "jpeg", false), MediaProbe.probe(file));
  }
}
