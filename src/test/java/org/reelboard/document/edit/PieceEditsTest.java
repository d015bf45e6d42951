package org.reelboard.document.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Motion;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.OverlayKeyframe;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

/** Three scenes of 4 s; a title, a caption and a sound of 2 s from 1 s of the second one. */
final class PieceEditsTest {
  private static final SceneId A = new SceneId("a");
  private static final SceneId B = new SceneId("b");
  private static final SceneId C = new SceneId("c");
  private static final OverlayId TITLE = new OverlayId("t");
  private static final CueId CAPTION = new CueId("q");
  private static final SoundId BELL = new SoundId("e");
  private static final Anchor IN_B = new Anchor.ToScene(B, Time.ofSeconds(1));
  private static final Time TWO = Time.ofSeconds(2);
  private static final Project FILM =
      Project.empty("", Canvas.VERTICAL)
          .withScenes(List.of(scene(A), scene(B), scene(C)))
          .withOverlays(
              List.of(
                  new Overlay(
                      TITLE,
                      new OverlayContent.Title("Hi", "plain", Fields.NONE),
                      IN_B,
                      TWO,
                      Placement.CENTRE)))
          .withCaptions(
              Captions.NONE.withCues(List.of(new Cue(CAPTION, IN_B, TWO, "good morning all"))))
          .withSound(
              List.of(
                  new SoundClip(BELL, SoundClip.EFFECT, new AssetPath("bell.wav"), IN_B)
                      .withDuration(Optional.of(TWO))
                      .withFades(Time.seconds("0.5"), Time.seconds("0.5"))));

  private static Scene scene(SceneId id) {
    return new Scene(id, "", Time.ofSeconds(4), new Source.Still(new AssetPath("a.jpg")));
  }

  @Test
  void whatIsAnchoredGoesWithItsScene() throws EditException {
    assertEquals(Set.of(B, TITLE, CAPTION, BELL), Pieces.withAnchored(FILM, Set.of(B)));
    assertEquals(
        Project.empty("", Canvas.VERTICAL).withScenes(List.of(scene(A), scene(C))),
        PieceEdits.remove(Set.of(B, TITLE)).apply(FILM));
  }

  @Test
  void orStaysAtItsTimeOfTheFilm() throws EditException {
    Anchor inC = new Anchor.ToScene(C, Time.ofSeconds(1));
    assertEquals(
        Anchored.anew(
            FILM.withScenes(List.of(scene(A), scene(C))).withOverlays(List.of()), _ -> inC),
        PieceEdits.removeAlone(Set.of(B, TITLE)).apply(FILM));
    Project left = PieceEdits.removeAlone(Set.of(B, C)).apply(FILM);
    assertEquals(new Anchor.ToFilm(Time.ofSeconds(5)), left.overlays().getFirst().anchor());
  }

  @Test
  void anOverlayComesInWithItsFirstHalfAndGoesWithItsSecond() throws EditException {
    Motion fade =
        new Motion("fade", Time.seconds("0.3"), Optional.empty(), Optional.empty(), Fields.NONE);
    Overlay whole =
        FILM.overlays()
            .getFirst()
            .withMotions(new Motions(Optional.of(fade), Optional.empty(), Optional.of(fade)))
            .withKeyframes(List.of(keyframe("0", 0.25), keyframe("2", 0.75)));
    Project split =
        PieceEdits.split(Set.of(TITLE), Time.ofSeconds(6)).apply(FILM.withOverlays(List.of(whole)));
    Time one = Time.ofSeconds(1);
    assertEquals(
        List.of(
            whole
                .withDuration(one)
                .withMotions(whole.motions().withOut(Optional.empty()))
                .withKeyframes(List.of(keyframe("0", 0.25), keyframe("1", 0.5))),
            whole
                .withId(new OverlayId("t1"))
                .withAnchor(new Anchor.ToScene(B, TWO))
                .withDuration(one)
                .withMotions(whole.motions().withIn(Optional.empty()))
                .withKeyframes(List.of(keyframe("0", 0.5), keyframe("1", 0.75)))),
        split.overlays());
  }

  private static OverlayKeyframe keyframe(String at, double x) {
    return new OverlayKeyframe(Time.seconds(at), new Placement(x, 0.5, 1, 0, 1, 0));
  }

  @Test
  void aSoundGoesOnInItsFileAndACaptionAtTheNextWord() throws EditException {
    Project split = PieceEdits.split(Set.of(BELL, CAPTION, A), Time.ofSeconds(6)).apply(FILM);
    SoundClip whole = FILM.sound().getFirst();
    Time one = Time.ofSeconds(1);
    assertEquals(
        List.of(
            whole.withDuration(Optional.of(one)).withFades(Time.seconds("0.5"), Time.ZERO),
            whole
                .withId(new SoundId("m1"))
                .withIn(one)
                .withAnchor(new Anchor.ToScene(B, TWO))
                .withDuration(Optional.of(one))
                .withFades(Time.ZERO, Time.seconds("0.5"))),
        split.sound());
    assertEquals(
        List.of(
            new Cue(CAPTION, IN_B, one, "good morning"),
            new Cue(new CueId("c1"), new Anchor.ToScene(B, TWO), one, "all")),
        split.captions().cues());
    assertEquals(FILM.scenes(), split.scenes(), "the first scene ends before");
  }

