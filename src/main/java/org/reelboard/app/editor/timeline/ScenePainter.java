package org.reelboard.app.editor.timeline;

import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.Ikon;
import org.reelboard.app.editor.catalogue.CatalogueIcons;
import org.reelboard.app.editor.timeline.Hit.ScenePart;
import org.reelboard.app.editor.timeline.TimelineMap.SceneBlock;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/** Draws the scenes and the transitions between them. */
final class ScenePainter {
  private static final double RADIUS = 5;
  private static final double STRIP = 20;
  private static final double FONT = 12;
  private static final double ROOM_FOR_NAME = 34;
  private static final double ROOM_FOR_DURATION = 110;
  private static final double ROOM_FOR_THUMBNAIL = 3;
  private static final double ROOM_FOR_CORNERS = 24;
  private static final double CACHED_LINE = 3;
  private static final double CACHED_INSET = 3;
  private static final double LIFTED_OPACITY = 0.35;

  /** Below the sign of the move. */
  private static final double CHIP_ROOM = 20;

  private static final double LEAST_WAVE = 12;
  private static final double WAVE_SHARE = 0.3;

  private final Pen pen;
  private final TimelineMap map;
  private final FrameRate rate;
  private final Parts parts;
  private final double aspect;
  private final int tileWidth;
  private final TransitionPainter transitions;

  /** That of the picture that was drawn last, width by height. */
  private double pictureAspect;

  /**
   * What a picture of the scenes is made of besides the film.
   *
   * @param repaint called when there is something better to draw
   */
  record Parts(
      SceneThumbnails thumbnails,
      Runnable repaint,
      HeardShapes shapes,
      WavePainter waves,
      CameraPainter cameras,
      TilePictures tiles) {}

  /**
   * @param aspect of the canvas, width by height
   */
  ScenePainter(Pen pen, TimelineMap map, FrameRate rate, double aspect, Parts parts) {
    this.pen = pen;
    this.map = map;
    this.rate = rate;
    this.parts = parts;
    this.aspect = aspect;
    double height = map.tracks().sceneBottom() - map.tracks().sceneTop();
    this.tileWidth = (int) Math.max(24, Math.round(height * aspect));
    this.transitions = new TransitionPainter(pen, map);
  }

  void paint(
      Set<SceneId> selected,
      Set<SceneId> cached,
      Set<SceneId> lifted,
      Optional<Hit> hover,
      double width) {
    for (int index = 0; index < map.scenes().size(); index++) {
      SceneBlock block = map.scenes().get(index);
      if (block.right() >= 0 && block.left() <= width) {
        paintBlock(block, index, width, lifted.contains(block.id()));
        paintEdge(block, selected.contains(block.id()), isHovered(block, hover));
        if (cached.contains(block.id())) {
          paintCached(block, freeRight(block, index));
        }
      }
    }
    transitions.paintHandles(hover, width);
  }

  private static boolean isHovered(SceneBlock block, Optional<Hit> hover) {
    return hover
        .filter(hit -> hit instanceof Hit.OnScene(SceneId id, ScenePart _) && id.equals(block.id()))
        .isPresent();
  }

  /** Where the next scene begins to cover this one. */
  private double freeRight(SceneBlock block, int index) {
    int next = index + 1;
    return next < map.scenes().size()
        ? Math.min(block.right(), map.scenes().get(next).left())
        : block.right();
  }

  private void paintBlock(SceneBlock block, int index, double viewWidth, boolean lifted) {
    double freeRight = freeRight(block, index);
    double left = block.left() + 1;
    double right = Math.max(left + 1, block.right() - 1);
    double top = map.tracks().sceneTop();
    double bottom = map.tracks().sceneBottom();
    Scene scene = block.placement().scene();
    pictureAspect = aspect;
    // The edge rounds the corners.
    pen.fill(ground(scene.source()), left, top, right, bottom);
    if (scene.source().file().isPresent() && block.width() >= ROOM_FOR_THUMBNAIL) {
      paintThumbnails(block, left, right, viewWidth);
    }
    Optional<HeardShape> shape = parts.shapes().ofScene(scene.id(), index);
    shape.ifPresent(heard -> paintSound(heard, left, freeRight - 1, viewWidth));
    if (scene.source().file().isPresent()) {
      double foot = shape.isPresent() ? waveTop() : bottom - STRIP;
      CameraPainter.Area area = new CameraPainter.Area(left, freeRight - 1, top + CHIP_ROOM, foot);
      parts.cameras().draw(pen, scene, pictureAspect, aspect, area);
    }
    if (block.overlapRight() > block.left() + 2) {
      transitions.paintOverlap(block);
    }
    paintStrip(block, freeRight - 1, scene);
    if (lifted) {
      pen.fill(pen.colour(Tint.TRACK, 1 - LIFTED_OPACITY), left, top, right, bottom);
    }
  }

  /** What of a tile lies between two edges. */
  private void paintTile(Image picture, double x, double from, double to) {
    int top = (int) map.tracks().sceneTop();
    int height = (int) map.tracks().sceneBottom() - top;
    int left = (int) Math.max(x, Math.rint(from));
    int right = (int) Math.min(x + tileWidth, Math.rint(to));
    if (right > left) {
      Image tile = parts.tiles().of(picture, tileWidth, height);
      pen.copy(tile, x, top, new Pen.Piece(left, top, right - left, height));
    }
  }

