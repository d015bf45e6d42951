package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.SourceWatch;
import org.reelboard.engine.media.TestMedia;
import org.reelboard.engine.sound.Mix;
import org.reelboard.engine.sound.UnreadableSound;
import org.reelboard.engine.sound.Waveform;
import org.reelboard.engine.sound.WaveformColumns;
import org.reelboard.engine.sound.WaveformReading;

/** The shape on the timeline against the peaks of the film's own mix. */
final class HeardShapeTest {
  /** Bursts of 0.2 s every second, each louder than the one before. */
  private static final String BURSTS =
      "aevalsrc=(0.1+0.1*floor(t))*sin(2000*t)*lt(mod(t\\,1)\\,0.2):s=48000:d=6";

  private static final AssetPath FILE = new AssetPath("bursts.wav");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(doubles = {0.35, 2, 8})
  void isThatOfWhatIsHeard(double pixelsPerFrame) throws MediaException {
    SoundClip clip =
        new SoundClip(
                new SoundId("m1"), SoundClip.MUSIC, FILE, new Anchor.ToFilm(Time.seconds("0.75")))
            .withIn(Time.seconds("0.5"))
            .withDuration(Optional.of(Time.seconds("3.8")))
            .withGain(-4)
            .withFades(Time.seconds("1.2"), Time.seconds("1"));
    Project film = film(new Source.ColourCard(Rgb.BLACK)).withSound(List.of(clip));
    assertHeard(film, pixelsPerFrame, shapes(film).ofSound(clip).orElseThrow());
  }

  /** A clip's sound at twice the speed; the pieces it is made of lie within 10 ms. */
  @Test
  void followsTheSpeedOfAClip() throws MediaException {
    Project film = film(new Source.Clip(FILE, Time.seconds("0.5")).withSpeed(new BigDecimal("2")));
    assertHeard(film, 1, shapes(film).ofScene(film.scenes().getFirst().id(), 0).orElseThrow());
  }

  private static Project film(Source source) {
    return Project.empty("Film", Canvas.VERTICAL)
        .withScenes(List.of(new Scene(new SceneId("s1"), "s1", Time.seconds("5"), source)));
  }

  private HeardShapes shapes(Project film) throws MediaException {
    new TestMedia(folder).make(FILE.value(), "-f", "lavfi", "-i", BURSTS, "-c:a", "pcm_f32le");
    try (WaveformReading reading = WaveformReading.open(folder.resolve(FILE.value()))) {
      assertTrue(!reading.readOn(Long.MAX_VALUE / 2));
      Waveform wave = reading.soFar();
      return new HeardShapes(
          Layout.of(film),
          new SoundShapes() {
            @Override
            public Optional<Waveform> of(AssetPath asset) {
              return Optional.of(wave);
            }

            @Override
            public void listen(Runnable changed) {
              // All is known already.
            }
          });
    }
  }

  /** Each column is as high as the loudest sample that is heard there, or in the next columns. */
  private void assertHeard(Project film, double pixelsPerFrame, HeardShape shape)
      throws MediaException {
    TimeScale scale = new TimeScale(pixelsPerFrame, 0);
    int count = (int) Math.floor(150 * pixelsPerFrame);
    WaveformColumns columns = new WaveformColumns();
    columns.resize(count);
    float[] heights = new float[2 * count];
    shape.draw(0, scale, film.canvas().rate(), columns, heights);
    double perColumn = 1600 / pixelsPerFrame;
    float[] heard = mixed(film, perColumn, count);
    // Along a fade a wide column has the gain of its middle.
    double tolerance = 0.03 + 0.03 / pixelsPerFrame;
    for (int column = 1; column < count - 1; column++) {
      float least = Math.min(heard[column], Math.min(heard[column - 1], heard[column + 1]));
      float most = Math.max(heard[column], Math.max(heard[column - 1], heard[column + 1]));
      String place = "column " + column + " of " + count;
      assertTrue(heights[2 * column] >= HeardShape.height(least) - tolerance, place);
      assertTrue(heights[2 * column] <= HeardShape.height(most) + tolerance, place);
      assertTrue(heights[2 * column + 1] <= heights[2 * column] + 1e-6, place);
    }
    assertEquals(0, heights[0], "before the sound");
  }

  private float[] mixed(Project film, double perColumn, int count) throws MediaException {
    try (Mix mix =
        Mix.open(
            film,
            Layout.of(film),
            new ProjectFolder(folder),
            UnreadableSound.REFUSE,
            SourceWatch.NONE)) {
      float[] samples = new float[(int) (2 * mix.length())];
      mix.read(0, samples, (int) mix.length());
      float[] peaks = new float[count];
      for (int frame = 0; frame < mix.length(); frame++) {
        int column = (int) (frame / perColumn);
        if (column < count) {
          float sample = Math.max(Math.abs(samples[2 * frame]), Math.abs(samples[2 * frame + 1]));
          peaks[column] = Math.max(peaks[column], sample);
        }
      }
      return peaks;
    }
  }
}
