package org.reelboard.app.editor.overlays;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import org.reelboard.engine.picture.overlay.Shapes;
import org.reelboard.engine.picture.overlay.SplitScreen;
import org.reelboard.engine.picture.overlay.SplitScreens;
import org.reelboard.engine.picture.text.TypefaceShelf;

/**
 * Small pictures of what can be laid over a film, drawn as a film that has a scene for each.
 *
 * @param canvas of that film
 * @param size of the pictures, in pixels
 * @param samples what is laid over each scene, by its id
 */
record OverlaySamples(Canvas canvas, Size size, Map<String, List<OverlayActions.New>> samples) {
  private static final Time EACH = Time.ofSeconds(4);
  private static final Rgb GROUND = new Rgb(58, 66, 92);
  private static final List<Rgb> CARDS =
      List.of(
          new Rgb(124, 92, 246),
          new Rgb(236, 120, 92),
          new Rgb(72, 170, 160),
          new Rgb(240, 190, 90),
          new Rgb(110, 150, 220),
          new Rgb(200, 90, 150));

  /** The styles of titles with their sample words. */
  static OverlaySamples titles() {
    Map<String, List<OverlayActions.New>> samples = new LinkedHashMap<>();
    TitleStyles.all()
        .forEach(style ->
            samples.put(
                style.id(),
                alone(new OverlayContent.Title(style.sample(), style.id(), Fields.NONE))));
    return wide(samples);
  }

  /** The shapes; those that fill are half full. */
  static OverlaySamples shapes() {
    Map<String, List<OverlayActions.New>> samples = new LinkedHashMap<>();
    Shapes.all()
        .forEach(shape ->
            samples.put(shape.id(), alone(new OverlayContent.Shape(shape.id(), Fields.NONE))));
    return wide(samples);
  }

  /** The ways to share the picture out, each box in a colour of its own. */
  static OverlaySamples splitScreens() {
    Map<String, List<OverlayActions.New>> samples = new LinkedHashMap<>();
    SplitScreens.all().forEach(layout -> samples.put(layout.id(), boxes(layout)));
    return new OverlaySamples(canvas(1080, 1350), new Size(160, 200), samples);
  }

  private static List<OverlayActions.New> boxes(SplitScreen layout) {
    return IntStream.range(0, layout.boxes().size())
        .mapToObj(index -> {
          SplitScreen.Box box = layout.boxes().get(index);
          Source card = new Source.ColourCard(CARDS.get(index % CARDS.size()));
          return new OverlayActions.New(box.inset(card), box.placement());
        })
        .toList();
  }

  private static List<OverlayActions.New> alone(OverlayContent content) {
    return List.of(new OverlayActions.New(content, Placement.CENTRE));
  }

  private static OverlaySamples wide(Map<String, List<OverlayActions.New>> samples) {
    return new OverlaySamples(canvas(1080, 676), new Size(240, 150), samples);
  }

  private static Canvas canvas(int width, int height) {
    return new Canvas(width, height, FrameRate.of(1), GROUND, Fields.NONE);
  }

  /**
   * The picture of each, by its id. Takes a second; not for the JavaFX thread.
   *
   * @param shelf lends the typefaces
   * @throws MediaException if nothing can be drawn on this machine
   */
  Map<String, Image> drawn(TypefaceShelf shelf) throws MediaException {
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
            FrameImages.of(compositor.compose(film, layout, middle, size)));
      }
    }
    return pictures;
  }

  private Project film() {
    List<Scene> scenes = new ArrayList<>();
    List<Overlay> overlays = new ArrayList<>();
    samples.forEach((id, contents) -> {
      SceneId scene = new SceneId(id);
      scenes.add(new Scene(scene, id, EACH, new Source.ColourCard(GROUND)));
      for (OverlayActions.New one : contents) {
        overlays.add(
            new Overlay(
                new OverlayId("t" + overlays.size()),
                one.content(),
                new Anchor.ToScene(scene, Time.ZERO),
                EACH,
                one.placement()));
      }
    });
    return Project.empty("", canvas).withScenes(scenes).withOverlays(overlays);
  }
}
