package org.reelboard.app.editor.overlays;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import org.reelboard.app.editor.thumbnails.FrameImages;
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
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.StillCache;
import org.reelboard.engine.picture.Stock;
import org.reelboard.engine.picture.TitleStyles;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.reelboard.engine.picture.title.TitleStyle;

/** Small pictures of the title styles, drawn as a film that has a scene for each. */
final class TitleSamples {
  private static final Size SIZE = new Size(240, 150);
  private static final Time EACH = Time.ofSeconds(4);
  private static final Rgb GROUND = new Rgb(58, 66, 92);

  private TitleSamples() {}

  /**
   * The picture of each style, by its id. Takes a second; not for the JavaFX thread.
   *
   * @param shelf lends the typefaces
   * @throws MediaException if nothing can be drawn on this machine
   */
  static Map<String, Image> all(TypefaceShelf shelf) throws MediaException {
    Project film = film();
    Layout layout = Layout.of(film);
    Map<String, Image> pictures = new LinkedHashMap<>();
    Stock stock = new Stock(StillCache.ofUsualSize(), shelf);
    try (Compositor compositor =
        new Compositor(new ProjectFolder(Path.of("")), UnreadablePolicy.REFUSE, stock)) {
      for (Layout.Placement one : layout.placements()) {
        long middle = one.start() + one.frames() / 2;
        pictures.put(
            one.scene().id().value(),
            FrameImages.of(compositor.compose(film, layout, middle, SIZE)));
      }
    }
    return pictures;
  }

  private static Project film() {
    List<Scene> scenes = new ArrayList<>();
    List<Overlay> titles = new ArrayList<>();
    for (TitleStyle style : TitleStyles.all()) {
      SceneId scene = new SceneId(style.id());
      scenes.add(new Scene(scene, style.id(), EACH, new Source.ColourCard(GROUND)));
      titles.add(
          new Overlay(
              new OverlayId(style.id()),
              new OverlayContent.Title(style.sample(), style.id(), Fields.NONE),
              new Anchor.ToScene(scene, Time.ZERO),
              EACH,
              Placement.CENTRE));
    }
    Canvas canvas = new Canvas(1080, 676, FrameRate.of(1), GROUND, Fields.NONE);
    return Project.empty("", canvas).withScenes(scenes).withOverlays(titles);
  }
}
