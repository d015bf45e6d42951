package org.reelboard.engine.render.verify;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.picture.overlay.Shapes;

final class OverlaySizesTest {
  @TempDir Path folder;

  @Test
  void halfTheSizeLooksAsTheWholeHalved() throws Exception {
    Project project = project();
    Layout layout = Layout.of(project);
    try (Compositor compositor =
        new Compositor(new ProjectFolder(folder), UnreadablePolicy.REFUSE)) {
      Frame whole = compositor.compose(project, layout, 15, new Size(1080, 1920));
      Frame half = compositor.compose(project, layout, 15, new Size(540, 960));
      double likeness =
          Ssim.of(new Plane(halved(whole), 540, 960), new Plane(half.luma(), 540, 960));
      assertTrue(likeness >= 0.98, "SSIM " + likeness);
    }
  }

  /** All shapes, turned, with outlines, shadows and blurs. */
  private static Project project() {
    List<Overlay> overlays = new ArrayList<>();
    for (int index = 0; index < Shapes.all().size(); index++) {
      Fields settings =
          Fields.NONE.with("outline", 10.0 * (index % 2)).with("shadow", index % 3 / 2.0);
      int row = index / 3;
      Placement placement =
          Placement.at(0.17 + 0.31 * (index % 3), 0.1 + 0.19 * row)
              .withScale(0.5)
              .withRotation(7 * index)
              .withBlur(index % 5 == 4 ? 9 : 0);
      overlays.add(
          new Overlay(
              new OverlayId("o" + index),
              new OverlayContent.Shape(Shapes.all().get(index).id(), settings),
              new Anchor.ToFilm(Time.ZERO),
              Time.ofSeconds(1),
              placement));
    }
    Scene card =
        new Scene(
            new SceneId("s"),
            "",
            Time.ofSeconds(1),
            new Source.ColourCard(new Rgb(60, 90, 130), Fields.NONE));
    return Project.empty("Sizes", Canvas.VERTICAL).withScenes(List.of(card)).withOverlays(overlays);
  }

  /** Each sample the mean of four. */
  private static byte[] halved(Frame frame) {
    int width = frame.width() / 2;
    byte[] halved = new byte[width * frame.height() / 2];
    byte[] luma = frame.luma();
    for (int i = 0; i < halved.length; i++) {
      int at = i / width * 2 * frame.width() + i % width * 2;
      int below = at + frame.width();
      int sum =
          (luma[at] & 0xff)
              + (luma[at + 1] & 0xff)
              + (luma[below] & 0xff)
              + (luma[below + 1] & 0xff);
      halved[i] = (byte) ((sum + 2) / 4);
    }
    return halved;
  }
}
