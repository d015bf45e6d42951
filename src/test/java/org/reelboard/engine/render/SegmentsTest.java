package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

final class SegmentsTest {
  private static final FrameRate RATE = FrameRate.of(30);
  private static final Time DENSE = Time.ofSeconds(1);
  private static final Time SPARSE = Time.ofSeconds(8);

  @Test
  void reelIsCutAtItsScenesAndTransitionsAndWhereKeyframesAreAnyway() {
    // Six scenes of 3 s, each over the one before for half a second.
    assertEquals(
        List.of(
            25L, 50L, 75L, 90L, 120L, 150L, 165L, 195L, 225L, 240L, 270L, 300L, 315L, 345L, 375L,
            390L, 415L, 440L, 465L),
        ends(Segments.of(reel(), DENSE)));
  }

  @Test
  void withKeyframesFarApartSegmentsAreOfFourSecondsOrSo() {
    assertEquals(List.of(90L, 225L, 315L, 465L), ends(Segments.of(reel(), SPARSE)));
  }

  @Test
  void filmShorterThanAnySegmentIsOne() {
    assertEquals(List.of(9L), ends(Segments.of(film("0.3"), DENSE)));
    assertEquals(List.of(80L), ends(Segments.of(film("1.35", "1.3"), SPARSE)));
    assertEquals(List.of(), Segments.of(film(), DENSE));
  }

  @Test
  void longSceneIsCutRegularly() {
    assertEquals(
        IntStream.rangeClosed(1, 60).mapToObj(second -> 30L * second).toList(),
        ends(Segments.of(film("60"), DENSE)));
    for (Segment segment : Segments.of(film("60"), SPARSE)) {
      assertEquals(128, Math.toIntExact(segment.frames()), 2.0, segment::toString);
    }
  }

  @Test
  void edgesTooCloseToEachOtherAreNotAllCutAt() {
    assertEquals(
        List.of(22L, 45L, 60L, 90L), ends(Segments.of(film("1.5", "0.2", "0.3", "1"), DENSE)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void segmentsCoverAnyFilmWithoutGapsWithinTheBounds(long seed) {
    Random random = new Random(seed);
    for (int turn = 0; turn < 60; turn++) {
      Layout layout = Layout.of(RandomProjects.of(random));
      Time interval = RandomProjects.time(random, 5);
      List<Segment> segments = Segments.of(layout, interval);
      String about = "seed " + seed + ", turn " + turn + ": " + segments;
      assertEquals(segments, Segments.of(layout, interval), about);
      assertCovered(layout, segments, about);
      assertWithinBounds(layout, interval, segments, about);
    }
  }

  private static void assertCovered(Layout layout, List<Segment> segments, String about) {
    long next = 0;
    for (int index = 0; index < segments.size(); index++) {
      assertEquals(new Segment(index, next, segments.get(index).end()), segments.get(index), about);
      next = segments.get(index).end();
    }
    assertEquals(layout.frames(), next, about);
  }

  private static void assertWithinBounds(
      Layout layout, Time interval, List<Segment> segments, String about) {
    boolean dense = !interval.isAfter(Time.ofSeconds(2));
    long least = Math.max(1, layout.rate().nearestFrame(Time.seconds(dense ? "0.5" : "3")));
    long most = Math.max(2 * least, layout.rate().nearestFrame(Time.seconds(dense ? "2" : "8")));
    if (layout.frames() >= least) {
      for (Segment segment : segments) {
        assertTrue(segment.frames() >= least && segment.frames() <= most, about);
      }
    }
    if (dense) {
      TreeSet<Long> cuts = new TreeSet<>(ends(segments));
      assertEquals(
          List.of(),
          lonelyEdges(layout, least).filter(at -> !cuts.contains(at)).boxed().toList(),
          about);
    }
  }

  /** The edges that are at least so many frames from the others and from the film's ends. */
  private static LongStream lonelyEdges(Layout layout, long least) {
    TreeSet<Long> edges = new TreeSet<>(List.of(0L, layout.frames()));
    for (Layout.Placement placement : layout.placements()) {
      edges.add(placement.start());
      edges.add(placement.start() + placement.overlap());
    }
    return edges.stream()
        .mapToLong(Long::longValue)
        .filter(edge -> edge > 0 && edge < layout.frames())
        .filter(edge -> edge - edges.lower(edge) >= least && edges.higher(edge) - edge >= least);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void longerSceneMovesTheOthersCutsWithItAndChangesNoneOfThem(long seed) {
    Random random = new Random(seed);
    for (int turn = 0; turn < 40; turn++) {
      List<Scene> scenes = new ArrayList<>();
      for (int index = 0; index < 8; index++) {
        scenes.add(scene(index, Time.ofFraction(60 + random.nextInt(120), 30)));
      }
      int changed = random.nextInt(scenes.size());
      List<Scene> longer = new ArrayList<>(scenes);
      longer.set(changed, scene(changed, Time.ofFraction(60 + random.nextInt(120), 30)));
      Layout before = layout(scenes);
      Layout after = layout(longer);
      for (int index = 0; index < scenes.size(); index++) {
        if (index != changed) {
          assertEquals(
              cutsInside(before, index), cutsInside(after, index), "seed " + seed + ", " + turn);
        }
      }
    }
  }

  /** The cuts within a scene, counted from its start. */
  private static List<Long> cutsInside(Layout layout, int scene) {
    Layout.Placement placement = layout.placements().get(scene);
    return ends(Segments.of(layout, DENSE)).stream()
        .filter(end -> end > placement.start() && end <= placement.end())
        .map(end -> end - placement.start())
        .toList();
  }

  private static List<Long> ends(List<Segment> segments) {
    return segments.stream().map(Segment::end).toList();
  }

  private static Layout reel() {
    List<Scene> scenes = new ArrayList<>();
    for (int index = 0; index < 6; index++) {
      Scene scene = scene(index, Time.ofSeconds(3));
      scenes.add(
          index == 0
              ? scene
              : scene.withTransition(
                  Optional.of(new Transition("crossfade", Time.seconds("0.5")))));
    }
    return layout(scenes);
  }

  private static Layout film(String... durations) {
    return layout(
        IntStream.range(0, durations.length)
            .mapToObj(index -> scene(index, Time.seconds(durations[index])))
            .toList());
  }

  private static Scene scene(int index, Time duration) {
    return new Scene(
        new SceneId("s" + index), "", duration, new Source.ColourCard(new Rgb(index, 0, 0)));
  }

  private static Layout layout(List<Scene> scenes) {
    return Layout.of(Project.empty("", Canvas.VERTICAL).withScenes(scenes), RATE);
  }
}
