package org.reelboard.document.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;

final class SceneEditsTest {
  private static final SceneId A = new SceneId("a");
  private static final SceneId B = new SceneId("b");
  private static final SceneId C = new SceneId("c");

  private static Scene scene(SceneId id, String seconds) {
    return new Scene(id, id.value(), Time.seconds(seconds), new Source.ColourCard(Rgb.WHITE));
  }

  private static Scene scene(SceneId id, String seconds, String transition) {
    return scene(id, seconds)
        .withTransition(Optional.of(new Transition("wipe", Time.seconds(transition))));
  }

  private static Project film(Scene... scenes) {
    return Project.empty("", Canvas.VERTICAL).withScenes(List.of(scenes));
  }

  private static Overlay title(String id, SceneId scene, String offset) {
    return new Overlay(
        new OverlayId(id),
        new OverlayContent.Title("x", "plain", Fields.NONE),
        at(scene, offset),
        Time.ofSeconds(1),
        Placement.CENTRE);
  }

  private static SoundClip voice(String id, SceneId scene, String offset) {
    return new SoundClip(
        new SoundId(id), SoundClip.VOICE, new AssetPath("v.wav"), at(scene, offset));
  }

  private static Anchor at(SceneId scene, String offset) {
    return new Anchor.ToScene(scene, Time.seconds(offset));
  }

  private static List<String> ids(Project project) {
    return project.scenes().stream().map(one -> one.id().value()).toList();
  }

  private static List<Time> transitions(Project project) {
    return project.scenes().stream().map(Scene::transitionDuration).toList();
  }

  private static List<Anchor> anchors(Project project) {
    return Stream.concat(
            project.overlays().stream().map(Overlay::anchor),
            project.sound().stream().map(SoundClip::anchor))
        .toList();
  }

  private static Project abc() {
    return film(scene(A, "2"), scene(B, "2"), scene(C, "2"));
  }

  /** A film in which the second scene has a title and a voice. */
  private static Project anchored() {
    return abc()
        .withOverlays(List.of(title("t1", B, "0.5"), title("t2", A, "0")))
        .withSound(List.of(voice("m1", B, "1.5")));
  }

  @Test
  void scenesAreInsertedAtTheirPlace() throws EditException {
    List<Scene> added = List.of(scene(new SceneId("x"), "1"), scene(new SceneId("y"), "1"));
    assertEquals(List.of("a", "x", "y", "b", "c"), ids(SceneEdits.add(1, added).apply(abc())));
    assertEquals(List.of("a", "b", "c", "x", "y"), ids(SceneEdits.add(3, added).apply(abc())));
  }

  @ParameterizedTest
  @CsvSource({
    "a, 0, a b c",
    "a, 1, a b c",
    "a, 2, b a c",
    "a, 3, b c a",
    "c, 0, c a b",
    "c a, 2, b c a",
    "b c, 0, b c a",
    "c b a, 1, c b a"
  })
  void scenesAreMovedIntoTheGapAsItStoodBefore(String moved, int gap, String after)
      throws EditException {
    List<SceneId> ids = Stream.of(moved.split(" ", -1)).map(SceneId::new).toList();
    assertEquals(List.of(after.split(" ", -1)), ids(SceneEdits.move(ids, gap).apply(abc())));
  }

  @Test
  void whatIsAnchoredMovesWithItsScene() throws EditException {
    Project moved = SceneEdits.move(List.of(B), 0).apply(anchored());
    assertEquals(List.of("b", "a", "c"), ids(moved));
    assertEquals(anchors(anchored()), anchors(moved));
  }

  @Test
  void whatIsAnchoredGoesWithItsSceneAndCanBeAskedForBefore() throws EditException {
    Project project = anchored();
    assertEquals(
        new Anchored(List.of(title("t1", B, "0.5")), List.of(), List.of(voice("m1", B, "1.5"))),
        Anchored.to(project, Set.of(B)));
    assertEquals(
        film(scene(A, "2"), scene(C, "2")).withOverlays(List.of(title("t2", A, "0"))),
        SceneEdits.remove(Set.of(B)).apply(project));
  }

  @Test
  void copiesBringCopiesOfWhatIsAnchored() throws EditException {
    Project copied = SceneEdits.duplicate(Set.of(A, B)).apply(anchored());
    assertEquals(List.of("a", "b", "s1", "s2", "c"), ids(copied));
    assertEquals(
        List.of(
            title("t1", B, "0.5"),
            title("t2", A, "0"),
            title("t3", new SceneId("s2"), "0.5"),
            title("t4", new SceneId("s1"), "0")),
        copied.overlays());
    assertEquals(
        List.of(voice("m1", B, "1.5"), voice("m2", new SceneId("s2"), "1.5")), copied.sound());
  }

