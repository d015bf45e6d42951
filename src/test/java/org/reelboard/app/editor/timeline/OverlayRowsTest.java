package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.time.Time;

final class OverlayRowsTest {
  private static Overlay title(String id, Anchor anchor, int seconds) {
    return new Overlay(
        new OverlayId(id),
        new OverlayContent.Title("x", "plain", Fields.NONE),
        anchor,
        Time.ofSeconds(seconds),
        Placement.CENTRE);
  }

  private static Anchor at(int seconds) {
    return new Anchor.ToFilm(Time.ofSeconds(seconds));
  }

  private static List<Integer> rows(Overlay... overlays) {
    Project project = Project.empty("", Canvas.VERTICAL).withOverlays(List.of(overlays));
    List<Integer> rows = new ArrayList<>();
    OverlayRows.of(project, Layout.of(project))
        .overlays()
        .forEach(placed -> rows.add(placed.row()));
    return rows;
  }

  @Test
  void thoseThatFollowEachOtherShareARow() {
    assertEquals(
        List.of(0, 0, 0), rows(title("a", at(0), 2), title("b", at(2), 1), title("c", at(9), 1)));
  }

  @Test
  void higherLayersLieOnHigherRows() {
    assertEquals(
        List.of(0, 1, 2), rows(title("a", at(0), 4), title("b", at(1), 4), title("c", at(3), 4)));
  }

  @Test
  void aLayerThatOnlyMeetsALowOneLiesRightAboveIt() {
    assertEquals(
        List.of(0, 1, 1), rows(title("a", at(0), 9), title("b", at(1), 2), title("c", at(4), 2)));
  }

  @Test
  void whatIsAnchoredNowhereIsNotShown() {
    assertEquals(
        List.of(), rows(title("a", new Anchor.ToScene(new SceneId("gone"), Time.ZERO), 1)));
  }
}
