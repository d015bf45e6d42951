package org.reelboard.document.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

final class TrackEditsTest {
  private static final SoundId BED = new SoundId("m1");
  private static final OverlayId TITLE = new OverlayId("t1");
  private static final Anchor START = new Anchor.ToFilm(Time.ZERO);
  private static final Anchor NOWHERE = new Anchor.ToScene(new SceneId("gone"), Time.ZERO);
  private static final SoundClip SOUND =
      new SoundClip(BED, SoundClip.MUSIC, new AssetPath("bed.wav"), START);
  private static final Overlay OVERLAY =
      new Overlay(
          TITLE,
          new OverlayContent.Title("Hi", "plain", Fields.NONE),
          START,
          Time.ofSeconds(1),
          Placement.CENTRE);
  private static final Project EMPTY = Project.empty("", Canvas.VERTICAL);
  private static final Project PROJECT =
      EMPTY.withSound(List.of(SOUND)).withOverlays(List.of(OVERLAY));

  private static SoundClip sound(Edit edit) throws EditException {
    return edit.apply(PROJECT).sound().getFirst();
  }

  @Test
  void soundsComeAndGo() throws EditException {
    assertEquals(PROJECT, SoundEdits.add(SOUND).apply(PROJECT.withSound(List.of())));
    assertEquals(PROJECT.withSound(List.of()), SoundEdits.remove(BED).apply(PROJECT));
  }

  @Test
  void soundsAreChangedOneThingAtATime() throws EditException {
    Anchor later = new Anchor.ToFilm(Time.ofSeconds(2));
    assertEquals(SOUND.withAnchor(later), sound(SoundEdits.setAnchor(BED, later)));
    assertEquals(
        SOUND.withIn(Time.ofSeconds(3)).withDuration(Optional.of(Time.ofSeconds(4))),
        sound(SoundEdits.trim(BED, Time.ofSeconds(3), Optional.of(Time.ofSeconds(4)))));
    assertEquals(SOUND.withGain(-6), sound(SoundEdits.setGain(BED, -6)));
    assertEquals(
        SOUND.withFades(Time.ofSeconds(1), Time.ofSeconds(2)),
        sound(SoundEdits.setFades(BED, Time.ofSeconds(1), Time.ofSeconds(2))));
  }

  @Test
  void overlaysComeGoAndChange() throws EditException {
    assertEquals(PROJECT, OverlayEdits.add(OVERLAY).apply(PROJECT.withOverlays(List.of())));
    assertEquals(
        PROJECT.withOverlays(List.of()), OverlayEdits.remove(Set.of(TITLE)).apply(PROJECT));
    assertEquals(
        PROJECT.withOverlays(List.of(OVERLAY.withDuration(Time.ofSeconds(5)))),
        OverlayEdits.setDuration(TITLE, Time.ofSeconds(5)).apply(PROJECT));
    Anchor later = new Anchor.ToFilm(Time.ofSeconds(2));
    assertEquals(
        PROJECT.withOverlays(List.of(OVERLAY.withAnchor(later))),
        OverlayEdits.setAnchor(TITLE, later).apply(PROJECT));
  }

  private static Project layers(String... ids) {
    return PROJECT.withOverlays(
        Stream.of(ids).map(id -> OVERLAY.withId(new OverlayId(id))).toList());
  }

  private static Set<OverlayId> ids(String... ids) {
    return Stream.of(ids).map(OverlayId::new).collect(Collectors.toSet());
  }

  @Test
  void severalOverlaysGoOneLayerUpOrDownTogether() throws EditException {
    Project before = layers("a", "b", "c", "d");
    assertEquals(layers("c", "a", "b", "d"), OverlayEdits.raise(ids("a", "b")).apply(before));
    assertEquals(layers("a", "c", "d", "b"), OverlayEdits.lower(ids("c", "d")).apply(before));
    assertEquals(layers("b", "a", "c", "d"), OverlayEdits.raise(ids("a", "d")).apply(before));
    assertEquals(before, OverlayEdits.raise(ids("c", "d")).apply(before));
    assertEquals(before, OverlayEdits.lower(ids("a", "b")).apply(before));
  }