  @Test
  void aSplitCutsTheClipAndWhatIsAnchoredGoesToTheHalfItBeginsIn() throws EditException {
    Source.Clip clip =
        new Source.Clip(new AssetPath("v.mp4"), Time.ofSeconds(10))
            .withSpeed(new BigDecimal("1.5"));
    Project project =
        film(scene(A, "1"), scene(B, "4", "0.5").withSource(clip))
            .withOverlays(List.of(title("t1", B, "0.9"), title("t2", B, "1"), title("t3", B, "7")))
            .withSound(List.of(voice("m1", A, "3")));
    SceneId second = new SceneId("s1");
    assertEquals(
        film(
                scene(A, "1"),
                scene(B, "1", "0.5").withSource(clip),
                scene(B, "3").withId(second).withSource(clip.withIn(Time.seconds("11.5"))))
            .withOverlays(
                List.of(title("t1", B, "0.9"), title("t2", second, "0"), title("t3", second, "6")))
            .withSound(List.of(voice("m1", A, "3"))),
        SceneEdits.split(B, Time.ofSeconds(1)).apply(project));
  }

  @Test
  void scriptAndNotesStayWithTheFirstHalfOfASplitAndGoWithACopy() throws EditException {
    Edit written =
        Edit.all(List.of(SceneEdits.setScript(A, "One\ntwo"), SceneEdits.setNotes(A, "retake")));
    Project project = written.apply(film(scene(A, "2")));
    assertEquals(
        List.of("One\ntwo/retake", "/"),
        words(SceneEdits.split(A, Time.ofSeconds(1)).apply(project)));
    assertEquals(
        List.of("One\ntwo/retake", "One\ntwo/retake"),
        words(SceneEdits.duplicate(Set.of(A)).apply(project)));
    assertThrows(
        EditException.class, () -> SceneEdits.setScript(A, "x".repeat(10_001)).apply(project));
  }

  private static List<String> words(Project project) {
    return project.scenes().stream().map(one -> one.script() + "/" + one.notes()).toList();
  }

  @Test
  void aLinearCameraPathIsCutWithAKeyframeInterpolated() throws EditException {
    Camera path =
        new Camera.Path(
            List.of(
                new CameraKeyframe(Time.ZERO, 0, 0.2, 1),
                new CameraKeyframe(Time.ofSeconds(4), 1, 0.6, 4)),
            "linear");
    Project split =
        SceneEdits.split(A, Time.ofSeconds(2)).apply(film(scene(A, "4").withCamera(path)));
    // Half way x and y are the means, and zoom is the geometric mean.
    assertEquals(
        List.of(
            new Camera.Path(
                List.of(
                    new CameraKeyframe(Time.ZERO, 0, 0.2, 1),
                    new CameraKeyframe(Time.ofSeconds(2), 0.5, 0.4, 2)),
                "linear"),
            new Camera.Path(
                List.of(
                    new CameraKeyframe(Time.ZERO, 0.5, 0.4, 2),
                    new CameraKeyframe(Time.ofSeconds(2), 1, 0.6, 4)),
                "linear")),
        split.scenes().stream().map(Scene::camera).toList());
  }

  @Test
  void anEasedCameraPathIsKeptWholeAndMovedInTime() throws EditException {
    List<CameraKeyframe> keyframes =
        List.of(
            new CameraKeyframe(Time.ZERO, 0, 0.2, 1),
            new CameraKeyframe(Time.ofSeconds(4), 1, 0.6, 4));
    Camera path = new Camera.Path(keyframes, "ease-in-out");
    Project split =
        SceneEdits.split(A, Time.ofSeconds(3)).apply(film(scene(A, "4").withCamera(path)));
    assertEquals(
        List.of(
            path,
            new Camera.Path(
                List.of(
                    keyframes.getFirst().withAt(Time.ofSeconds(-3)),
                    keyframes.getLast().withAt(Time.ofSeconds(1))),
                "ease-in-out")),
        split.scenes().stream().map(Scene::camera).toList());
  }

  @Test
  void aNamedMoveIsMadeByBothHalves() throws EditException {
    Camera move = new Camera.NamedMove("pan-left", "linear", 0.4);
    Project split =
        SceneEdits.split(A, Time.ofSeconds(1)).apply(film(scene(A, "4").withCamera(move)));
    assertEquals(List.of(move, move), split.scenes().stream().map(Scene::camera).toList());
  }

  @Test
  void trimmingTheStartKeepsWhatIsAnchoredOverItsPicture() throws EditException {
    Source.Clip clip =
        new Source.Clip(new AssetPath("v.mp4"), Time.ofSeconds(1)).withSpeed(new BigDecimal("2"));
    Project project =
        film(scene(A, "4").withSource(clip))
            .withOverlays(List.of(title("t1", A, "0.5"), title("t2", A, "3")));
    assertEquals(
        film(scene(A, "3").withSource(clip.withIn(Time.ofSeconds(3))))
            .withOverlays(List.of(title("t1", A, "0"), title("t2", A, "2"))),
        SceneEdits.trimStart(A, Time.ofSeconds(1)).apply(project));
  }

