package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.FilmPrograms;
import org.reelboard.engine.media.TestMedia;

/** A real project on its whole way: files, compositor, mix, encoder, and back. */
final class ProjectFilmTest {
  private static final int FRAME_SAMPLES = 1600;

  @TempDir Path folder;
  @TempDir Path cacheFolder;

  @Test
  void scenesFadeAndMusicBeginsWhereTheProjectSays() throws Exception {
    TestMedia media = new TestMedia(folder);
    media.colour("red.png", 90, 160, "#c00000");
    media.colour("blue.png", 90, 160, "#0000c0");
    media.make("tone.wav", "-f", "lavfi", "-i", "sine=frequency=1000:sample_rate=48000:duration=3");
    Path film = folder.resolve("film.mp4");
    ExportReport report =
        new LocalExport(DerivedCache.at(cacheFolder), new ProjectSources(), 2)
            .export(Films.request(project(), Films.tiny(Container.MP4), film));
    assertEquals(Finding.Severity.OK, Finding.worst(report.findings()), report::toString);
    assertEquals(45, report.film().pictures());
    assertPictures(film);
    assertSound(film);
  }

  /** A second of red, then a second of blue that fades in over half a second; a tone from 0.5 s. */
  private static Project project() {
    Scene red =
        new Scene(
            new SceneId("s1"),
            "Red",
            Time.ofSeconds(1),
            new Source.Still(new AssetPath("red.png")));
    Scene blue =
        new Scene(
                new SceneId("s2"),
                "Blue",
                Time.ofSeconds(1),
                new Source.Still(new AssetPath("blue.png")))
            .withTransition(Optional.of(new Transition("crossfade", Time.seconds("0.5"))));
    SoundClip tone =
        new SoundClip(
            new SoundId("m1"),
            SoundClip.MUSIC,
            new AssetPath("tone.wav"),
            new Anchor.ToFilm(Time.seconds("0.5")));
    return Project.empty("Test", Canvas.VERTICAL)
        .withScenes(List.of(red, blue))
        .withSound(List.of(tone));
  }

  private static void assertPictures(Path film) throws Exception {
    byte[] pixels =
        FilmPrograms.decode(
            film,
            "-map",
            "0:v",
            "-vf",
            "scale=1:1:flags=area",
            "-pix_fmt",
            "rgb24",
            "-f",
            "rawvideo");
    assertEquals(45 * 3, pixels.length);
    for (int frame = 0; frame < 45; frame++) {
      double progress = Math.clamp((frame - 15) / 15.0, 0, 1);
      assertEquals(0xc0 * (1 - progress), pixels[3 * frame] & 0xff, 5, "red of " + frame);
      assertEquals(0xc0 * progress, pixels[3 * frame + 2] & 0xff, 5, "blue of " + frame);
    }
  }

  private static void assertSound(Path film) throws Exception {
    ShortBuffer samples =
        ByteBuffer.wrap(FilmPrograms.decode(film, "-map", "0:a", "-ac", "1", "-f", "s16le"))
            .order(ByteOrder.LITTLE_ENDIAN)
            .asShortBuffer();
    int first = 0;
    while (Math.abs(samples.get(first)) < 1000) {
      first++;
    }
    assertEquals(15 * FRAME_SAMPLES, first, 48, "the tone's first sample");
    assertTrue(samples.limit() >= 45 * FRAME_SAMPLES, "the sound ends too early");
  }
}