  @Test
  void severalOverlaysAreCopiedAboveTheHighestAndRemovedTogether() throws EditException {
    Project before = layers("a", "b", "c");
    assertEquals(
        layers("a", "b", "t1", "t2", "c"), OverlayEdits.duplicate(ids("a", "b")).apply(before));
    assertEquals(layers("b"), OverlayEdits.remove(ids("a", "c")).apply(before));
  }

  static Stream<Edit> refused() {
    return Stream.of(
        SoundEdits.add(SOUND),
        SoundEdits.add(SOUND.withId(new SoundId("m2")).withAnchor(NOWHERE)),
        SoundEdits.remove(new SoundId("gone")),
        SoundEdits.setAnchor(BED, NOWHERE),
        SoundEdits.trim(BED, Time.ofSeconds(-1), Optional.empty()),
        SoundEdits.trim(BED, Time.ZERO, Optional.of(Time.ZERO)),
        SoundEdits.setGain(BED, Double.NaN),
        SoundEdits.setGain(BED, 24.5),
        SoundEdits.setFades(BED, Time.ofSeconds(-1), Time.ZERO),
        OverlayEdits.add(OVERLAY),
        OverlayEdits.remove(Set.of(new OverlayId("gone"))),
        OverlayEdits.raise(Set.of(new OverlayId("gone"))),
        OverlayEdits.duplicate(Set.of(new OverlayId("gone"))),
        OverlayEdits.setAnchor(TITLE, NOWHERE),
        OverlayEdits.setDuration(TITLE, Time.ZERO),
        ProjectEdits.setCanvas(Canvas.VERTICAL.withSize(1081, 1920)),
        ProjectEdits.setCanvas(Canvas.VERTICAL.withSize(1080, 8194)),
        ProjectEdits.addAssets(Map.of(new AssetPath("a"), new AssetFacts("x", 1))));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatMakesNoSenseIsRefused(Edit edit) {
    assertThrows(EditException.class, () -> edit.apply(PROJECT));
  }

  @Test
  void theProjectHasATitleACanvasAndAssets() throws EditException {
    assertEquals(EMPTY.withTitle("été"), ProjectEdits.setTitle("été").apply(EMPTY));
    Canvas square = Canvas.VERTICAL.withSize(1080, 1080);
    assertEquals(EMPTY.withCanvas(square), ProjectEdits.setCanvas(square).apply(EMPTY));
    Map<AssetPath, AssetFacts> facts =
        Map.of(new AssetPath("a"), new AssetFacts("0".repeat(64), 1));
    assertEquals(
        EMPTY.withAssets(new TreeMap<>(facts)), ProjectEdits.addAssets(facts).apply(EMPTY));
  }

  @Test
  void relinkedFilesAreTakenFromTheirNewPlacesEverywhere() throws EditException {
    AssetPath old = new AssetPath("old/v.mp4");
    AssetPath fresh = new AssetPath("new/v.mp4");
    AssetFacts facts = new AssetFacts("0".repeat(64), 1);
    assertEquals(
        using(fresh, facts), ProjectEdits.relink(Map.of(old, fresh)).apply(using(old, facts)));
  }

  private static Project using(AssetPath path, AssetFacts facts) {
    return EMPTY
        .withScenes(
            List.of(
                new Scene(
                    new SceneId("s1"), "", Time.ofSeconds(1), new Source.Clip(path, Time.ZERO)),
                new Scene(new SceneId("s2"), "", Time.ofSeconds(1), new Source.Still(path))))
        .withSound(List.of(new SoundClip(BED, SoundClip.VOICE, path, START)))
        .withAssets(new TreeMap<>(Map.of(path, facts)));
  }
}
