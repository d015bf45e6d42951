package org.reelboard.engine.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FFmpeg's own fades are the measure. */
final class FadeTest {
  private static final int FADE = 4800;
  private static final int WHOLE = 9600;

  @ParameterizedTest
  @CsvSource({"LINEAR, tri", "EQUAL_POWER, qsin"})
  void fadesAsFfmpegDoes(FadeCurve curve, String name) throws IOException, InterruptedException {
    Fade fade = new Fade(FADE, curve);
    FloatBuffer in = ffmpeg("afade=t=in:curve=" + name + ":ss=0:ns=" + FADE);
    FloatBuffer out = ffmpeg("afade=t=out:curve=" + name + ":ss=" + (WHOLE - FADE) + ":ns=" + FADE);
    for (int sample = 0; sample < WHOLE; sample++) {
      assertEquals(in.get(sample), fade.gain(sample), 1e-6, "in, sample " + sample);
      assertEquals(out.get(sample), fade.gain(WHOLE - sample), 1e-6, "out, sample " + sample);
    }
  }

  private static FloatBuffer ffmpeg(String filter) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Loader.load(org.bytedeco.ffmpeg.ffmpeg.class),
                "-v",
                "error",
                "-f",
                "lavfi",
                "-i",
                "aevalsrc=1:s=48000:d=0.2",
                "-af",
                filter,
                "-f",
                "f32le",
                "-")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    byte[] bytes = process.getInputStream().readAllBytes();
    assertEquals(0, process.waitFor());
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
  }
}
