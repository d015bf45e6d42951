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
  private static final double ROOM_FOR_CORNERS = 12;
  private static final double CACHED_LINE = 3;
  private static final double CACHED_INSET = 3;
  private static final double LIFTED_OPACITY = 0.35;
  private static final double LEAST_WAVE = 12;
  private static final double WAVE_SHARE = 0.3;

  private final Pen pen;
  private final TimelineMap map;
  private final FrameRate rate;
  private final SceneThumbnails thumbnails;
  private final Runnable repaint;
  private final HeardShapes shapes;
  private final WavePainter waves;
  private final double tileWidth;

  /**
   * @param aspect of the canvas, width by height
   */
  ScenePainter(
      Pen pen,
      TimelineMap map,
      FrameRate rate,
      double aspect,
      SceneThumbnails thumbnails,
      Runnable repaint,
      HeardShapes shapes,
      WavePainter waves) {
    this.pen = pen;
    this.map = map;
    this.rate = rate;
    this.thumbnails = thumbnails;
    this.repaint = repaint;
    this.shapes = shapes;
    this.waves = waves;
    this.tileWidth = Math.max(24, (map.tracks().sceneBottom() - map.tracks().sceneTop()) * aspect);
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
    for (SceneBlock block : map.scenes()) {
      if (block.hasTransition() && block.pillRight() >= 0 && block.pillLeft() <= width) {
        paintPill(block, hover);
      }
    }
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
    pen.fillRounded(pen.colour(Tint.TRACK), left, top, right, bottom, RADIUS);
    pen.fillRounded(ground(scene.source()), left, top, right, bottom, RADIUS);
    if (scene.source().file().isPresent() && block.width() >= ROOM_FOR_THUMBNAIL) {
      pen.within(
          Math.max(left, 0),
          top,
          Math.min(right, viewWidth),
          bottom,
          () -> paintThumbnails(block, viewWidth));
    }
    shapes
        .ofScene(scene.id(), index)
        .ifPresent(shape -> paintSound(shape, left, freeRight - 1, viewWidth));
    if (block.overlapRight() > block.left() + 2) {
      paintOverlap(block);
    }
    paintStrip(block, freeRight - 1, scene);
    if (lifted) {
      pen.fill(pen.colour(Tint.TRACK, 1 - LIFTED_OPACITY), left, top, right, bottom);
    }
  }

  /** A clip's own sound, along the foot of its pictures. */
  private void paintSound(HeardShape shape, double left, double right, double viewWidth) {
    double bottom = map.tracks().sceneBottom() - STRIP;
    double top = bottom - Math.max(LEAST_WAVE, WAVE_SHARE * (bottom - map.tracks().sceneTop()));
    pen.fill(pen.colour(Tint.STRIP, 0.55), left, top, right, bottom);
    waves.draw(
        pen,
        shape,
        new WavePainter.Band(left, right, top, bottom),
        map.scale(),
        rate,
        viewWidth,
        new WaveLayer.Ink(pen.colour(Tint.STRIP_TEXT), 0.4, 0.75));
  }

  private Color ground(Source source) {
    return switch (source) {
      case Source.ColourCard(Rgb colour, _) ->
          Color.rgb(colour.red(), colour.green(), colour.blue());
      case Source.Slot(_, Rgb colour, _) -> Color.rgb(colour.red(), colour.green(), colour.blue());
      case Source.Still _, Source.Clip _, Source.Unknown _ -> pen.colour(Tint.SCENE);
    };
  }

  private void paintThumbnails(SceneBlock block, double viewWidth) {
    double top = map.tracks().sceneTop();
    Time span = rate.instant(Math.max(1, Math.round(map.scale().framesIn(tileWidth))));
    int first = (int) Math.max(0, Math.floor(-block.left() / tileWidth));
    for (int tile = first; ; tile++) {
      double x = Math.round(block.left() + tile * tileWidth);
      double nextX = Math.round(block.left() + (tile + 1) * tileWidth);
      if (x >= block.right() || x >= viewWidth) {
        return;
      }
      long frame = Math.round(map.scale().framesIn((tile + 0.5) * tileWidth));
      Time since = rate.instant(Math.clamp(frame, 0, block.placement().frames() - 1));
      Optional<Image> image = thumbnails.at(block.placement().scene(), since, span, repaint);
      image.ifPresent(
          found -> pen.cover(found, x, top, nextX - x, map.tracks().sceneBottom() - top));
    }
  }

  /** Where two scenes are seen at once: the one that goes darkens along a diagonal. */
  private void paintOverlap(SceneBlock block) {
    double top = map.tracks().sceneTop();
    double bottom = map.tracks().sceneBottom();
    double left = block.left() + 1;
    double right = block.overlapRight();
    pen.polygon(
        pen.colour(Tint.STRIP, 0.7),
        new double[] {left, right, left},
        new double[] {top, top, bottom});
    pen.line(pen.colour(Tint.TRANSITION, 0.8), 1.2, left, bottom, right, top);
    pen.line(pen.colour(Tint.TRANSITION, 0.5), 1, right, top, right, bottom);
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

  private void paintPill(SceneBlock block, Optional<Hit> hover) {
    double middle = map.tracks().sceneMiddle();
    double top = middle - Hit.PILL_HALF;
    double bottom = middle + Hit.PILL_HALF;
    double left = block.pillLeft();
    double right = block.pillRight();
    boolean hot =
        hover
            .filter(hit ->
                hit instanceof Hit.OnScene(SceneId id, ScenePart part)
                    && id.equals(block.id())
                    && part.compareTo(ScenePart.TRANSITION) >= 0)
            .isPresent();
    pen.fillRounded(
        pen.colour(Tint.TRANSITION, hot ? 1 : 0.88), left, top, right, bottom, Hit.PILL_HALF / 2);
    Color ink = pen.colour(Tint.TRANSITION_TEXT);
    String kind = block.placement().scene().transition().map(now -> now.kind()).orElse("");
    pen.icon(ink, 15, CatalogueIcons.transition(kind), (left + right) / 2, middle);
    if (hot) {
      pen.strokeRounded(pen.colour(Tint.SELECTED), 2, left, top, right, bottom, Hit.PILL_HALF / 2);
      pen.line(ink, 1.5, left + 4, middle - 5, left + 4, middle + 5);
      pen.line(ink, 1.5, right - 4, middle - 5, right - 4, middle + 5);
    }
  }

  /** The sign of the camera's move; none where the camera stands. */
  private static Optional<Ikon> moving(Camera camera) {
    boolean stands =
        camera instanceof Camera.NamedMove(String move, _, double strength, _)
            && (move.equals("static") || strength == 0);
    return stands ? Optional.empty() : Optional.of(CatalogueIcons.camera(camera));
  }
}
