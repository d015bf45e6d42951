package org.reelboard.engine.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.engine.media.TestMedia;

/** FFmpeg's own fades are the measure. */
final class FadeTest {
  private static final int FADE = 4800;
  private static final int WHOLE = 9600;
  private static final String SOURCE = "aevalsrc=1:s=48000:d=0.2";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"LINEAR, tri", "EQUAL_POWER, qsin"})
  void fadesAsFfmpegDoes(FadeCurve curve, String name) throws IOException {
    Fade fade = new Fade(FADE, curve);
    FloatBuffer in = ffmpeg("afade=t=in:curve=" + name + ":ss=0:ns=" + FADE);
    FloatBuffer out = ffmpeg("afade=t=out:curve=" + name + ":ss=" + (WHOLE - FADE) + ":ns=" + FADE);
    for (int sample = 0; sample < WHOLE; sample++) {
      assertEquals(in.get(sample), fade.gain(sample), 1e-6, "in, sample " + sample);
      assertEquals(out.get(sample), fade.gain(WHOLE - sample), 1e-6, "out, sample " + sample);
    }
  }

  private FloatBuffer ffmpeg(String filter) throws IOException {
    Path made =
        new TestMedia(folder)
            .make("fade.f32", "-f", "lavfi", "-i", SOURCE, "-af", filter, "-f", "f32le");
    return ByteBuffer.wrap(Files.readAllBytes(made)).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
  }
}
