package org.reelboard.app.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reelboard.document.project.Anchor;
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
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;

final class EntryUsesTest {
  private static Scene scene(int index) {
    Scene scene =
        new Scene(
            new SceneId("s" + index), "", Time.ofSeconds(2), new Source.ColourCard(Rgb.BLACK));
    return index == 0
        ? scene
        : scene.withTransition(
            Optional.of(new Transition(index == 3 ? "wipe" : "slide", Time.seconds("0.5"))));
  }

  private static Overlay overlay(String id, OverlayContent content) {
    return new Overlay(
        new OverlayId(id),
        content,
        new Anchor.ToFilm(Time.ZERO),
        Time.ofSeconds(1),
        Placement.CENTRE);
  }

  @Test
  void countsWhatAFilmUses() {
    Project film =
        Project.empty("", Canvas.VERTICAL)
            .withScenes(IntStream.range(0, 4).mapToObj(EntryUsesTest::scene).toList())
            .withOverlays(
                List.of(
                    overlay("a", new OverlayContent.Title("A", "plain", Fields.NONE)),
                    overlay("b", new OverlayContent.Title("B", "plain", Fields.NONE)),
                    overlay("c", new OverlayContent.Shape("arrow", Fields.NONE))));
    assertEquals(
        new EntryUses(Map.of("slide", 2, "wipe", 1), Map.of("plain", 2), Map.of("arrow", 1)),
        EntryUses.of(film));
    assertEquals(
        new EntryUses(Map.of(), Map.of(), Map.of()),
        EntryUses.of(Project.empty("", Canvas.VERTICAL)));
  }
}
