package org.reelboard.document.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

final class LayoutTest {
  private static final List<FrameRate> RATES =
      List.of(
          FrameRate.of(24),
          FrameRate.of(25),
          FrameRate.of(30),
          new FrameRate(30000, 1001),
          FrameRate.of(60));

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static Scene scene(String id, String seconds, String transition) {
    Scene scene =
        new Scene(new SceneId(id), "", Time.seconds(seconds), new Source.ColourCard(Rgb.WHITE));
    return transition.equals("0")
        ? scene
        : scene.withTransition(Optional.of(new Transition("crossfade", Time.seconds(transition))));
  }

  private static Project film(Scene... scenes) {
    return Project.empty("", Canvas.VERTICAL).withScenes(List.of(scenes));
  }

  private static List<List<Long>> edges(Layout layout) {
    return layout.placements().stream()
        .map(one -> List.of(one.start(), one.frames(), one.overlap()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    // 2 s, then 3 s coming in over its last 0.5 s: edges at 1.5 s, 2 s and 4.5 s.
    "24/1, 48, 36, 72, 12, 108",
    // 37.5 and 112.5 frames are snapped up.
    "25/1, 50, 38, 75, 12, 113",
    "30/1, 60, 45, 90, 15, 135",
    // 59.94, 44.96 and 134.87 frames.
    "30000/1001, 60, 45, 90, 15, 135",
    "60/1, 120, 90, 180, 30, 270"
  })
  void edgesAreSnappedToTheNearestFrame(
      String rate, long first, long start, long second, long overlap, long frames) {
    Layout layout =
        Layout.of(film(scene("a", "2", "0"), scene("b", "3", "0.5")), FrameRate.parse(rate));
    assertEquals(List.of(List.of(0L, first, 0L), List.of(start, second, overlap)), edges(layout));
    assertEquals(frames, layout.frames());
    assertEquals(FrameRate.parse(rate).instant(frames), layout.duration());
  }

  @Test
  void theFirstTransitionComesFromTheBackgroundAndCostsNoTime() {
    Layout layout = Layout.of(film(scene("a", "2", "0.5"), scene("b", "1", "0")));
    assertEquals(List.of(List.of(0L, 60L, 15L), List.of(60L, 30L, 0L)), edges(layout));
    Scene a = layout.placements().getFirst().scene();
    Layout.Moment.One to = new Layout.Moment.One(a, FrameRate.of(30).instant(3), 3.0 / 60);
    assertEquals(
        Optional.of(
            new Layout.Moment.Change(Optional.empty(), to, a.transition().orElseThrow(), 3.0 / 15)),
        layout.at(3));
    assertEquals(
        Optional.of(new Layout.Moment.One(a, FrameRate.of(30).instant(15), 15.0 / 60)),
        layout.at(15));
  }

  @Test
  void bothScenesStandInATransition() {
    Layout layout = Layout.of(film(scene("a", "2", "0"), scene("b", "1", "0.5")));
    Scene a = layout.placements().getFirst().scene();
    Scene b = layout.placements().getLast().scene();
    assertEquals(
        Optional.of(
            new Layout.Moment.Change(
                Optional.of(new Layout.Moment.One(a, FrameRate.of(30).instant(45), 45.0 / 60)),
                new Layout.Moment.One(b, Time.ZERO, 0),
                b.transition().orElseThrow(),
                0)),
        layout.at(45));
    assertEquals(
        Optional.of(new Layout.Moment.One(b, FrameRate.of(30).instant(15), 0.5)), layout.at(60));
  }

  @Test
  void nothingStandsOutsideTheFilm() {
    Layout layout = Layout.of(film(scene("a", "1", "0")));
    assertEquals(Optional.empty(), layout.at(-1));
    assertEquals(Optional.empty(), layout.at(30));
    assertEquals(-1, layout.indexAt(30));
    assertEquals(0, Layout.of(film()).frames());
    assertEquals(Optional.empty(), Layout.of(film()).at(0));
  }

  @Test
  void aSceneShorterThanHalfAFrameHasNone() {
    Layout layout =
        Layout.of(film(scene("a", "1", "0"), scene("b", "0.01", "0"), scene("c", "1", "0")));
    assertEquals(
        List.of(List.of(0L, 30L, 0L), List.of(30L, 0L, 0L), List.of(30L, 30L, 0L)), edges(layout));
  }

  @Test
  void whatIsAnchoredBeginsWithTheSnappedScene() {
    Layout layout = Layout.of(film(scene("a", "1.01", "0"), scene("b", "1", "0")));
    assertEquals(
        Optional.of(Time.seconds("1.5")),
        layout.timeOf(new Anchor.ToScene(new SceneId("b"), Time.seconds("0.5"))));
    assertEquals(
        Optional.of(Time.seconds("0.7")), layout.timeOf(new Anchor.ToFilm(Time.seconds("0.7"))));
    assertEquals(Optional.empty(), layout.timeOf(new Anchor.ToScene(new SceneId("x"), Time.ZERO)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFrameOfTheFilmHasItsMoment(long seed) {
    Project project = RandomProjects.of(seed);
    for (FrameRate rate : RATES) {
      Layout layout = Layout.of(project, rate);
      for (long frame = 0; frame < layout.frames(); frame++) {
        long at = frame;
        Layout.Moment moment =
            layout
                .at(frame)
                .orElseThrow(
                    () -> new AssertionError("seed " + seed + ", " + rate + ", frame " + at));
        shown(moment).forEach(one -> assertProgress(layout, one, at, seed));
      }
    }
  }

  private static List<Layout.Moment.One> shown(Layout.Moment moment) {
    return switch (moment) {
      case Layout.Moment.One one -> List.of(one);
      case Layout.Moment.Change change -> {
        assertTrue(change.progress() >= 0 && change.progress() < 1);
        List<Layout.Moment.One> both = new ArrayList<>();
        change.from().ifPresent(both::add);
        both.add(change.to());
        yield both;
      }
    };
  }

  private static void assertProgress(Layout layout, Layout.Moment.One one, long frame, long seed) {
    Layout.Placement placement = layout.placement(one.scene().id()).orElseThrow();
    assertTrue(frame >= placement.start() && frame < placement.end(), () -> "seed " + seed);
    assertTrue(one.progress() >= 0 && one.progress() < 1, () -> "seed " + seed);
    assertEquals(
        layout.rate().instant(frame),
        layout.rate().instant(placement.start()).plus(one.sinceStart()),
        () -> "seed " + seed);
  }

  /** Whatever the rate, an edge is at most half a frame from its exact time. */
  @ParameterizedTest
  @MethodSource("seeds")
  void edgesLieNextToTheirExactTimesAtEveryRate(long seed) {
    Project project = RandomProjects.of(seed);
    for (FrameRate rate : RATES) {
      Time exactEnd = Time.ZERO;
      Layout layout = Layout.of(project, rate);
      for (Layout.Placement placement : layout.placements()) {
        exactEnd = placement.exactStart().plus(placement.scene().duration());
        assertNear(placement.exactStart(), placement.start(), rate, seed);
        assertNear(exactEnd, placement.end(), rate, seed);
      }
      assertEquals(length(project), exactEnd, () -> "seed " + seed);
      assertEquals(rate.nearestFrame(length(project)), layout.frames(), () -> "seed " + seed);
    }
  }

  private static void assertNear(Time exact, long frame, FrameRate rate, long seed) {
    long twice = 2 * Math.abs(exact.minus(rate.instant(frame)).flicks());
    assertTrue(twice <= rate.instant(1).flicks(), () -> "seed " + seed + " at " + rate);
  }

  /** The sum of the scenes without the overlaps. */
  static Time length(Project project) {
    Time sum = Time.ZERO;
    for (int index = 0; index < project.scenes().size(); index++) {
      Scene scene = project.scenes().get(index);
      sum = sum.plus(scene.duration());
      sum = index == 0 ? sum : sum.minus(scene.transitionDuration());
    }
    return sum;
  }

  @Test
  void aFilmOfAThousandScenesDoesNotDrift() {
    List<Scene> scenes = new ArrayList<>();
    for (int index = 0; index < 1000; index++) {
      scenes.add(scene("s" + index, "0.333", index == 0 ? "0" : "0.1"));
    }
    Layout layout =
        Layout.of(
            Project.empty("", Canvas.VERTICAL).withScenes(scenes), new FrameRate(30000, 1001));
    // 1000 x 0.333 - 999 x 0.1 = 233.1 s, which is 6986.01 frames.
    assertEquals(6986, layout.frames());
  }
}
