package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SoundReaderTest {
  @TempDir private Path folder;

  /** A click at 0.5 s of a second: half a wave of 500 Hz, so that lossy coders keep its place. */
  private Path click(String name, int rate, String coding) {
    String click = "if(between(t\\,0.5\\,0.501)\\,0.5*sin(2*PI*500*(t-0.5))\\,0)";
    return new TestMedia(folder)
        .make(
            name,
            ("-f lavfi -i aevalsrc=exprs='" + click + "':s=" + rate + ":d=1 " + coding).split(" "));
  }

  private static float[] all(SoundReader reader) throws MediaException {
    float[] sound = new float[2 * 4 * SoundReader.RATE];
    int done = 0;
    float[] part = new float[2 * 1000];
    int count;
    while ((count = reader.read(part, 1000)) > 0) {
      System.arraycopy(part, 0, sound, 2 * done, 2 * count);
      done += count;
    }
    return Arrays.copyOf(sound, 2 * done);
  }

  private static int peak(float[] stereo) {
    int best = 0;
    for (int i = 0; i < stereo.length; i += 2) {
      if (stereo[i] > stereo[best]) {
        best = i;
      }
    }
    return best / 2;
  }

  /** The top of the click stands at 0.5005 s: sample 24024. */
  @ParameterizedTest
  @CsvSource({
    "a.wav, 48000, -c:a pcm_s16le, 0",
    "b.wav, 44100, -c:a pcm_s16le, 1",
    "c.wav, 96000, -c:a pcm_s24le, 0",
    "d.flac, 44100, -c:a flac, 1",
    "e.mp3, 44100, -c:a libmp3lame -b:a 192k, 3",
    "f.mp3, 48000, -c:a libmp3lame -b:a 192k, 3",
    "g.m4a, 48000, -c:a aac -b:a 192k, 3",
    "h.m4a, 44100, -c:a aac -b:a 192k, 3",
    "i.ogg, 44100, -c:a libopus -b:a 128k, 3",
    "j.ogg, 48000, -c:a vorbis -strict -2 -ac 2 -b:a 192k, 3",
    "k.webm, 48000, -c:a libopus -b:a 128k, 3",
    "l.mkv, 44100, -c:a aac -b:a 192k, 50",
    "m.mov, 48000, -c:a pcm_s16le, 0",
  })
  void aClickStandsWhereItWasMade(String name, int rate, String coding, int tolerance)
      throws MediaException {
    try (SoundReader reader = SoundReader.open(click(name, rate, coding))) {
      float[] sound = all(reader);
      int place = peak(sound);
      assertEquals(24_024, place, tolerance, name + " of " + sound.length / 2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.wav, 48000, -c:a pcm_s16le, 0",
    "b.wav, 44100, -c:a pcm_s16le, 0",
    "c.flac, 22050, -c:a flac, 0",
    "d.mp3, 44100, -c:a libmp3lame -b:a 128k, 0",
    "e.m4a, 44100, -c:a aac -aac_pns 0 -b:a 128k, 0",
    "f.ogg, 48000, -c:a libopus -b:a 128k, 0.003",
    "g.webm, 48000, -c:a libopus -b:a 128k, 0.003",
    "h.mkv, 44100, -c:a aac -aac_pns 0 -b:a 128k, 0",
    "i.aac, 44100, -c:a aac -aac_pns 0 -b:a 128k, 0",
  })
  void afterAJumpComeTheSameSamples(String name, int rate, String coding, float tolerance)
      throws MediaException {
    String chirp = "0.4*sin(2*PI*(200*t+150*t*t))|0.3*sin(2*PI*(300*t+100*t*t))";
    Path file =
        new TestMedia(folder)
            .make(
                name,
                ("-f lavfi -i aevalsrc=exprs=" + chirp + ":s=" + rate + ":d=3 " + coding)
                    .split(" "));
    try (SoundReader reader = SoundReader.open(file)) {
      float[] whole = all(reader);
      Random random = new Random(7);
      for (int i = 0; i < 12; i++) {
        int at = random.nextInt(2 * SoundReader.RATE + 30_000);
        int count = 1 + random.nextInt(3000);
        float[] part = new float[2 * count];
        reader.seek(at);
        assertEquals(count, reader.read(part, count));
        assertArrayEquals(
            Arrays.copyOfRange(whole, 2 * at, 2 * (at + count)), part, tolerance, name + " " + at);
      }
    }
  }

  @Test
  void monoSoundsFromBothSidesAsLoudAsItIs() throws MediaException {
    try (SoundReader reader = SoundReader.open(click("a.wav", 48_000, "-ac 1"))) {
      float[] sound = all(reader);
      assertEquals(0.5, sound[2 * 24_024], 0.001);
      assertEquals(sound[2 * 24_024], sound[2 * 24_024 + 1]);
      assertTrue(sound.length / 2 == SoundReader.RATE, "length " + sound.length / 2);
    }
  }

  /** Left, right, centre, bass, back left, back right, one after the other for 0.1 s each. */
  @Test
  void surroundIsMixedDown() throws MediaException {
    StringBuilder sides = new StringBuilder();
    for (int channel = 0; channel < 6; channel++) {
      sides
          .append(channel == 0 ? "" : "|")
          .append("0.5*between(t\\,0.%1$d\\,0.%1$d9)".formatted(channel));
    }
    Path file =
        new TestMedia(folder)
            .make(
                "a.wav",
                ("-f lavfi -i aevalsrc=exprs=" + sides + ":c=5.1:s=48000:d=0.6 -c:a pcm_s16le")
                    .split(" "));
    float[] sound;
    try (SoundReader reader = SoundReader.open(file)) {
      sound = all(reader);
    }
    float[] heard = new float[12];
    for (int channel = 0; channel < 6; channel++) {
      int at = 2 * (channel * 4800 + 2000);
      heard[2 * channel] = sound[at];
      heard[2 * channel + 1] = sound[at + 1];
    }
    float quieter = 0.3536f;
    float[] expected = {0.5f, 0, 0, 0.5f, quieter, quieter, 0, 0, quieter, 0, 0, quieter};
    assertArrayEquals(expected, heard, 0.001f);
  }

  @Test
  void aSongWithACoverPictureIsASound() throws MediaException {
    TestMedia media = new TestMedia(folder);
    Path cover = media.colour("cover.jpg", 32, 32, "red");
    Path tone = media.tone("tone.mp3", 440, 44_100, 2, "0.5");
    Path song =
        media.make(
            "song.mp3",
            ("-i " + tone + " -i " + cover + " -map 0 -map 1 -c copy -disposition:v attached_pic")
                .split(" "));
    MediaFacts.Sound facts = (MediaFacts.Sound) MediaProbe.probe(song);
    assertEquals("mp3 44100 2", facts.codec() + " " + facts.sampleRate() + " " + facts.channels());
    try (SoundReader reader = SoundReader.open(song)) {
      int samples = all(reader).length / 2;
      assertEquals(24_000, samples, 60);
    }
  }

  @Test
  void afterTheEndThereIsNothing() throws MediaException {
    Path file = new TestMedia(folder).tone("a.wav", 440, 48_000, 1, "0.5");
    try (SoundReader reader = SoundReader.open(file)) {
      reader.seek(10_000_000);
      assertEquals(0, reader.read(new float[20], 10));
      reader.seek(23_995);
      assertEquals(5, reader.read(new float[20], 10));
      assertEquals(0, reader.read(new float[20], 10));
      reader.seek(0);
      assertEquals(10, reader.read(new float[20], 10));
    }
  }
}