  /** A clip's own sound, along the foot of its pictures. */
  private void paintSound(HeardShape shape, double left, double right, double viewWidth) {
    double bottom = map.tracks().sceneBottom() - STRIP;
    double top = waveTop();
    pen.fill(pen.colour(Tint.STRIP, 0.55), left, top, right, bottom);
    parts
        .waves()
        .draw(
            pen,
            shape,
            new WavePainter.Band(left, right, top, bottom),
            map.scale(),
            rate,
            viewWidth,
            new WaveLayer.Ink(pen.colour(Tint.STRIP_TEXT), 0.4, 0.75));
  }

  private double waveTop() {
    double bottom = map.tracks().sceneBottom() - STRIP;
    return bottom - Math.max(LEAST_WAVE, WAVE_SHARE * (bottom - map.tracks().sceneTop()));
  }

  private Color ground(Source source) {
    return switch (source) {
      case Source.ColourCard(Rgb colour, _) ->
          Color.rgb(colour.red(), colour.green(), colour.blue());
      case Source.Slot(_, Rgb colour, _) -> Color.rgb(colour.red(), colour.green(), colour.blue());
      case Source.Still _, Source.Clip _, Source.Unknown _ -> pen.colour(Tint.SCENE);
    };
  }

  private void paintThumbnails(SceneBlock block, double left, double right, double viewWidth) {
    Time span = rate.instant(Math.max(1, Math.round(map.scale().framesIn(tileWidth))));
    int first = (int) Math.max(0, Math.floor(-block.left() / tileWidth));
    for (int tile = first; ; tile++) {
      double x = Math.round(block.left() + tile * tileWidth);
      if (x >= block.right() || x >= viewWidth) {
        return;
      }
      long frame = Math.round(map.scale().framesIn((tile + 0.5) * tileWidth));
      Time since = rate.instant(Math.clamp(frame, 0, block.placement().frames() - 1));
      Optional<Image> image =
          parts.thumbnails().at(block.placement().scene(), since, span, parts.repaint());
      if (image.isPresent()) {
        pictureAspect = image.get().getWidth() / image.get().getHeight();
        paintTile(image.get(), x, Math.max(left, 0), Math.min(right, viewWidth));
      }
    }
  }

  private void paintStrip(SceneBlock block, double right, Scene scene) {
    double left = block.left() + 1;
    double bottom = map.tracks().sceneBottom();
    double middle = bottom - STRIP / 2;
    if (right - left < ROOM_FOR_NAME) {
      return;
    }
    pen.fill(pen.colour(Tint.STRIP), left, bottom - STRIP, block.right() - 1, bottom);
    double start = Math.max(left, Math.min(0, right - ROOM_FOR_DURATION)) + 6;
    double end = right - 6;
    Color ink = pen.colour(Tint.STRIP_TEXT);
    if (right - left >= ROOM_FOR_DURATION) {
      String duration = Timecode.seconds(block.placement().frames(), rate);
      double room = pen.width(duration, FONT - 1);
      pen.text(pen.colour(Tint.STRIP_TEXT, 0.75), FONT - 1, duration, end - room, middle, room + 1);
      end -= room + 8;
    }
    pen.text(ink, FONT, scene.name(), start, middle, end - start);
    double chip = map.tracks().sceneTop() + 14;
    moving(scene.camera())
        .ifPresent(icon -> {
          pen.dot(pen.colour(Tint.STRIP), right - 14, chip, 9.5);
          pen.icon(ink, 13, icon, right - 14, chip);
        });
  }

  private void paintEdge(SceneBlock block, boolean selected, boolean hovered) {
    double left = block.left() + 1;
    double right = Math.max(left + 1, block.right() - 1);
    double top = map.tracks().sceneTop();
    double bottom = map.tracks().sceneBottom();
    if (block.width() < ROOM_FOR_CORNERS) {
      pen.line(pen.colour(Tint.TRACK), 1, block.right(), top, block.right(), bottom);
      if (selected) {
        pen.fill(pen.colour(Tint.SELECTED, 0.6), left - 1, top, right + 1, bottom);
      }
      return;
    }
    // Hides the square corners of the pictures.
    pen.strokeRounded(
        pen.colour(Tint.TRACK), 3, left - 1, top - 1, right + 1, bottom + 1, RADIUS + 1);
    if (selected) {
      pen.strokeRounded(
          pen.colour(Tint.SELECTED), 3, left + 1, top + 1, right - 1, bottom - 1, RADIUS);
    } else if (hovered) {
      pen.strokeRounded(
          pen.colour(Tint.HOVER), 2, left + 1, top + 1, right - 1, bottom - 1, RADIUS);
    }
  }

  /** A line along the bottom: this scene need not be rendered again. */
  private void paintCached(SceneBlock block, double freeRight) {
    double bottom = map.tracks().sceneBottom();
    double left = block.left() + 1 + CACHED_INSET;
    double right = Math.max(left + 1, freeRight - 1 - CACHED_INSET);
    pen.fill(pen.colour(Tint.CACHED), left, bottom - CACHED_LINE, right, bottom);
  }

  /** The sign of the camera's move; none where the camera stands. */
  private static Optional<Ikon> moving(Camera camera) {
    boolean stands =
        camera instanceof Camera.NamedMove(String move, _, double strength, _)
            && (move.equals("static") || strength == 0);
    return stands ? Optional.empty() : Optional.of(CatalogueIcons.camera(camera));
  }
}
