package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.timeline.Snapping.Snapped;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundId;

final class SnappingTest {
  private static final TimeScale SCALE = new TimeScale(3, 0);
  private static final Snapping EDGES = new Snapping(Set.of(0L, 60L, 64L, 120L));

  @Test
  void drawsToTheNearestEdgeWithinReach() {
    assertEquals(new Snapped(60, OptionalLong.of(60)), EDGES.snap(58, SCALE));
    assertEquals(new Snapped(64, OptionalLong.of(64)), EDGES.snap(63, SCALE));
    assertEquals(new Snapped(56, OptionalLong.empty()), EDGES.snap(56, SCALE));
    assertEquals(new Snapped(58, OptionalLong.empty()), Snapping.OFF.snap(58, SCALE));
  }

  @Test
  void reachesFewerFramesTheCloserOneLooks() {
    assertEquals(new Snapped(58, OptionalLong.empty()), EDGES.snap(58, new TimeScale(24, 0)));
  }

  @Test
  void drawsWhicheverEndIsNearer() {
    assertEquals(new Snapped(21, OptionalLong.of(120)), EDGES.snapEither(20, 99, SCALE), "its end");
    assertEquals(
        new Snapped(60, OptionalLong.of(60)), EDGES.snapEither(61, 50, SCALE), "its start");
  }

  @Test
  void knowsTheEdgesOfWhatStaysAndThePlayhead() {
    Project project = SampleFilms.rich();
    Layout layout = Layout.of(project);
    Predicate<PieceId> moving =
        one -> !Set.of(new SceneId("s0"), new SoundId("v1"), new SoundId("m1")).contains(one);
    assertEquals(
        new Snapping(Set.of(0L, 17L, 90L, 210L)),
        Snapping.to(
            layout,
            SoundRows.of(project, layout),
            OverlayRows.of(project, layout),
            Set.of(17L),
            moving),
        "music without an end of its own has no edge there");
  }
}
