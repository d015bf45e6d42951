package org.reelboard.document.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Marker;
import org.reelboard.document.project.MarkerId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

/** Two scenes of 2 s, the second one marked 1 s after its start. */
final class MarkerEditsTest {
  private static final SceneId A = new SceneId("a");
  private static final SceneId B = new SceneId("b");
  private static final MarkerId HERE = new MarkerId("k1");
  private static final Marker MARKER =
      new Marker(HERE, new Anchor.ToScene(B, Time.ofSeconds(1)), "chorus");
  private static final Project PLAIN =
      Project.empty("", Canvas.VERTICAL).withScenes(List.of(scene(A), scene(B)));
  private static final Project FILM = PLAIN.withMarkers(List.of(MARKER));

  private static Scene scene(SceneId id) {
    return new Scene(id, "", Time.ofSeconds(2), new Source.ColourCard(Rgb.WHITE));
  }

  @Test
  void aMarkerBelongsToTheSceneThatStandsThere() throws EditException {
    assertEquals(FILM, MarkerEdits.add(Time.ofSeconds(3), "chorus").apply(PLAIN));
    assertEquals(
        List.of(MARKER.withAnchor(new Anchor.ToScene(A, Time.seconds("0.5")))),
        MarkerEdits.move(HERE, Time.seconds("0.5")).apply(FILM).markers());
    assertEquals(
        List.of(MARKER.withAnchor(new Anchor.ToFilm(Time.ofSeconds(9)))),
        MarkerEdits.move(HERE, Time.ofSeconds(9)).apply(FILM).markers());
  }

  @Test
  void itIsRenamedColouredAndRemoved() throws EditException {
    assertEquals(
        List.of(MARKER.withName("verse")), MarkerEdits.rename(HERE, "verse").apply(FILM).markers());
    assertEquals(
        List.of(MARKER.withColour("orange")),
        MarkerEdits.setColour(HERE, "orange").apply(FILM).markers());
    assertEquals(PLAIN, MarkerEdits.remove(HERE).apply(FILM));
    MarkerId gone = new MarkerId("gone");
    assertThrows(EditException.class, () -> MarkerEdits.remove(gone).apply(FILM));
    assertThrows(EditException.class, () -> MarkerEdits.setColour(HERE, " ").apply(FILM));
  }

  @Test
  void itGoesSplitsAndStaysWithItsScene() throws EditException {
    assertEquals(List.of(), PieceEdits.remove(Set.of(B)).apply(FILM).markers());
    assertEquals(
        List.of(MARKER.withAnchor(new Anchor.ToFilm(Time.ofSeconds(3)))),
        PieceEdits.removeAlone(Set.of(B)).apply(FILM).markers());
    assertEquals(
        List.of(MARKER.withAnchor(new Anchor.ToScene(new SceneId("s1"), Time.seconds("0.5")))),
        SceneEdits.split(B, Time.seconds("0.5")).apply(FILM).markers());
    assertEquals(FILM.markers(), SceneEdits.move(List.of(B), 0).apply(FILM).markers());
    assertEquals(
        List.of(MARKER.withAnchor(new Anchor.ToScene(B, Time.seconds("0.5")))),
        SceneEdits.trimStart(B, Time.seconds("0.5")).apply(FILM).markers());
  }
}
