package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.time.Time;

final class SoundRowsTest {
  private static SoundClip clip(String id, String kind, String at, String duration) {
    return new SoundClip(
            new SoundId(id), kind, new AssetPath(id + ".wav"), new Anchor.ToFilm(Time.seconds(at)))
        .withDuration(Optional.of(Time.seconds(duration)));
  }

  private static SoundRows rows(SoundClip... clips) {
    Project project = SampleFilms.stills(5).withSound(List.of(clips));
    return SoundRows.of(project, Layout.of(project));
  }

  @Test
  void hasATrackForEachKindAlsoWhereNothingLiesOnIt() {
    assertEquals(new SoundRows(List.of(), List.of()), rows());
    assertEquals(List.of("voice", "music", "effect"), rows().tracks());
  }

  @Test
  void putsWhatOverlapsOnRowsOfItsOwnAndTheRestOnTheFirstThatIsFree() {
    SoundRows rows =
        rows(
            clip("a", "music", "0", "4"),
            clip("b", "music", "3", "2"),
            clip("c", "music", "4", "2"),
            clip("v", "voice", "1", "1"));
    assertEquals(List.of(1, 2, 1, 0), rows.placed().stream().map(SoundRows.Placed::row).toList());
    assertEquals(List.of("voice", "music", "music"), rows.kinds());
  }

  @Test
  void keepsKindsOfLaterVersionsOnRowsBehindTheOthers() {
    SoundRows rows = rows(clip("x", "choir", "0", "1"), clip("e", "effect", "0", "1"));
    assertEquals(List.of("effect", "choir"), rows.kinds());
    assertEquals(List.of("voice", "music", "effect", "choir"), rows.tracks());
    assertEquals(List.of(1, 0), rows.placed().stream().map(SoundRows.Placed::row).toList());
  }

  @Test
  void showsASoundOfUnknownLengthToTheEndOfTheFilmAndFollowsItsScene() {
    SoundClip open =
        new SoundClip(
            new SoundId("m"),
            "music",
            new AssetPath("m.wav"),
            new Anchor.ToScene(new SceneId("s1"), Time.seconds("0.5")));
    SoundRows.Placed placed = rows(open).placed().getFirst();
    assertEquals(Time.seconds("2.5"), placed.start());
    assertEquals(Time.seconds("10"), placed.end());
  }

  @Test
  void leavesOutASoundWhoseSceneIsNotThere() {
    SoundClip lost =
        new SoundClip(
            new SoundId("m"),
            "music",
            new AssetPath("m.wav"),
            new Anchor.ToScene(new SceneId("gone"), Time.ZERO));
    assertEquals(List.of(), rows(lost).placed());
  }
}
