package org.reelboard.app.editor.timeline;

import java.util.Optional;
import java.util.Set;
import javafx.scene.paint.Color;
import org.reelboard.app.editor.timeline.Hit.SoundPart;
import org.reelboard.app.editor.timeline.TimelineMap.SoundBar;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;

/** Draws the sounds on their rows. */
final class SoundPainter {
  private static final double RADIUS = 5;
  private static final double FONT = 11;
  private static final double ICON = 13;

  private static final double LABEL = 15;

  /** Narrower bars, of which there may be hundreds, have square corners and no fades. */
  private static final double ROOM_FOR_CORNERS = 8;

  /** A fade over fewer pixels is seen in the shape alone. */
  private static final double LEAST_FADE = 5;

  /** A lower row has no room for words above the shape. */
  private static final double ROOM_FOR_LABEL = 32;

  private final Pen pen;
  private final TimelineMap map;
  private final HeardShapes shapes;
  private final WavePainter waves;

  SoundPainter(Pen pen, TimelineMap map, HeardShapes shapes, WavePainter waves) {
    this.pen = pen;
    this.map = map;
    this.shapes = shapes;
    this.waves = waves;
  }

  void paint(Set<SoundId> selected, Optional<Hit> hover, double width) {
    WaveLayer.Ink ink = new WaveLayer.Ink(pen.colour(Tint.SOUND_TEXT), 0.38, 0.72);
    for (SoundBar bar : map.sounds()) {
      if (bar.right() >= 0 && bar.left() <= width) {
        boolean hot =
            hover
                .filter(hit ->
                    hit instanceof Hit.OnSound(SoundId id, SoundPart _) && id.equals(bar.id()))
                .isPresent();
        paintBar(bar, selected.contains(bar.id()), hot, width, ink);
      }
    }
  }

  private void paintBar(
      SoundBar bar, boolean selected, boolean hot, double width, WaveLayer.Ink ink) {
    double left = bar.left() + 1;
    double right = Math.max(left + 2, bar.right() - 1);
    double top = bar.top();
    double bottom = bar.bottom();
    SoundClip clip = bar.placed().clip();
    Color colour = pen.colour(tint(clip.kind()));
    boolean isNarrow = right - left < ROOM_FOR_CORNERS;
    if (isNarrow) {
      pen.fill(colour, left, top, right, bottom);
    } else {
      pen.fillRounded(colour, left, top, right, bottom, RADIUS);
    }
    boolean roomy = bottom - top >= ROOM_FOR_LABEL;
    double shapeTop = roomy ? top + LABEL : top + 2;
    Optional<HeardShape> heard = isNarrow ? Optional.empty() : shapes.ofSound(clip);
    heard.ifPresent(shape ->
        waves.draw(
            pen,
            shape,
            new WavePainter.Band(left + 1, right - 1, shapeTop, bottom - 1),
            map.scale(),
            shapes.layout().rate(),
            width,
            ink));
    if (!isNarrow) {
      paintFades(bar, left, right, top, bottom);
    }
    paintLabel(clip, left, right, roomy ? top + LABEL / 2 + 1 : (top + bottom) / 2);
    if (selected) {
      pen.strokeRounded(
          pen.colour(Tint.SELECTED), 3, left + 1, top + 1, right - 1, bottom - 1, RADIUS);
    } else if (hot) {
      pen.strokeRounded(
          pen.colour(Tint.HOVER), 2, left + 1, top + 1, right - 1, bottom - 1, RADIUS);
    }
    if (hot || selected) {
      paintHandle(Hit.fadeInHandle(bar), top);
      paintHandle(Hit.fadeOutHandle(bar), top);
    }
  }

  private void paintLabel(SoundClip clip, double left, double right, double middle) {
    double start = Math.max(left, 0) + 6;
    Color ink = pen.colour(Tint.SOUND_TEXT);
    if (right - start > 2 * ICON) {
      pen.icon(ink, ICON, SoundIcons.of(clip.kind()), start + 5, middle);
    }
    pen.text(ink, FONT, clip.asset().fileName(), start + 15, middle, right - start - 22);
  }

  /** The loudness: what is above the line is faded away. */
  private void paintFades(SoundBar bar, double left, double right, double top, double bottom) {
    Color shade = pen.colour(Tint.TRACK, 0.4);
    Color line = pen.colour(Tint.SOUND_TEXT, 0.9);
    if (bar.fadeInRight() > left + LEAST_FADE) {
      pen.polygon(
          shade, new double[] {left, bar.fadeInRight(), left}, new double[] {top, top, bottom});
      pen.line(line, 1.2, left, bottom, bar.fadeInRight(), top + 0.5);
    }
    if (bar.fadeOutLeft() < right - LEAST_FADE) {
      pen.polygon(
          shade, new double[] {bar.fadeOutLeft(), right, right}, new double[] {top, top, bottom});
      pen.line(line, 1.2, bar.fadeOutLeft(), top + 0.5, right, bottom);
    }
  }

  private void paintHandle(double x, double top) {
    pen.dot(pen.colour(Tint.SELECTED), x, top + Hit.FADE_HANDLE, 6);
    pen.dot(pen.colour(Tint.SOUND_TEXT), x, top + Hit.FADE_HANDLE, 4);
  }

  static Tint tint(String kind) {
    return switch (kind) {
      case SoundClip.MUSIC -> Tint.MUSIC;
      case SoundClip.VOICE -> Tint.VOICE;
      default -> Tint.EFFECT;
    };
  }
}
