package org.reelboard.document.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;

/** Three scenes of 4 s: a still, a clip from 2 s at double speed, a clip from 1 s. */
final class TrimEditsTest {
  private static final SceneId A = new SceneId("a");
  private static final SceneId B = new SceneId("b");
  private static final SceneId C = new SceneId("c");
  private static final AssetPath FAST = new AssetPath("fast.mp4");
  private static final AssetPath SLOW = new AssetPath("slow.mp4");
  private static final SoundClip VOICE =
      new SoundClip(
          new SoundId("v"),
          SoundClip.VOICE,
          new AssetPath("v.wav"),
          new Anchor.ToScene(B, Time.seconds("1.5")));
  private static final Project FILM =
      Project.empty("", Canvas.VERTICAL)
          .withScenes(
              List.of(
                  scene(A, new Source.Still(new AssetPath("a.jpg"))),
                  scene(
                      B, new Source.Clip(FAST, Time.ofSeconds(2)).withSpeed(BigDecimal.valueOf(2))),
                  scene(C, new Source.Clip(SLOW, Time.ofSeconds(1)))))
          .withSound(List.of(VOICE));

  private static Scene scene(SceneId id, Source source) {
    return new Scene(id, "", Time.ofSeconds(4), source);
  }

  private static Scene at(Project project, int index) {
    return project.scenes().get(index);
  }

  private static Time in(Project project, int index) {
    return ((Source.Clip) at(project, index).source()).in();
  }

  @Test
  void rollingMovesTheEdgeAndWhatTheSecondSceneShowsStaysInItsPlace() throws EditException {
    Project rolled = TrimEdits.roll(B, Time.seconds("0.5")).apply(FILM);
    assertEquals(Time.seconds("4.5"), at(rolled, 0).duration());
    assertEquals(Time.seconds("3.5"), at(rolled, 1).duration());
    assertEquals(Time.ofSeconds(3), in(rolled, 1));
    assertEquals(
        List.of(VOICE.withAnchor(new Anchor.ToScene(B, Time.ofSeconds(1)))), rolled.sound());
  }

  @Test
  void slippingMovesOnlyWhatIsShown() throws EditException {
    Project slipped = TrimEdits.slip(B, Time.seconds("-0.5")).apply(FILM);
    Source.Clip clip = (Source.Clip) at(FILM, 1).source();
    assertEquals(
        Scenes.replace(FILM, at(FILM, 1).withSource(clip.withIn(Time.ofSeconds(1)))), slipped);
  }

  @Test
  void slidingMovesTheSceneWithWhatBelongsToItBetweenItsNeighbours() throws EditException {
    Project slid = TrimEdits.slide(B, Time.ofSeconds(1)).apply(FILM);
    assertEquals(Time.ofSeconds(5), at(slid, 0).duration());
    assertEquals(at(FILM, 1), at(slid, 1));
    assertEquals(Time.ofSeconds(3), at(slid, 2).duration());
    assertEquals(Time.ofSeconds(2), in(slid, 2));
    assertEquals(FILM.sound(), slid.sound());
  }

  @Test
  void whatAFileHoldsIsTheLimit() {
    SourceLengths lengths =
        file -> Optional.of(file.equals(FAST) ? Time.ofSeconds(13) : Time.ofSeconds(5));
    assertEquals(
        new TrimRange(Time.ofSeconds(-1), Time.seconds("1.5")), TrimRange.slip(FILM, B, lengths));
    assertEquals(
        new TrimRange(Time.ofSeconds(-1), Time.ZERO),
        TrimRange.slip(FILM, C, lengths),
        "at its end");
    assertEquals(TrimRange.NONE, TrimRange.slip(FILM, A, lengths), "a still has no more to show");
    assertEquals(
        new TrimRange(Time.ofSeconds(-1), Time.seconds("1.5")), TrimRange.roll(FILM, C, lengths));
  }

  @Test
  void scenesKeepTheirTransitionsAndAFrame() {
    Transition second = new Transition("crossfade", Time.ofSeconds(1));
    Project film =
        FILM.withScenes(
            List.of(at(FILM, 0), at(FILM, 1).withTransition(Optional.of(second)), at(FILM, 2)));
    Time frame = film.canvas().rate().instant(1);
    Time rest = Time.ofSeconds(4).minus(frame);
    assertEquals(
        new TrimRange(Time.ofSeconds(-1), Time.ofSeconds(3)),
        TrimRange.roll(film, B, SourceLengths.UNKNOWN));
    assertEquals(
        new TrimRange(Time.ofSeconds(-1), rest), TrimRange.slide(film, B, SourceLengths.UNKNOWN));
  }

  @Test
  void whatGoesTooFarOrHasNoNeighbourIsRefused() {
    for (Edit edit :
        List.of(
            TrimEdits.roll(B, Time.seconds("-1.1")),
            TrimEdits.roll(B, Time.ofSeconds(4)),
            TrimEdits.roll(A, Time.seconds("0.1")),
            TrimEdits.slip(A, Time.seconds("0.1")),
            TrimEdits.slip(B, Time.seconds("-1.1")),
            TrimEdits.slide(A, Time.seconds("0.1")),
            TrimEdits.slide(C, Time.seconds("0.1")),
            TrimEdits.slide(new SceneId("gone"), Time.ZERO))) {
      assertThrows(EditException.class, () -> edit.apply(FILM));
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 250);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withinTheirRangesTheFilmStaysAsLongAndKeepsItsTransitions(long seed) throws EditException {
    Random random = new Random(seed);
    Project project = RandomProjects.of(random);
    for (Scene scene : project.scenes()) {
      SceneId id = scene.id();
      TrimRange roll = TrimRange.roll(project, id, SourceLengths.UNKNOWN);
      TrimRange slip = TrimRange.slip(project, id, SourceLengths.UNKNOWN);
      TrimRange slide = TrimRange.slide(project, id, SourceLengths.UNKNOWN);
      for (TrimRange range : List.of(roll, slip, slide)) {
        assertTrue(range.contains(Time.ZERO), () -> "seed " + seed);
      }
      same(project, TrimEdits.roll(id, within(random, roll)), seed);
      same(project, TrimEdits.slip(id, within(random, slip)), seed);
      Project slid = same(project, TrimEdits.slide(id, within(random, slide)), seed);
      assertEquals(scene, slid.scene(id).orElseThrow(), () -> "seed " + seed);
    }
  }

  private static Time within(Random random, TrimRange range) {
    return switch (random.nextInt(3)) {
      case 0 -> range.least();
      case 1 -> range.most();
      default -> new Time(random.nextLong(range.least().flicks(), range.most().flicks() + 1));
    };
  }

  private static Project same(Project project, Edit edit, long seed) throws EditException {
    Project trimmed = edit.apply(project);
    assertEquals(Layout.of(project).frames(), Layout.of(trimmed).frames(), () -> "seed " + seed);
    assertEquals(
        project.scenes().stream().map(Scene::transition).toList(),
        trimmed.scenes().stream().map(Scene::transition).toList(),
        () -> "seed " + seed);
    return trimmed;
  }
}
