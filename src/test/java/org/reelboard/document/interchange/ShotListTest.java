package org.reelboard.document.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;

final class ShotListTest {
  private static final Project FILM =
      Project.empty("Film", Canvas.VERTICAL)
          .withScenes(
              List.of(
                  new Scene(
                          new SceneId("a"),
                          "=SUM(A1)",
                          Time.ofSeconds(2),
                          new Source.Still(new AssetPath("media/夜 \"1\".jpg")))
                      .withScript("She says: \"go\",\nand goes.")
                      .withCamera(new Camera.NamedMove("slow-zoom-in", "linear", 0.2)),
                  new Scene(
                          new SceneId("b"),
                          "A|B <c>",
                          Time.seconds("1.5"),
                          new Source.ColourCard(Rgb.BLACK))
                      .withNotes("-1")
                      .withTransition(
                          Optional.of(new Transition("fade-black", Time.seconds("0.5"))))));

  @Test
  void spreadsheetsGetTextAndNothingToCompute() {
    assertEquals(
        "No.,Name,In,Out,Seconds,Camera move,Transition in,File,Script,Notes\r\n"
            + "1,'=SUM(A1),00:00:00:00,00:00:02:00,2.00,slow zoom in,,\"夜 \"\"1\"\".jpg\","
            + "\"She says: \"\"go\"\",\nand goes.\",\r\n"
            + "2,A|B <c>,00:00:01:15,00:00:03:00,1.50,,fade black,,,'-1\r\n",
        ShotList.CSV.write(Shot.of(FILM)));
  }

  @Test
  void otherTablesHaveALineToEachScene() {
    String tsv = ShotList.TSV.write(Shot.of(FILM));
    assertEquals(3, tsv.lines().count());
    assertTrue(tsv.contains("\tShe says: \"go\", / and goes.\t"), tsv);
    String markdown = ShotList.MARKDOWN.write(Shot.of(FILM));
    assertEquals(4, markdown.lines().count());
    assertTrue(markdown.contains("| A\\|B &lt;c> |"), markdown);
    assertTrue(markdown.contains("\"go\",<br>and goes."), markdown);
  }

  @Test
  void anyFilmHasOneShotToEachScene() {
    for (long seed = 0; seed < 50; seed++) {
      Project film = RandomProjects.of(seed);
      assertEquals(film.scenes().size(), Shot.of(film).size());
      assertEquals(film.scenes().size() + 1, ShotList.TSV.write(Shot.of(film)).lines().count());
    }
    assertEquals(1, ShotList.CSV.write(List.of()).lines().count());
  }

  @Test
  void theFormFollowsFromTheName() {
    assertEquals(Optional.of(ShotList.CSV), ShotList.of("a.CSV"));
    assertEquals(Optional.of(ShotList.MARKDOWN), ShotList.of("x/a.md"));
    assertEquals(Optional.empty(), ShotList.of("a.xlsx"));
  }
}
