package org.reelboard.engine.picture.overlay;

import java.nio.file.Path;
import java.util.List;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.UnreadablePolicy;

/** Draws a film without words and one with, and says what became of it: a program of its own. */
public final class WithoutSkia {
  private WithoutSkia() {}

  public static void main(String[] arguments) throws MediaException {
    Scene card =
        new Scene(
            new SceneId("s"),
            "card",
            Time.ofSeconds(2),
            new Source.ColourCard(Rgb.WHITE, Fields.NONE));
    Project silent = Project.empty("Film", Canvas.VERTICAL).withScenes(List.of(card));
    Overlay title =
        new Overlay(
            new OverlayId("t"),
            new OverlayContent.Title("Hello", "plain", Fields.NONE),
            new Anchor.ToFilm(Time.ZERO),
            Time.ofSeconds(2),
            Placement.CENTRE);
    Project titled = silent.withOverlays(List.of(title));
    draw("no words", silent, UnreadablePolicy.REFUSE);
    draw("words, shown", titled, UnreadablePolicy.PLACEHOLDER);
    // The second time other classes fail than the first time.
    draw("words", titled, UnreadablePolicy.REFUSE);
    draw("words again", titled, UnreadablePolicy.REFUSE);
  }

  private static void draw(String name, Project project, UnreadablePolicy policy) {
    try (Compositor compositor = new Compositor(new ProjectFolder(Path.of("")), policy)) {
      compositor.compose(project, Layout.of(project), 0, new Size(54, 96));
      System.out.println(name + ": drawn");
    } catch (MediaException e) {
      System.out.println(name + ": " + e.sentence());
    }
  }
}