  @Test
  void aStretchIsTakenOutWithWhatBeginsInIt() throws EditException {
    Project cut = PieceEdits.removeStretch(Time.ofSeconds(3), Time.ofSeconds(9)).apply(FILM);
    assertEquals(
        Project.empty("", Canvas.VERTICAL)
            .withScenes(
                List.of(
                    scene(A).withDuration(Time.ofSeconds(3)),
                    scene(C).withDuration(Time.ofSeconds(3)))),
        cut);
    Project inside = PieceEdits.removeStretch(Time.seconds("5.5"), Time.ofSeconds(7)).apply(FILM);
    assertEquals(
        List.of(Time.ofSeconds(4), Time.seconds("1.5"), Time.ofSeconds(1), Time.ofSeconds(4)),
        inside.scenes().stream().map(Scene::duration).toList());
    assertEquals(FILM.overlays(), inside.overlays(), "it began before");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theFilmBecomesShorterByTheStretch(long seed) throws EditException {
    Random random = new Random(seed);
    Project project = RandomProjects.of(random);
    Time length = Layout.of(project).duration();
    Time from = RandomProjects.time(random, 6);
    Time to = Time.min(length, from.plus(RandomProjects.time(random, 6)));
    if (from.isBefore(to)) {
      Project cut = PieceEdits.removeStretch(from, to).apply(project);
      Time left = length.minus(to.minus(from));
      long difference = Layout.of(cut).frames() - project.canvas().rate().nearestFrame(left);
      assertTrue(Math.abs(difference) <= 1, () -> "seed " + seed + ": " + difference);
    }
  }

  @Test
  void whatIsNotThereOrNotCutIsRefused() {
    for (Edit edit :
        List.of(
            PieceEdits.remove(Set.of(new OverlayId("gone"))),
            PieceEdits.removeAlone(Set.of(new SceneId("gone"))),
            PieceEdits.split(Set.of(TITLE), Time.ofSeconds(5)),
            PieceEdits.split(Set.of(), Time.ofSeconds(5)),
            PieceEdits.removeStretch(Time.ofSeconds(5), Time.ofSeconds(5)))) {
      assertThrows(EditException.class, () -> edit.apply(FILM));
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 250);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsLeftAloneStaysWhereItIsInTheFilm(long seed) throws EditException {
    Random random = new Random(seed);
    Project project = RandomProjects.of(random);
    Set<PieceId> some = new HashSet<>(Pieces.of(project));
    some.removeIf(_ -> random.nextInt(3) > 0);
    Project left = PieceEdits.removeAlone(some).apply(project);
    Map<PieceId, Time> before = new TreeMap<>(Comparator.comparing(PieceId::toString));
    before.putAll(starts(project));
    starts(left)
        .forEach((id, start) -> {
          if (Anchored.to(project, Pieces.scenes(some)).ids().contains(id)) {
            assertEquals(before.get(id), start, () -> "seed " + seed + ": " + id);
          }
        });
    assertTrue(Pieces.of(left).stream().noneMatch(some::contains), () -> "seed " + seed);
  }

  private static Map<PieceId, Time> starts(Project project) {
    Layout layout = Layout.of(project);
    Map<PieceId, Time> starts = new HashMap<>();
    project.overlays().forEach(one -> starts.put(one.id(), start(layout, one.anchor())));
    project.captions().cues().forEach(one -> starts.put(one.id(), start(layout, one.anchor())));
    project.sound().forEach(one -> starts.put(one.id(), start(layout, one.anchor())));
    return starts;
  }

  private static Time start(Layout layout, Anchor anchor) {
    return layout.timeOf(anchor).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void halvesLieWhereTheWholeLay(long seed) throws EditException {
    Random random = new Random(seed);
    Project project = RandomProjects.of(random);
    Time time = RandomProjects.time(random, 8);
    for (Overlay whole : project.overlays()) {
      if (PieceEdits.isCut(project, Layout.of(project), whole.id(), time)) {
        Project split = PieceEdits.split(Set.of(whole.id()), time).apply(project);
        Overlay second =
            split
                .overlays()
                .get(split.overlays().indexOf(split.overlay(whole.id()).orElseThrow()) + 1);
        Layout layout = Layout.of(split);
        assertEquals(time, layout.timeOf(second.anchor()).orElseThrow(), () -> "seed " + seed);
        assertEquals(
            start(layout, whole.anchor()).plus(whole.duration()),
            time.plus(second.duration()),
            () -> "seed " + seed);
      }
    }
  }
}
