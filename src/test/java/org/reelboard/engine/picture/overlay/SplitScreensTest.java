package org.reelboard.engine.picture.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.edit.FreshIds;
import org.reelboard.document.edit.OverlayEdits;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayId;
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

final class SplitScreensTest {
  @TempDir Path folder;

  static List<SplitScreen> all() {
    return SplitScreens.all();
  }

  /** In a frame of the canvas's shape and in one of another. */
  @ParameterizedTest
  @MethodSource("all")
  void boxesLeaveNothingOfThePictureBare(SplitScreen screen) throws Exception {
    Project project = filled(screen);
    try (Compositor compositor =
        new Compositor(new ProjectFolder(folder), UnreadablePolicy.REFUSE)) {
      for (Size size : List.of(new Size(108, 192), new Size(120, 150), new Size(70, 128))) {
        Frame frame = compositor.compose(project, Layout.of(project), 0, size);
        for (byte luma : frame.luma()) {
          assertEquals(235, luma & 0xff, 1, screen.id());
        }
      }
    }
  }

  private static Project filled(SplitScreen screen) throws EditException {
    Scene black =
        new Scene(
            new SceneId("s"), "", Time.ofSeconds(1), new Source.ColourCard(Rgb.BLACK, Fields.NONE));
    Project bare = Project.empty("Split", Canvas.VERTICAL).withScenes(List.of(black));
    List<OverlayId> ids = FreshIds.overlays(bare, screen.boxes().size());
    List<Overlay> insets = new ArrayList<>();
    for (SplitScreen.Box box : screen.boxes()) {
      insets.add(
          new Overlay(
              ids.get(insets.size()),
              box.inset(new Source.ColourCard(Rgb.WHITE, Fields.NONE)),
              new Anchor.ToFilm(Time.ZERO),
              Time.ofSeconds(1),
              box.placement()));
    }
    return OverlayEdits.addAll(insets).apply(bare);
  }
}
