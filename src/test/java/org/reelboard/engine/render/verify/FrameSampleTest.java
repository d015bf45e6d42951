package org.reelboard.engine.render.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;
import org.reelboard.engine.render.Segment;

final class FrameSampleTest {
  @Test
  void middlesOfScenesAndTransitionsAndBothSidesOfSeamsAreLookedAt() {
    // Scenes of 60 frames, the second with a transition of 20: from 60 to 100 it is alone.
    assertEquals(
        Set.of(0L, 20L, 29L, 30L, 50L, 80L, 99L),
        new FrameSample.Spread(10, 10, 0).of(film(2), List.of(0L, 30L), 100));
  }

  @Test
  void framesThatOneSideLacksAreLeftOut() {
    assertEquals(Set.of(0L, 20L, 39L), new FrameSample.Spread(10, 0, 0).of(film(2), List.of(), 40));
  }

  @Test
  void longFilmsHaveNoLargerSamples() {
    Layout film = film(200);
    List<Long> keyframes = LongStream.range(0, 270).map(number -> 30 * number).boxed().toList();
    int size = FrameSample.Spread.USUAL.of(film, keyframes, film.frames()).size();
    assertTrue(size <= 2 + 40 + 80 + 16, () -> size + " frames");
    assertTrue(FrameSample.Keyframes.few(all(film)).of(film, keyframes, film.frames()).size() <= 9);
  }

  @Test
  void aGlanceDecodesNoMoreThanASecondForAFrame() {
    Layout film = film(10);
    NavigableSet<Long> far =
        FrameSample.Keyframes.few(all(film)).of(film, List.of(0L, 250L), film.frames());
    assertEquals(new TreeSet<>(List.of(0L, 250L)), far);
    NavigableSet<Long> near =
        FrameSample.Keyframes.few(all(film))
            .of(film, List.of(0L, 250L, 270L, film.frames() - 2), 420);
    assertEquals(new TreeSet<>(List.of(0L, 250L, 269L, 270L, 418L, 419L)), near);
  }

  @Test
  void everyFrameIsEveryFrame() {
    assertEquals(80 + 20, new FrameSample.All().of(film(2), List.of(), 100).size());
  }

  @Test
  void aGlanceStaysWithinWhatIsNew() {
    Layout film = film(10);
    List<Long> keyframes = LongStream.range(0, 14).mapToObj(number -> 30 * number).toList();
    FrameSample sample = FrameSample.Keyframes.few(List.of(new Segment(3, 90, 150)));
    assertEquals(new TreeSet<>(List.of(89L, 90L, 120L)), sample.of(film, keyframes, film.frames()));
  }

  private static List<Segment> all(Layout film) {
    return List.of(new Segment(0, 0, film.frames()));
  }

  private static Layout film(int scenes) {
    return Layout.of(
        Project.empty("Test", Canvas.VERTICAL)
            .withScenes(IntStream.range(0, scenes).mapToObj(FrameSampleTest::scene).toList()));
  }

  private static Scene scene(int number) {
    Scene scene =
        new Scene(
            new SceneId("s" + number), "", Time.ofSeconds(2), new Source.ColourCard(Rgb.BLACK));
    return number == 0
        ? scene
        : scene.withTransition(Optional.of(new Transition("crossfade", Time.ofFraction(20, 30))));
  }
}
