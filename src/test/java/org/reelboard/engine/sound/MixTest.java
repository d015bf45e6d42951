package org.reelboard.engine.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.TrackState;
import org.reelboard.document.project.TrackStates;
import org.reelboard.document.project.Transition;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;

final class MixTest {
  private static final ProjectFolder FOLDER = new ProjectFolder(Path.of("anywhere"));
  private static final int SECOND = Mix.SAMPLE_RATE;

  @Test
  void aSoundBeginsAtItsTimeRoundedToTheNearestSample() throws MediaException {
    SoundsInMemory files = new SoundsInMemory().with("click.wav", 1f);
    for (int seed = 0; seed < 200; seed++) {
      long flicks = new Random(seed).nextLong(Time.ofSeconds(1).flicks() - 20_000);
      float[] heard = heard(cards("1").withSound(List.of(sound("click.wav", flicks))), files);
      long sample = roundHalfUp(flicks);
      assertEquals(List.of(sample), soundingSamples(heard), "seed " + seed);
      assertEquals(1f, heard[(int) (2 * sample)], "seed " + seed);
    }
  }

  /** round(t x 48000), halves up, by arithmetic of its own. */
  private static long roundHalfUp(long flicks) {
    BigInteger[] parts =
        BigInteger.valueOf(flicks)
            .multiply(BigInteger.valueOf(2L * SECOND))
            .add(BigInteger.valueOf(705_600_000L))
            .divideAndRemainder(BigInteger.valueOf(2 * 705_600_000L));
    return parts[0].longValueExact();
  }

  @Test
  void aSoundAnchoredToASceneFollowsTheScenesSnappedStart() throws MediaException {
    // 1.01 s at 30 frames a second: the second scene's picture begins with frame 30.
    Project project =
        cards("1.01", "1")
            .withSound(
                List.of(
                    new SoundClip(
                        new SoundId("e1"),
                        SoundClip.EFFECT,
                        new AssetPath("click.wav"),
                        new Anchor.ToScene(new SceneId("s1"), Time.seconds("0.25")))));
    float[] heard = heard(project, new SoundsInMemory().with("click.wav", 1f));
    assertEquals(List.of(SECOND + SECOND / 4L), soundingSamples(heard));
  }

  @Test
  void soundsAddUpWithTheirGains() throws MediaException {
    SoundsInMemory files = new SoundsInMemory().with("a.wav", ones(100)).with("b.wav", ones(50));
    Project project =
        cards("1")
            .withSound(
                List.of(
                    sound("a.wav", 0).withGain(-6.020599913279624),
                    sound("b.wav", 0).withGain(6.020599913279624)));
    float[] heard = heard(project, files);
    assertEquals(2.5f, heard[0], 1e-6f);
    assertEquals(2.5f, heard[99], 1e-6f);
    assertEquals(0.5f, heard[100], 1e-6f);
    assertEquals(0f, heard[200]);
  }

  @Test
  void mutedTracksAreSilentAndThoseHeardAloneSilenceTheOthers() throws MediaException {
    SoundsInMemory files =
        new SoundsInMemory()
            .with("bed.wav", ones(100))
            .with("voice.wav", level(100, 10))
            .with("clip.mp4", level(100, 100));
    Project project =
        project(scene("s1", "1", new Source.Clip(new AssetPath("clip.mp4"), Time.ZERO)))
            .withSound(
                List.of(
                    sound("bed.wav", 0),
                    new SoundClip(
                        new SoundId("v1"),
                        SoundClip.VOICE,
                        new AssetPath("voice.wav"),
                        new Anchor.ToFilm(Time.ZERO))));
    TrackState muted = TrackState.USUAL.withMuted(true);
    TrackState solo = TrackState.USUAL.withSolo(true);
    TrackStates usual = TrackStates.USUAL;
    assertEquals(111, first(project, usual, files));
    assertEquals(110, first(project, usual.with("music", muted), files));
    assertEquals(11, first(project, usual.with("scenes", muted), files));
    assertEquals(10, first(project, usual.with("voice", solo), files));
    assertEquals(110, first(project, usual.with("voice", solo).with("scenes", solo), files));
    assertEquals(0, first(project, usual.with("voice", solo.withMuted(true)), files));
    assertEquals(111, first(project, usual.with("music", muted.withMuted(false)), files));
  }

