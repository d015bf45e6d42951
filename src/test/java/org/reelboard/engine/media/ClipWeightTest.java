package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

final class ClipWeightTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "1080, 1920, 30, h264, false, 1, false",
    "1080, 1920, 30, h264, false, 30, true",
    "1080, 1920, 60, h264, false, 1, true",
    "1080, 1920, 30, hevc, false, 1, true",
    "540, 960, 30, h264, false, 30, false",
    "540, 960, 30, h264, false, 250, true",
    "3840, 2160, 30, prores, false, 1, true",
    "720, 1280, 30, h264, true, 1, true",
  })
  void weighsWhatIsDecodedWhilePlayingAndForAJump(
      int width, int height, int rate, String codec, boolean hdr, double keys, boolean heavy) {
    MediaFacts.Video facts =
        new MediaFacts.Video(
            new Size(width, height),
            Time.ofSeconds(5),
            FrameRate.of(rate),
            codec,
            hdr,
            Optional.empty());
    assertEquals(heavy, ClipWeight.of(facts, keys).isHeavy());
  }

  @ParameterizedTest
  @CsvSource({
    "a.mp4, -c:v libx264 -g 1, 1",
    "b.mp4, -c:v libx264 -g 10 -sc_threshold 0, 5.5",
    "c.mov, -c:v mjpeg, 1",
    "d.mkv, -c:v libx264 -g 10, 125.5",
  })
  void readsTheDistanceOfKeyPicturesFromTheIndex(String name, String coding, double pictures)
      throws MediaException {
    Path clip =
        new TestMedia(folder)
            .make(
                name,
                ("-f lavfi -i testsrc2=size=100x100:rate=10 -t 4 -pix_fmt yuvj420p "
                        + "-preset ultrafast "
                        + coding)
                    .split(" "));
    MediaFacts.Video facts = (MediaFacts.Video) MediaProbe.probe(clip);
    double effort = facts.codec().equals("mjpeg") ? 1.2 : 1;
    assertEquals(pictures * 10_000 * effort, ClipWeight.of(clip, facts).pixelsPerJump(), 1);
  }
}
