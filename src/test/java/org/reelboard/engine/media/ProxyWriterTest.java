package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.document.time.Time;

final class ProxyWriterTest {
  private static final Size SIZE = new Size(64, 48);

  @TempDir private Path folder;

  private Path made(Path clip) throws MediaException {
    Path proxy = folder.resolve("proxy.mp4");
    ProxyWriter.write(clip, proxy, _ -> {});
    return proxy;
  }

  @ParameterizedTest
  @CsvSource({
    "constant.mp4, fps=25, -c:v libx264 -preset veryfast -crf 8 -g 12 -bf 3",
    "ntsc.mp4, fps=30000/1001, -c:v libx264 -preset ultrafast -crf 8 -g 10 -bf 2",
    "late.mp4, settb=1/1000;setpts=PTS+2000, -c:v libx264 -preset ultrafast -crf 8 -g 10",
    "varying.mp4, settb=1/1000;setpts=5*N*N, -c:v libx264 -preset ultrafast -crf 8 -g 9 -bf 2",
    "varying.webm, settb=1/1000;setpts=5*N*N, -c:v libvpx-vp9 -deadline realtime -cpu-used 8 -crf 8",
    "new.mp4, fps=25, -c:v libx265 -preset ultrafast -crf 10 -x265-params log-level=none",
  })
  void showsThePictureThatTheClipShowsAtAnyTime(String name, String times, String coding)
      throws MediaException {
    Path clip =
        new TestMedia(folder)
            .make(
                name,
                ("-f lavfi -i color=black:size=64x48:rate=25,format=yuv420p,"
                        + "geq=lum=20+5*N:cb=128:cr=128,"
                        + times.replace(';', ',')
                        + " -frames:v 30 -fps_mode passthrough -enc_time_base -1 "
                        + coding)
                    .split(" "));
    Path proxy = made(clip);
    Random random = new Random(3);
    List<Time> asked = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      asked.add(Time.ofFraction(random.nextInt(2500), 1000));
    }
    assertEquals(numbers(clip, asked), numbers(proxy, asked));
  }

  private static List<Integer> numbers(Path clip, List<Time> times) throws MediaException {
    List<Integer> found = new ArrayList<>();
    try (ClipReader reader = ClipReader.open(clip, SIZE)) {
      for (Time time : times) {
        found.add(Math.round(((reader.frameAt(time).luma()[24 * 64 + 32] & 0xff) - 20) / 5f));
      }
    }
    return found;
  }

  @Test
  void isSmallUprightAndOfKeyPicturesAlone() throws MediaException {
    TestMedia media = new TestMedia(folder);
    Path flat = media.silentClip("flat.mp4", 1920, 1080, 25, "0.4");
    Path turned =
        media.make(
            "turned.mp4", "-display_rotation", "90", "-i", "file:" + flat, "-c:v", "copy", "-an");
    Path proxy = made(turned);
    MediaFacts.Video facts = (MediaFacts.Video) MediaProbe.probe(proxy);
    assertEquals(new Size(540, 960), facts.size());
    assertEquals("h264", facts.codec());
    String flags = TestMedia.probe(proxy, "packet=flags");
    assertEquals(10, flags.lines().count());
    assertTrue(flags.lines().allMatch(line -> line.contains("K")), flags);
    Size small = new Size(108, 192);
    try (ClipReader clip = ClipReader.open(turned, small);
        ClipReader copy = ClipReader.open(proxy, small)) {
      Time time = Time.ofFraction(1, 5);
      assertEquals(0, meanDifference(clip.frameAt(time), copy.frameAt(time)), 2.5);
    }
  }

  private static double meanDifference(Frame one, Frame other) {
    long sum = 0;
    for (int i = 0; i < one.luma().length; i++) {
      sum += Math.abs((one.luma()[i] & 0xff) - (other.luma()[i] & 0xff));
    }
    return (double) sum / one.luma().length;
  }

  @Test
  void endsWhereItIsNoLongerWanted() {
    Path clip = new TestMedia(folder).silentClip("a.mp4", 64, 48, 25, "2");
    List<Double> told = new ArrayList<>();
    assertThrows(
        CancellationException.class,
        () ->
            ProxyWriter.write(
                clip,
                folder.resolve("b.mp4"),
                done -> {
                  told.add(done);
                  if (told.size() == 3) {
                    throw new CancellationException();
                  }
                }));
    assertEquals(List.of(0.0, 0.02, 0.04), told);
  }

  @Test
  void refusesAClipOfClearPictures() {
    Path clip =
        new TestMedia(folder)
            .make(
                "a.mov",
                "-f lavfi -i color=red@0.5:size=64x48:rate=10,format=rgba -t 0.3 -c:v qtrle"
                    .split(" "));
    MediaException refusal = assertThrows(MediaException.class, () -> made(clip));
    assertEquals(clip + " has clear pictures, of which no proxy can be made.", refusal.sentence());
  }

  @ParameterizedTest
  @CsvSource({
    "1080, 1920, 540, 960",
    "3840, 2160, 960, 540",
    "1920, 1088, 954, 540",
    "400, 300, 400, 300",
    "101, 75, 102, 76",
  })
  void isNeverLargerThanTheClipButEven(int width, int height, int proxyWidth, int proxyHeight) {
    assertEquals(new Size(proxyWidth, proxyHeight), ProxyWriter.size(new Size(width, height)));
  }
}
