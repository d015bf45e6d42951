package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.time.Time;

final class BadFilesTest {
  private static final Size SIZE = new Size(64, 48);

  @TempDir private Path folder;

  private static void assertRefused(Path file, String reason, Executable attempt) {
    MediaException refusal = assertThrows(MediaException.class, attempt);
    assertTrue(
        refusal.sentence().contains(file.toString()) && refusal.sentence().contains(reason),
        refusal.sentence());
  }

  /** Every way to open the file ends with a sentence that names it and says this. */
  private static void assertRefusedByAll(Path file, String reason) {
    assertAll(
        () -> assertRefused(file, reason, () -> MediaProbe.probe(file)),
        () -> assertRefused(file, reason, () -> StillReader.read(file, SIZE)),
        () -> assertRefused(file, reason, () -> ClipReader.open(file, SIZE).close()),
        () -> assertRefused(file, reason, () -> SoundReader.open(file).close()));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void aMissingFile() {
    assertRefusedByAll(folder.resolve("gone.mp4"), "There is no file");
  }

  @Test
  void aFolder() throws IOException {
    assertRefusedByAll(Files.createDirectory(folder.resolve("clip.mp4")), "is a folder");
  }

  @Test
  void anEmptyFile() throws IOException {
    Path file = write("empty.mp4", new byte[0]);
    assertRefusedByAll(file, "is empty");
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path file = write("secret.png", new byte[] {1, 2, 3});
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-wx------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertRefusedByAll(file, "may not be read");
  }

  @Test
  void textNamedAsAClip() throws IOException {
    Path file =
        write("story.mp4", "Once upon a time.\n".repeat(50).getBytes(StandardCharsets.UTF_8));
    assertAll(
        () -> assertRefused(file, "no picture, clip or sound", () -> MediaProbe.probe(file)),
        () -> assertRefused(file, "no picture that", () -> StillReader.read(file, SIZE)),
        () -> assertRefused(file, "no picture, clip", () -> ClipReader.open(file, SIZE).close()),
        () -> assertRefused(file, "no picture, clip", () -> SoundReader.open(file).close()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ffconcat version 1.0\nfile other.mp4\n",
        "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nother.ts\n#EXT-X-ENDLIST\n",
        "<?xml version=\"1.0\"?><MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\"></MPD>",
        "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nm=video 5004 RTP/AVP 96\n",
        "[playlist]\nFile1=other.mp4\n",
      })
  void aListThatLeadsToOtherFiles(String list) throws IOException {
    new TestMedia(folder).silentClip("other.mp4", 64, 48, 10, "0.5");
    Path file = write("list.mp4", list.getBytes(StandardCharsets.UTF_8));
    assertRefused(file, "no picture, clip or sound", () -> MediaProbe.probe(file));
    assertRefused(file, "no picture, clip", () -> ClipReader.open(file, SIZE).close());
  }

  @Test
  void aPictureNamedAsAClipAndAClipNamedAsAPicture() throws IOException, MediaException {
    TestMedia media = new TestMedia(folder);
    Path picture = Files.move(media.colour("a.png", 8, 8, "red"), folder.resolve("a.mp4"));
    assertEquals(new MediaFacts.Still(new Size(8, 8), "png", false), MediaProbe.probe(picture));
    assertEquals("Frame 8x8", StillReader.read(picture, SIZE).toString());
    assertRefused(picture, "", () -> ClipReader.open(picture, SIZE).close());
    Path clip = Files.move(media.silentClip("b.mp4", 64, 48, 10, "0.5"), folder.resolve("b.jpg"));
    assertEquals(new Size(64, 48), ((MediaFacts.Video) MediaProbe.probe(clip)).size());
    assertRefused(clip, "no picture that", () -> StillReader.read(clip, SIZE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jpg", "a.png", "a.webp"})
  void aPictureCutOff(String name) throws IOException {
    Path whole = new TestMedia(folder).still(name, "testsrc2=size=200x200");
    byte[] bytes = Files.readAllBytes(whole);
    for (int part : new int[] {20, 60, 95}) {
      Path file = write("cut" + part + name, Arrays.copyOf(bytes, bytes.length * part / 100));
      assertRefused(file, "cut off or damaged", () -> StillReader.read(file, SIZE));
    }
  }

  @Test
  void aClipWhoseIndexIsCutOff() throws IOException {
    Path whole = new TestMedia(folder).clip("a.mp4", 64, 48, 10, "1");
    byte[] bytes = Files.readAllBytes(whole);
    Path file = write("cut.mp4", Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused(file, "or it is damaged", () -> MediaProbe.probe(file));
    assertRefused(file, "or it is damaged", () -> ClipReader.open(file, SIZE).close());
    assertRefused(file, "or it is damaged", () -> SoundReader.open(file).close());
  }

  @Test
  void aClipWithoutAnyPicture() {
    Path file =
        new TestMedia(folder)
            .make(
                "none.mp4",
                "-f lavfi -i testsrc2=size=64x48:rate=10 -frames:v 0 -c:v libx264 -movflags +faststart"
                    .split(" "));
    assertRefused(file, "", () -> MediaProbe.probe(file));
    assertRefused(file, "", () -> ClipReader.open(file, SIZE).close());
  }

  @Test
  void aSoundIsNoClipAndASilentClipNoSound() {
    TestMedia media = new TestMedia(folder);
    Path tone = media.tone("tone.wav", 440, 48_000, 1, "0.2");
    Path silent = media.silentClip("silent.mp4", 64, 48, 10, "0.5");
    assertRefused(tone, "no moving pictures", () -> ClipReader.open(tone, SIZE).close());
    assertRefused(tone, "no picture that", () -> StillReader.read(tone, SIZE));
    assertRefused(silent, "holds no sound", () -> SoundReader.open(silent).close());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.png", "a.jpg"})
  void aPictureThatClaimsToBeTooLarge(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(new TestMedia(folder).colour(name, 16, 16, "red"));
    if (name.endsWith("png")) {
      bytes[18] = (byte) (20_000 >> 8);
      bytes[19] = (byte) 20_000;
      bytes[22] = (byte) (15_000 >> 8);
      bytes[23] = (byte) 15_000;
    } else {
      int frame = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
      bytes[frame + 5] = (byte) (15_000 >> 8);
      bytes[frame + 6] = (byte) 15_000;
      bytes[frame + 7] = (byte) (20_000 >> 8);
      bytes[frame + 8] = (byte) 20_000;
    }
    Path file = write("claims-" + name, bytes);
    assertRefused(file, "too large a picture (20000x15000)", () -> StillReader.read(file, SIZE));
  }

  @Test
  void anAnimatedWebp() {
    Path file =
        new TestMedia(folder)
            .make(
                "a.webp",
                "-f lavfi -i testsrc2=size=64x48:rate=5 -t 1 -c:v libwebp_anim".split(" "));
    assertRefused(file, "animated WebP", () -> StillReader.read(file, SIZE));
  }

  @Test
  void rubbishBehindEveryBeginning() throws IOException {
    TestMedia media = new TestMedia(folder);
    Path[] files = {
      media.pattern("a.jpg", 64, 48),
      media.pattern("a.png", 64, 48),
      media.pattern("a.webp", 64, 48),
      media.pattern("a.gif", 64, 48),
      media.clip("a.mp4", 64, 48, 10, "0.5"),
      media.make("a.mkv", "-i %s -c copy".formatted(folder.resolve("a.mp4")).split(" ")),
      media.tone("a.mp3", 440, 44_100, 1, "0.3"),
      media.tone("a.flac", 440, 44_100, 1, "0.3"),
      media.tone("a.ogg", 440, 48_000, 2, "0.3"),
    };
    for (int seed = 0; seed < 90; seed++) {
      Random random = new Random(seed);
      byte[] bytes = Files.readAllBytes(files[seed % files.length]);
      for (int i = 0; i < 1 + bytes.length / 50; i++) {
        bytes[12 + random.nextInt(bytes.length - 12)] = (byte) random.nextInt();
      }
      Path file = write("rubbish" + seed, bytes);
      assertEndsWithinReason(file, seed);
    }
  }

  /** Damaged files may be read in part or refused; anything else fails the test. */
  private static void assertEndsWithinReason(Path file, int seed) {
    float[] sound = new float[2 * 48_000];
    Executable[] attempts = {
      () -> MediaProbe.probe(file),
      () -> StillReader.read(file, SIZE),
      () -> {
        try (ClipReader reader = ClipReader.open(file, SIZE)) {
          reader.frameAt(Time.seconds("0.3"));
          reader.frameAt(Time.ZERO);
        }
      },
      () -> {
        try (SoundReader reader = SoundReader.open(file)) {
          reader.read(sound, 20_000);
          reader.seek(100);
          reader.read(sound, 200);
        }
      }
    };
    for (Executable attempt : attempts) {
      try {
        attempt.execute();
      } catch (MediaException e) {
        assertTrue(e.sentence().contains(file.toString()), () -> "seed " + seed + ": " + e);
      } catch (Throwable e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "é à ü.%s",
        "東京 旅行.%s",
        "🌅 sunrise.%s",
        "it's \"quoted\".%s",
        "100%% %%03d %%d.%s",
        "[a-z] {b,c} *?.%s",
        "http:__x:y@z.%s",
        "-dash.%s",
        "concat:a|b.%s",
      })
  void everyNameIsJustAName(String pattern) throws IOException, MediaException {
    TestMedia media = new TestMedia(folder);
    Path inside = Files.createDirectory(folder.resolve("größe 10% 'x'"));
    Path still =
        Files.move(media.colour("s.png", 8, 8, "red"), inside.resolve(pattern.formatted("png")));
    Path clip =
        Files.move(
            media.clip("c.mp4", 64, 48, 10, "0.5"), inside.resolve(pattern.formatted("mp4")));
    assertEquals("Frame 8x8", StillReader.read(still, SIZE).toString());
    assertEquals(new Size(64, 48), ((MediaFacts.Video) MediaProbe.probe(clip)).size());
    try (ClipReader reader = ClipReader.open(clip, SIZE);
        SoundReader sound = SoundReader.open(clip)) {
      assertEquals("Frame 64x48", reader.frameAt(Time.ZERO).toString());
      assertEquals(100, sound.read(new float[200], 100));
    }
  }
}