  @Test
  void theStartOfAClipGoesBackAtMostToTheStartOfItsFile() throws EditException {
    Source.Clip clip =
        new Source.Clip(new AssetPath("v.mp4"), Time.ofSeconds(1)).withSpeed(new BigDecimal("2"));
    Project project =
        film(scene(A, "4").withSource(clip)).withOverlays(List.of(title("t1", A, "0.5")));
    assertEquals(
        film(scene(A, "4.5").withSource(clip.withIn(Time.ZERO)))
            .withOverlays(List.of(title("t1", A, "1"))),
        SceneEdits.trimStart(A, Time.ofSeconds(-3)).apply(project));
  }

  @Test
  void transitionsGiveWayToAShorterSceneInProportion() throws EditException {
    Project project = film(scene(A, "4"), scene(B, "4", "2"), scene(C, "4", "1"));
    assertEquals(
        List.of(Time.ZERO, Time.ofSeconds(1), Time.seconds("0.5")),
        transitions(SceneEdits.setDuration(B, Time.seconds("1.5")).apply(project)));
  }

  @Test
  void aTransitionThatNoLongerFitsAFrameIsTakenAway() throws EditException {
    Project project = film(scene(A, "4"), scene(B, "4", "1"));
    assertEquals(
        List.of(Time.ZERO, Time.ZERO),
        transitions(SceneEdits.setDuration(A, Time.seconds("0.03")).apply(project)));
  }

  @Test
  void shortenedTransitionsAreWholeFrames() throws EditException {
    Project project = film(scene(A, "4"), scene(B, "4", "2"));
    assertEquals(
        List.of(Time.ZERO, Time.seconds("1.3")),
        transitions(SceneEdits.setDuration(A, Time.seconds("1.3333")).apply(project)));
  }

  @Test
  void aTransitionIsSetAsLongAsThereIsRoom() throws EditException {
    Project project = film(scene(A, "2", "0.5"), scene(B, "3"), scene(C, "3", "1"));
    Edit edit =
        SceneEdits.setTransition(B, Optional.of(new Transition("slide", Time.ofSeconds(9))));
    assertEquals(
        List.of(Time.seconds("0.5"), Time.seconds("1.5"), Time.ofSeconds(1)),
        transitions(edit.apply(project)));
    assertEquals(project, SceneEdits.setTransition(B, Optional.empty()).apply(edit.apply(project)));
  }

  static Stream<Edit> refused() {
    SceneId gone = new SceneId("gone");
    return Stream.of(
        SceneEdits.add(4, List.of()),
        SceneEdits.add(-1, List.of()),
        SceneEdits.add(0, List.of(scene(A, "1"))),
        SceneEdits.add(0, List.of(scene(gone, "1"), scene(gone, "1"))),
        SceneEdits.add(0, List.of(scene(gone, "1").withDuration(new Time(Long.MAX_VALUE)))),
        SceneEdits.remove(Set.of(A, gone)),
        SceneEdits.move(List.of(gone), 0),
        SceneEdits.move(List.of(A), 4),
        SceneEdits.duplicate(Set.of(gone)),
        SceneEdits.split(A, Time.ZERO),
        SceneEdits.split(A, Time.ofSeconds(2)),
        SceneEdits.split(A, Time.ofSeconds(-1)),
        SceneEdits.split(gone, Time.ofSeconds(1)),
        SceneEdits.trimStart(A, Time.ofSeconds(2)),
        SceneEdits.trimStart(A, new Time(Long.MIN_VALUE)),
        SceneEdits.setDuration(A, Time.ZERO),
        SceneEdits.setDuration(A, new Time(Long.MAX_VALUE)),
        SceneEdits.rename(gone, "x"),
        SceneEdits.setCamera(A, new Camera.NamedMove("pan-left", "linear", Double.NaN)),
        SceneEdits.setTransition(A, Optional.of(new Transition("wipe", Time.ZERO))),
        SceneEdits.setTransition(gone, Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatMakesNoSenseIsRefused(Edit edit) {
    EditException refused = assertThrows(EditException.class, () -> edit.apply(abc()));
    assertEquals(false, refused.sentence().isBlank());
  }

  @Test
  void aRefusalSaysWhatToDo() {
    assertEquals(
        "A scene can only be split inside: 2 s is not between its start and its end at 2 s. Move"
            + " the playhead into the scene.",
        assertThrows(EditException.class, () -> SceneEdits.split(A, Time.ofSeconds(2)).apply(abc()))
            .sentence());
  }

  @Test
  void freshIdsAreTheSmallestThatAreFree() {
    Project project = film(scene(new SceneId("s1"), "1"), scene(new SceneId("s3"), "1"));
    assertEquals(List.of(new SceneId("s2"), new SceneId("s4")), FreshIds.scenes(project, 2));
    assertEquals(new SceneId("s2"), FreshIds.scene(project));
    assertEquals(new SoundId("m1"), FreshIds.sound(project));
    assertEquals(new OverlayId("t1"), FreshIds.overlay(project));
  }
}
