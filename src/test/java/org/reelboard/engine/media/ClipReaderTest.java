package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

final class ClipReaderTest {
  private static final int FRAMES = 40;
  private static final Size SMALL = new Size(64, 48);
  private static final FrameRate RATE = FrameRate.of(25);

  @TempDir private Path folder;

  /** A clip whose picture n is grey with a luma of 20 + 5 n. */
  private Path counting(String name, String coding) {
    return new TestMedia(folder)
        .make(
            name,
            ("-f lavfi -i color=black:size=64x48:rate=25,format=yuv420p,"
                    + "geq=lum=20+5*N:cb=128:cr=128 -frames:v "
                    + FRAMES
                    + " "
                    + coding)
                .split(" "));
  }

  private static int number(Frame frame) {
    return Math.round(((frame.luma()[24 * 64 + 32] & 0xff) - 20) / 5f);
  }

  private static List<Integer> numbers(ClipReader reader, List<Integer> asked)
      throws MediaException {
    List<Integer> found = new ArrayList<>();
    for (int frame : asked) {
      found.add(number(reader.frameAt(RATE.instant(frame))));
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "a.mp4, -c:v libx264 -preset ultrafast -crf 8 -g 10 -bf 2",
    "b.mov, -c:v libx264 -preset veryfast -crf 8 -g 12 -bf 3 -x264-params open-gop=1",
    "c.mkv, -c:v libx264 -preset ultrafast -crf 8 -g 10",
    "d.mp4, -c:v libx265 -preset ultrafast -crf 10 -x265-params log-level=none:keyint=12",
    "e.webm, -c:v libvpx-vp9 -deadline realtime -cpu-used 8 -crf 10 -b:v 0 -g 12",
    "f.mp4, -c:v libsvtav1 -preset 12 -crf 10 -g 12 -svtav1-params lp=1",
    "g.mov, -c:v prores_ks -profile:v 1",
    "h.gif, -pix_fmt gray -c:v gif",
  })
  void everyOrderOfAskingFindsTheSamePictures(String name, String coding) throws MediaException {
    Path file = counting(name, coding);
    List<Integer> forward = IntStream.range(0, FRAMES).boxed().toList();
    List<Integer> jumps = new Random(1).ints(20, 0, FRAMES).boxed().toList();
    try (ClipReader reader = ClipReader.open(file, SMALL)) {
      assertEquals(forward, numbers(reader, forward), "forward");
      assertEquals(forward.reversed(), numbers(reader, forward.reversed()), "backward");
      assertEquals(jumps, numbers(reader, jumps), "jumps");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.mp4, -c:v libx264 -preset veryfast -crf 20 -g 40 -bf 3",
    "b.mp4, -c:v libx265 -preset ultrafast -crf 20 -x265-params log-level=none:keyint=40",
    "c.webm, -c:v libvpx-vp9 -deadline realtime -cpu-used 8 -crf 20 -b:v 0 -g 40",
  })
  void aClipJustOpenedGivesTheVeryPicturesThatDecodingStraightOnGives(String name, String coding)
      throws MediaException {
    Path file =
        new TestMedia(folder)
            .make(
                name,
                ("-f lavfi -i testsrc2=size=64x48:rate=25,noise=alls=20:allf=t,format=yuv420p"
                        + " -frames:v "
                        + FRAMES
                        + " "
                        + coding)
                    .split(" "));
    List<Frame> straight = new ArrayList<>();
    try (ClipReader reader = ClipReader.open(file, SMALL)) {
      for (int frame = 0; frame < FRAMES; frame++) {
        Frame copy = Frame.opaque(SMALL.width(), SMALL.height(), Chroma.HALF);
        copy.set(reader.frameAt(RATE.instant(frame)));
        straight.add(copy);
      }
    }
    for (int frame : new int[] {37, 0, 18, FRAMES - 1, 23}) {
      try (ClipReader reader = ClipReader.openUnread(file, SMALL)) {
        assertEquals(straight.get(frame), reader.frameAt(RATE.instant(frame)), "picture " + frame);
      }
      try (ClipReader reader = ClipReader.openUnread(file, SMALL)) {
        reader.frameNear(RATE.instant(frame));
        assertEquals(straight.get(frame), reader.frameAt(RATE.instant(frame)), "picture " + frame);
      }
    }
  }

  @Test
  void betweenTwoPicturesTheEarlierIsShown() throws MediaException {
    Path file = counting("a.mp4", "-c:v libx264 -preset ultrafast -crf 8");
    Time almostNext = RATE.instant(8).minus(Time.ofFraction(1, 1000));
    try (ClipReader reader = ClipReader.open(file, SMALL)) {
      assertEquals(7, number(reader.frameAt(almostNext)));
      assertSame(reader.frameAt(RATE.instant(7)), reader.frameAt(almostNext));
    }
  }

  @Test
  void outsideItsLengthTheFirstAndTheLastPictureStand() throws MediaException {
    Path file = counting("a.mp4", "-c:v libx264 -preset ultrafast -crf 8");
    try (ClipReader reader = ClipReader.open(file, SMALL)) {
      assertEquals(0, number(reader.frameAt(Time.ofSeconds(-3))));
      assertEquals(FRAMES - 1, number(reader.frameAt(Time.ofSeconds(100))));
      assertEquals(FRAMES - 1, number(reader.frameAt(Time.ofSeconds(101))));
      assertEquals(3, number(reader.frameAt(RATE.instant(3))));
    }
  }

  @Test
  void aPictureNearByIsTheKeyPictureBeforeAndSpoilsNothing() throws MediaException {
    Path file = counting("a.mp4", "-c:v libx264 -preset veryfast -crf 8 -g 10 -bf 2");
    try (ClipReader reader = ClipReader.open(file, SMALL)) {
      assertEquals(30, number(reader.frameNear(RATE.instant(37))));
      assertEquals(List.of(37, 12, 39), numbers(reader, List.of(37, 12, 39)));
      assertEquals(39, number(reader.frameNear(RATE.instant(39))));
      assertEquals(0, number(reader.frameNear(RATE.instant(5))));
    }
  }

  @Test
  void whatIsNoLongerWantedEndsAndIsFoundAfterwards() throws MediaException {
    Path file = counting("a.mp4", "-c:v libx264 -preset veryfast -crf 8 -g 40 -bf 0");
    try (ClipReader reader = ClipReader.open(file, SMALL)) {
      AtomicInteger asked = new AtomicInteger();
      assertThrows(
          CancellationException.class,
          () -> reader.frameAt(RATE.instant(30), () -> asked.incrementAndGet() > 10));
      assertEquals(List.of(30, 4), numbers(reader, List.of(30, 4)));
    }
  }
}