  private static float first(Project project, TrackStates tracks, SoundsInMemory files)
      throws MediaException {
    return heard(project.withTracks(tracks), files)[0];
  }

  private static float[] level(int length, float value) {
    float[] samples = ones(length);
    Arrays.fill(samples, value);
    return samples;
  }

  @Test
  void aSoundIsTrimmedToItsInPointAndDuration() throws MediaException {
    float[] ramp = new float[SECOND];
    IntStream.range(0, ramp.length).forEach(i -> ramp[i] = i + 1);
    SoundClip trimmed =
        sound("ramp.wav", Time.seconds("0.5").flicks())
            .withIn(Time.ofSamples(1000, SECOND))
            .withDuration(Optional.of(Time.ofSamples(3, SECOND)));
    float[] heard =
        heard(cards("1").withSound(List.of(trimmed)), new SoundsInMemory().with("ramp.wav", ramp));
    assertEquals(List.of(24_000L, 24_001L, 24_002L), soundingSamples(heard));
    assertArrayEquals(
        new float[] {1001, 1001, 1002, 1002, 1003, 1003},
        Arrays.copyOfRange(heard, 48_000, 48_006));
  }

  @Test
  void aSoundLongerThanTheFilmFadesOutAtTheFilmsEnd() throws MediaException {
    SoundClip music =
        sound("music.wav", 0).withFades(Time.ZERO, Time.ofSamples(SECOND / 2, SECOND));
    float[] heard =
        heard(
            cards("1").withSound(List.of(music)),
            new SoundsInMemory().with("music.wav", ones(3 * SECOND)));
    assertEquals(2 * SECOND, heard.length);
    assertEquals(1f, heard[SECOND]);
    assertEquals(0.5f, heard[SECOND + SECOND / 2], 1e-6f);
    assertEquals(1f / (SECOND / 2), heard[2 * SECOND - 1], 1e-6f);
  }

  @Test
  void aSoundBeforeTheFilmIsHeardFromTheFilmsStart() throws MediaException {
    float[] heard =
        heard(
            cards("1").withSound(List.of(sound("a.wav", Time.ofSamples(-2, SECOND).flicks()))),
            new SoundsInMemory().with("a.wav", 1, 2, 3, 4));
    assertEquals(List.of(0L, 1L), soundingSamples(heard));
    assertEquals(3f, heard[0]);
  }

  @Test
  void aClipIsHeardFromItsInPointWhileItsSceneIsSeen() throws MediaException {
    float[] ramp = new float[3 * SECOND];
    IntStream.range(0, ramp.length).forEach(i -> ramp[i] = i + 1);
    Source.Clip clip = new Source.Clip(new AssetPath("clip.mp4"), Time.seconds("0.5"));
    Project project = project(card("s0", "1"), scene("s1", "1", clip), card("s2", "1"));
    float[] heard = heard(project, new SoundsInMemory().with("clip.mp4", ramp));
    List<Long> sounding = soundingSamples(heard);
    assertEquals(SECOND, sounding.getFirst());
    assertEquals(2 * SECOND - 1, sounding.getLast());
    assertEquals(24_001f, heard[2 * SECOND]);
  }

