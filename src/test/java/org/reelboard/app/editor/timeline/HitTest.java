package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.timeline.Hit.OnScene;
import org.reelboard.app.editor.timeline.Hit.OnSound;
import org.reelboard.app.editor.timeline.Hit.ScenePart;
import org.reelboard.app.editor.timeline.Hit.SoundPart;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;

/** Scenes of 60 frames at 5 pixels each: s0 lies from 0 to 300. */
final class HitTest {
  private static final OverlayRows NOTHING_ABOVE = new OverlayRows(List.of(), 0, List.of());
  private static final double SCENES = Tracks.UNSCROLLED.sceneTop() + 8;
  private static final double PILLS = Tracks.UNSCROLLED.sceneMiddle();

  private static TimelineMap map(Project project) {
    Layout layout = Layout.of(project);
    SoundRows rows = SoundRows.of(project, layout);
    return TimelineMap.of(layout, rows, NOTHING_ABOVE, new TimeScale(5, 0), tracks(rows));
  }

  private static Tracks tracks(SoundRows rows) {
    return Tracks.of(NOTHING_ABOVE, rows, TrackHeights.USUAL);
  }

  private static OnScene on(String id, ScenePart part) {
    return new OnScene(new SceneId(id), part);
  }

  @Test
  void tellsTheEdgesOfNeighboursApartByTheSideOfTheCut() {
    TimelineMap map = map(SampleFilms.stills(3));
    assertEquals(on("s0", ScenePart.BODY), Hit.at(map, 150, SCENES));
    assertEquals(on("s0", ScenePart.END), Hit.at(map, 297, SCENES));
    assertEquals(on("s1", ScenePart.START), Hit.at(map, 303, SCENES));
    assertEquals(on("s2", ScenePart.END), Hit.at(map, 899, SCENES));
    assertEquals(new Hit.Nothing(), Hit.at(map, 905, SCENES));
    assertEquals(new Hit.Ruler(), Hit.at(map, 905, 3));
  }

  @Test
  void leavesABodyToGrabInANarrowScene() {
    Layout layout = Layout.of(SampleFilms.stills(2));
    SoundRows rows = SoundRows.of(SampleFilms.stills(2), layout);
    TimelineMap map =
        TimelineMap.of(layout, rows, NOTHING_ABOVE, new TimeScale(0.2, 0), tracks(rows));
    assertEquals(on("s0", ScenePart.BODY), Hit.at(map, 6, SCENES));
    assertEquals(on("s0", ScenePart.END), Hit.at(map, 10, SCENES));
  }

  @Test
  void findsTheHandleOfATransitionBeforeTheScenesUnderIt() {
    List<Scene> scenes = SampleFilms.stills(2).scenes();
    Scene second =
        scenes.get(1).withTransition(Optional.of(new Transition("wipe", Time.seconds("1"))));
    TimelineMap map = map(SampleFilms.stills(2).withScenes(List.of(scenes.get(0), second)));
    // s1 begins 30 frames before the end of s0: from 150 to 300 both are seen.
    assertEquals(on("s1", ScenePart.TRANSITION), Hit.at(map, 225, PILLS));
    assertEquals(on("s1", ScenePart.TRANSITION_START), Hit.at(map, 152, PILLS));
    assertEquals(on("s1", ScenePart.TRANSITION_END), Hit.at(map, 298, PILLS));
    assertEquals(on("s1", ScenePart.START), Hit.at(map, 152, SCENES));
    assertEquals(on("s0", ScenePart.END), Hit.at(map, 298, SCENES));
    assertEquals(on("s1", ScenePart.BODY), Hit.at(map, 225, SCENES));
  }

  @Test
  void findsTheEndsAndFadesOfASound() {
    SoundClip bed =
        new SoundClip(
                new SoundId("m1"),
                SoundClip.MUSIC,
                new AssetPath("a.wav"),
                new Anchor.ToFilm(Time.ZERO))
            .withFades(Time.seconds("0.5"), Time.ZERO);
    TimelineMap map = map(SampleFilms.stills(2).withSound(List.of(bed)));
    double top = map.sounds().getFirst().top();
    assertEquals(sound(SoundPart.FADE_IN), Hit.at(map, 75, top + 5));
    assertEquals(sound(SoundPart.FADE_OUT), Hit.at(map, 593, top + 5));
    assertEquals(sound(SoundPart.BODY), Hit.at(map, 75, top + 30));
    assertEquals(sound(SoundPart.START), Hit.at(map, 3, top + 30));
    assertEquals(sound(SoundPart.END), Hit.at(map, 597, top + 30));
    assertEquals(new Hit.Nothing(), Hit.at(map, 610, top + 30));
  }

  private static OnSound sound(SoundPart part) {
    return new OnSound(new SoundId("m1"), part);
  }

  @Test
  void insertsBeforeTheSceneWhoseMiddleLiesBehindThePointer() {
    TimelineMap map = map(SampleFilms.stills(3));
    assertEquals(0, map.insertionIndex(100));
    assertEquals(1, map.insertionIndex(200));
    assertEquals(3, map.insertionIndex(5000));
    assertEquals(0, map.insertionX(0));
    assertEquals(300, map.insertionX(1));
    assertEquals(900, map.insertionX(3));
  }
}
