package org.reelboard.engine.picture.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.picture.TestPictures;
import org.reelboard.engine.picture.Transitions;
import org.reelboard.engine.picture.resample.Resampler;

final class TransitionsTest {
  private static final int WIDTH = 64;
  private static final int HEIGHT = 48;
  private static final int FRAMES = 8;

  @TempDir private Path folder;

  static List<TransitionKind> kinds() {
    return Transitions.all();
  }

  private static Frame first() {
    return TestPictures.halved(TestPictures.texture(WIDTH, HEIGHT, 4));
  }

  private static Frame second() {
    return TestPictures.halved(TestPictures.scenery(WIDTH, HEIGHT));
  }

  private static Frame between(String id, double progress, Fields settings) {
    TransitionKind kind = Transitions.byId(id).orElseThrow();
    return between(kind, new Passage(first(), second(), progress, settings, 0.1));
  }

  private static Frame between(TransitionKind kind, Passage passage) {
    Frame target = Frame.opaque(passage.from().width(), passage.from().height(), Chroma.HALF);
    kind.draw(passage, new Resampler(), target);
    return target;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void beginsWithTheFirstPictureAndEndsWithTheSecond(TransitionKind kind) {
    assertClose(
        first(), between(kind, new Passage(first(), second(), 0, Fields.NONE, 0.1)), 0, kind.id());
    assertClose(
        second(), between(kind, new Passage(first(), second(), 1, Fields.NONE, 0.1)), 1, kind.id());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void takesAnySettings(TransitionKind kind) {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      Fields settings =
          Fields.NONE
              .with("direction", List.of("left", "right", "up", "down", "north").get(seed % 5))
              .with("softness", random.nextGaussian() * 10)
              .with("amount", random.nextGaussian() * 10)
              .with("blur", random.nextGaussian() * 100);
      Frame drawn =
          between(kind, new Passage(first(), second(), random.nextDouble(), settings, 0.5));
      assertEquals(WIDTH, drawn.width(), "seed " + seed);
    }
  }

  /** FFmpeg's xfade is the oracle where it draws the same. */
  @ParameterizedTest
  @CsvSource({
    "crossfade, left, fade",
    "wipe, left, wipeleft",
    "wipe, right, wiperight",
    "wipe, up, wipeup",
    "wipe, down, wipedown",
    "slide, left, slideleft",
    "slide, right, slideright",
    "slide, up, slideup",
    "slide, down, slidedown"
  })
  void drawsWhatXfadeDraws(String id, String direction, String xfade)
      throws IOException, InterruptedException {
    Fields settings = Fields.NONE.with("direction", direction).with("softness", 0);
    List<Frame> theirs =
        ffmpeg("[0][1]xfade=transition=%s:duration=1:offset=0".formatted(xfade), 0);
    for (int frame = 0; frame < FRAMES; frame++) {
      Frame ours = between(id, (double) frame / FRAMES, settings);
      // They cut where we round, and their edge is a pixel early or late.
      int wrong = samplesBeyond(theirs.get(frame), ours, 2);
      assertTrue(wrong <= Math.max(WIDTH, HEIGHT) * 4, id + " frame " + frame + ": " + wrong);
    }
  }

  @Test
  void fadesThroughBlackAsFfmpegFades() throws IOException, InterruptedException {
    String black =
        "[0]fade=t=out:start_frame=0:nb_frames=4[a];[1]fade=t=in:start_frame=4:nb_frames=4[b]";
    List<Frame> out = ffmpeg(black + ";[b]nullsink;[a]null", 0);
    for (int frame = 0; frame < FRAMES / 2; frame++) {
      Frame ours = between("fade-black", (double) frame / FRAMES, Fields.NONE);
      assertClose(out.get(frame), ours, 2, "out " + frame);
    }
  }

  @Test
  void aSoftWipeHasAnEdgeOfItsWidth() {
    Fields settings = Fields.NONE.with("direction", "right").with("softness", 0.5);
    Frame dark = Frame.filled(100, 4, 20, 128, 128);
    Frame light = Frame.filled(100, 4, 220, 128, 128);
    Frame drawn = between(new Wipe(), new Passage(dark, light, 0.5, settings, 1));
    // Half way the edge has reached 75 of 100 pixels and is 50 wide.
    assertEquals(220, drawn.luma()[24] & 0xff);
    assertEquals(120, drawn.luma()[50] & 0xff, 3);
    assertEquals(20, drawn.luma()[76] & 0xff);
  }

  private List<Frame> ffmpeg(String graph, int skipped) throws IOException, InterruptedException {
    Path a = write("a.yuv", first());
    Path b = write("b.yuv", second());
    Path out = folder.resolve("out.yuv");
    List<String> command =
        List.of(
            Loader.load(ffmpeg.class),
            "-v",
            "error",
            "-y",
            "-f",
            "rawvideo",
            "-pix_fmt",
            "yuv420p",
            "-s",
            WIDTH + "x" + HEIGHT,
            "-r",
            "8",
            "-i",
            a.toString(),
            "-f",
            "rawvideo",
            "-pix_fmt",
            "yuv420p",
            "-s",
            WIDTH + "x" + HEIGHT,
            "-r",
            "8",
            "-i",
            b.toString(),
            "-filter_complex",
            graph,
            "-frames:v",
            String.valueOf(FRAMES),
            "-f",
            "rawvideo",
            "-pix_fmt",
            "yuv420p",
            out.toString());
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertEquals(0, process.waitFor());
    byte[] raw = Files.readAllBytes(out);
    int luma = WIDTH * HEIGHT;
    int chroma = luma / 4;
    Frame[] frames = new Frame[raw.length / (luma + 2 * chroma) - skipped];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = Frame.opaque(WIDTH, HEIGHT, Chroma.HALF);
      int at = (i + skipped) * (luma + 2 * chroma);
      System.arraycopy(raw, at, frames[i].luma(), 0, luma);
      System.arraycopy(raw, at + luma, frames[i].blueDifference(), 0, chroma);
      System.arraycopy(raw, at + luma + chroma, frames[i].redDifference(), 0, chroma);
    }
    return Arrays.asList(frames);
  }

  /** The frame, for two seconds. */
  private Path write(String name, Frame frame) throws IOException {
    Path file = folder.resolve(name);
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    for (int i = 0; i < 2 * FRAMES; i++) {
      raw.writeBytes(frame.luma());
      raw.writeBytes(frame.blueDifference());
      raw.writeBytes(frame.redDifference());
    }
    return Files.write(file, raw.toByteArray());
  }

  private static int samplesBeyond(Frame wanted, Frame got, int tolerance) {
    return samplesBeyond(wanted.luma(), got.luma(), tolerance)
        + samplesBeyond(wanted.blueDifference(), got.blueDifference(), tolerance)
        + samplesBeyond(wanted.redDifference(), got.redDifference(), tolerance);
  }

  private static int samplesBeyond(byte[] wanted, byte[] got, int tolerance) {
    int beyond = 0;
    for (int i = 0; i < wanted.length; i++) {
      beyond += off(wanted, got, i) > tolerance ? 1 : 0;
    }
    return beyond;
  }

  private static int off(byte[] first, byte[] second, int at) {
    return Math.abs((first[at] & 0xff) - (second[at] & 0xff));
  }

  private static void assertClose(Frame wanted, Frame got, int tolerance, String what) {
    assertEquals(0, samplesBeyond(wanted, got, tolerance), what);
  }
}
