package org.reelboard.engine.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.SourceWatch;
import org.reelboard.engine.media.TestMedia;

final class MediaSoundFilesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {44_100, 48_000, 96_000})
  void aClickIsHeardAtItsSampleWhateverTheFilesRate(int rate) throws MediaException {
    new TestMedia(folder)
        .make(
            "click.wav",
            "-f",
            "lavfi",
            "-i",
            "aevalsrc=eq(n\\," + rate / 2 + "):s=" + rate + ":d=1",
            "-c:a",
            "pcm_f32le");
    float[] heard = heard(filmWith("click.wav", Time.seconds("0.25")));
    assertEquals(36_000, loudest(heard));
  }

  /** A clip whose sound begins to be heard at 1.2 s of the file; the scene begins with 0.6 s. */
  @ParameterizedTest
  @CsvSource({"0.5, 1.2", "1.5, 0.4", "2, 0.3"})
  void aClipsSoundIsInSyncAtOtherSpeeds(String speed, double seconds) throws MediaException {
    new TestMedia(folder)
        .make(
            "clip.mkv",
            ("-f lavfi -i testsrc2=size=64x64:rate=10 -f lavfi -i"
                    + " aevalsrc=0.5*gte(t\\,1.2)*sin(2000*t):s=44100 -t 2"
                    + " -c:v libx264 -preset ultrafast -c:a pcm_s16le")
                .split(" "));
    Scene scene =
        new Scene(
            new SceneId("s1"),
            "",
            Time.ofSeconds(2),
            new Source.Clip(new AssetPath("clip.mkv"), Time.seconds("0.6"))
                .withSpeed(new BigDecimal(speed)));
    float[] heard = heard(Project.empty("", Canvas.VERTICAL).withScenes(List.of(scene)));
    int first = 0;
    while (Math.abs(heard[2 * first]) < 0.25) {
      first++;
    }
    assertEquals(48_000 * seconds, first, 480);
  }

  @Test
  void aVideoWithoutSoundHasNone() throws MediaException {
    Path silent = new TestMedia(folder).silentClip("silent.mp4", 64, 64, 10, "0.5");
    assertEquals(Optional.empty(), new MediaSoundFiles().length(silent));
  }

  @Test
  void aFileThatChangesIsLookedIntoAgain() throws MediaException, IOException {
    MediaSoundFiles files = new MediaSoundFiles();
    TestMedia media = new TestMedia(folder);
    Path file = media.make("a.wav", "-f", "lavfi", "-i", "sine=d=1:r=48000");
    assertEquals(Optional.of(Time.ofSeconds(1)), files.length(file));
    Path longer = media.make("b.wav", "-f", "lavfi", "-i", "sine=d=2:r=48000");
    Files.move(longer, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertEquals(Optional.of(Time.ofSeconds(2)), files.length(file));
  }

  @Test
  void anExportNamesTheSoundThatIsMissing() {
    MediaException refusal =
        assertThrows(MediaException.class, () -> heard(filmWith("gone.wav", Time.ZERO)));
    assertTrue(refusal.sentence().contains("gone.wav"), refusal.sentence());
  }

  @Test
  void anExportNamesTheSoundThatIsNone() throws IOException {
    Files.writeString(folder.resolve("text.mp3"), "not music");
    MediaException refusal =
        assertThrows(MediaException.class, () -> heard(filmWith("text.mp3", Time.ZERO)));
    assertTrue(refusal.sentence().contains("text.mp3"), refusal.sentence());
  }

  private static Project filmWith(String sound, Time at) {
    Scene card =
        new Scene(new SceneId("s1"), "", Time.ofSeconds(2), new Source.ColourCard(Rgb.BLACK));
    return Project.empty("", Canvas.VERTICAL)
        .withScenes(List.of(card))
        .withSound(
            List.of(
                new SoundClip(
                    new SoundId("m1"),
                    SoundClip.MUSIC,
                    new AssetPath(sound),
                    new Anchor.ToFilm(at))));
  }

  private float[] heard(Project project) throws MediaException {
    try (Mix mix =
        Mix.open(
            project,
            Layout.of(project),
            new ProjectFolder(folder),
            UnreadableSound.REFUSE,
            SourceWatch.NONE)) {
      float[] whole = new float[(int) (2 * mix.length())];
      mix.read(0, whole, (int) mix.length());
      return whole;
    }
  }

  private static int loudest(float[] stereo) {
    int loudest = 0;
    for (int i = 0; i < stereo.length / 2; i++) {
      if (Math.abs(stereo[2 * i]) > Math.abs(stereo[2 * loudest])) {
        loudest = i;
      }
    }
    return loudest;
  }
}