  @Test
  void clipsThatAreMutedOrSoundlessAreSilent() throws MediaException {
    Source.Clip clip = new Source.Clip(new AssetPath("clip.mp4"), Time.ZERO);
    Project project =
        project(
            scene("s0", "0.1", clip.silent()),
            scene("s1", "0.1", new Source.Clip(new AssetPath("mute.mp4"), Time.ZERO)));
    SoundsInMemory files = new SoundsInMemory().with("clip.mp4", ones(SECOND)).with("mute.mp4");
    assertEquals(List.of(), soundingSamples(heard(project, files)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.01", "0.5", "1.5", "2", "100"})
  void aClipAtAnotherSpeedIsHeardFromItsInPointToItsFilesEnd(String speed) throws MediaException {
    // The file has 0.5 s of film before its in point and 0.5 s after it; the scene is longer.
    BigDecimal factor = new BigDecimal(speed);
    int half = new BigDecimal(SECOND / 2).multiply(factor).intValueExact();
    float[] content = new float[2 * half];
    Arrays.fill(content, half, content.length, 0.5f);
    Source.Clip clip =
        new Source.Clip(new AssetPath("clip.mp4"), Time.ofSamples(half, SECOND)).withSpeed(factor);
    SoundsInMemory files = new SoundsInMemory().with("clip.mp4", content);
    List<Long> sounding =
        soundingSamples(heard(project(card("s0", "1"), scene("s1", "1", clip)), files));
    double slack = Math.max(480, 240 / factor.doubleValue());
    assertEquals((double) SECOND, sounding.getFirst(), slack);
    assertEquals(SECOND * 1.5 - 1, sounding.getLast(), slack);
    assertEquals(0, files.open());
  }

  @Test
  void clipsCrossAtEqualPowerAlongTheTransition() throws MediaException {
    Source.Clip one = new Source.Clip(new AssetPath("one.mp4"), Time.ZERO);
    Source.Clip other = new Source.Clip(new AssetPath("other.mp4"), Time.ZERO);
    Scene second =
        scene("s1", "2", other)
            .withTransition(Optional.of(new Transition("crossfade", Time.ofSeconds(1))));
    Project project = project(scene("s0", "2", one), second);
    float[] from =
        heard(project, new SoundsInMemory().with("one.mp4", ones(9 * SECOND)).with("other.mp4"));
    float[] to =
        heard(project, new SoundsInMemory().with("one.mp4").with("other.mp4", ones(9 * SECOND)));
    for (int sample = SECOND; sample < 2 * SECOND; sample += 480) {
      double power = Math.pow(from[2 * sample], 2) + Math.pow(to[2 * sample], 2);
      assertEquals(1, power, 1e-6, "at sample " + sample);
    }
    assertEquals(0f, to[2 * SECOND]);
    assertEquals(Math.sqrt(0.5), to[2 * SECOND + SECOND], 1e-6);
  }

  @Test
  void aFirstClipFadesInWithItsTransitionFromTheBackground() throws MediaException {
    Scene first =
        scene("s0", "2", new Source.Clip(new AssetPath("one.mp4"), Time.ZERO))
            .withTransition(Optional.of(new Transition("crossfade", Time.ofSeconds(1))));
    float[] heard = heard(project(first), new SoundsInMemory().with("one.mp4", ones(2 * SECOND)));
    assertEquals(0f, heard[0]);
    assertEquals(Math.sqrt(0.5), heard[SECOND], 1e-6);
    assertEquals(1f, heard[2 * SECOND]);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void readingAnywhereGivesTheSameAsReadingThrough(int seed) throws MediaException {
    Random random = new Random(seed);
    SoundsInMemory files = new SoundsInMemory();
    Project project = randomProject(random, files);
    float[] whole = heard(project, files);
    try (Mix mix = mix(project, files, UnreadableSound.REFUSE)) {
      for (int i = 0; i < 60; i++) {
        int frames = 1 + random.nextInt(9000);
        int first = random.nextInt(whole.length / 2 + 4000) - 2000;
        float[] part = new float[2 * frames];
        Arrays.fill(part, 7f);
        mix.read(first, part, frames);
        assertArrayEquals(slice(whole, first, frames), part, "seed " + seed);
      }
    }
    assertEquals(0, files.open());
  }

  @Test
  void readingThroughNeitherSeeksNorKeepsFilesOpen() throws MediaException {
    SoundsInMemory files = new SoundsInMemory();
    List<Scene> scenes = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      files.with(i + ".mp4", ones(SECOND / 10));
      scenes.add(scene("s" + i, "0.1", new Source.Clip(new AssetPath(i + ".mp4"), Time.ZERO)));
    }
    heard(Project.empty("", Canvas.VERTICAL).withScenes(scenes), files);
    assertEquals(0, files.seeks());
    assertTrue(files.mostOpen() <= 3, "open at once: " + files.mostOpen());
  }

  @Test
  void anExportIsRefusedWhereASoundIsMissing() {
    Project project = cards("1").withSound(List.of(sound("gone.wav", 0)));
    MediaException refusal =
        assertThrows(
            MediaException.class, () -> mix(project, new SoundsInMemory(), UnreadableSound.REFUSE));
    assertEquals("gone.wav is not there", refusal.sentence());
  }

  @Test
  void aPreviewPassesOverAMissingSoundAndTellsOfItOnce() throws MediaException {
    List<AssetPath> told = new ArrayList<>();
    Project project =
        cards("1")
            .withSound(List.of(sound("gone.wav", 0), sound("gone.wav", 9), sound("a.wav", 0)));
    try (Mix mix =
        mix(project, new SoundsInMemory().with("a.wav", 1), (asset, _) -> told.add(asset))) {
      float[] heard = new float[2];
      mix.read(0, heard, 1);
      assertArrayEquals(new float[] {1, 1}, heard);
    }
    assertEquals(List.of(new AssetPath("gone.wav")), told);
  }

  private static Project randomProject(Random random, SoundsInMemory files) {
    List<Scene> scenes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String name = i + ".mp4";
      files.with(name, noise(random, 5000 + random.nextInt(30_000)));
      Scene scene =
          scene(
              "s" + i,
              "0.4",
              new Source.Clip(new AssetPath(name), Time.ofSamples(i * 99L, SECOND)));
      scenes.add(
          random.nextBoolean()
              ? scene
              : scene.withTransition(
                  Optional.of(
                      new Transition("wipe", Time.seconds("0." + (1 + random.nextInt(2)))))));
    }
    List<SoundClip> sounds = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      files.with(i + ".wav", noise(random, 5000 + random.nextInt(60_000)));
      sounds.add(
          sound(i + ".wav", random.nextLong(Time.ofSeconds(1).flicks()))
              .withFades(Time.seconds("0.1"), Time.seconds("0.2")));
    }
    return Project.empty("", Canvas.VERTICAL).withScenes(scenes).withSound(sounds);
  }

  private static float[] noise(Random random, int length) {
    float[] noise = new float[length];
    for (int i = 0; i < length; i++) {
      noise[i] = random.nextFloat() - 0.5f;
    }
    return noise;
  }

  private static float[] slice(float[] whole, int first, int frames) {
    float[] slice = new float[2 * frames];
    for (int i = 0; i < slice.length; i++) {
      int at = 2 * first + i;
      slice[i] = at >= 0 && at < whole.length ? whole[at] : 0;
    }
    return slice;
  }

  private static Project cards(String... durations) {
    return Project.empty("", Canvas.VERTICAL)
        .withScenes(
            IntStream.range(0, durations.length)
                .mapToObj(i -> card("s" + i, durations[i]))
                .toList());
  }

  private static Project project(Scene... scenes) {
    return Project.empty("", Canvas.VERTICAL).withScenes(List.of(scenes));
  }

  private static Scene card(String id, String duration) {
    return scene(id, duration, new Source.ColourCard(Rgb.BLACK));
  }

  private static Scene scene(String id, String duration, Source source) {
    return new Scene(new SceneId(id), id, Time.seconds(duration), source);
  }

  private static SoundClip sound(String asset, long flicks) {
    return new SoundClip(
        new SoundId("m1"),
        SoundClip.MUSIC,
        new AssetPath(asset),
        new Anchor.ToFilm(new Time(flicks)));
  }

  private static float[] ones(int length) {
    float[] ones = new float[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static Mix mix(Project project, SoundFiles files, UnreadableSound unreadable)
      throws MediaException {
    return Mix.open(project, Layout.of(project), FOLDER, files, unreadable);
  }

  /** The whole film, read in pieces. */
  private static float[] heard(Project project, SoundFiles files) throws MediaException {
    try (Mix mix = mix(project, files, UnreadableSound.REFUSE)) {
      float[] whole = new float[(int) (2 * mix.length())];
      float[] piece = new float[2 * 1600];
      for (int first = 0; first < mix.length(); first += 1600) {
        mix.read(first, piece, 1600);
        System.arraycopy(piece, 0, whole, 2 * first, Math.min(3200, whole.length - 2 * first));
      }
      return whole;
    }
  }

  private static List<Long> soundingSamples(float[] stereo) {
    return IntStream.range(0, stereo.length / 2)
        .filter(i -> stereo[2 * i] != 0 || stereo[2 * i + 1] != 0)
        .mapToObj(i -> (long) i)
        .toList();
  }
}
