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
  private static final double FONT = 12;

  private final Pen pen;
  private final TimelineMap map;

  SoundPainter(Pen pen, TimelineMap map) {
    this.pen = pen;
    this.map = map;
  }

  void paint(Set<SoundId> selected, Optional<Hit> hover, double width) {
    for (SoundBar bar : map.sounds()) {
      if (bar.right() >= 0 && bar.left() <= width) {
        boolean hot =
            hover
                .filter(hit ->
                    hit instanceof Hit.OnSound(SoundId id, SoundPart _) && id.equals(bar.id()))
                .isPresent();
        paintBar(bar, selected.contains(bar.id()), hot);
      }
    }
  }

  private void paintBar(SoundBar bar, boolean selected, boolean hot) {
    double left = bar.left() + 1;
    double right = Math.max(left + 2, bar.right() - 1);
    double top = bar.top();
    double bottom = top + Tracks.SOUND_HEIGHT;
    SoundClip clip = bar.placed().clip();
    Color colour = pen.colour(tint(clip.kind()));
    pen.fillRounded(colour.deriveColor(0, 1, 1, 0.85), left, top, right, bottom, RADIUS);
    paintFades(bar, left, right, top, bottom);
    double start = Math.max(left, 0) + 10;
    Color ink = pen.colour(Tint.SOUND_TEXT);
    pen.icon(ink, 15, SoundIcons.of(clip.kind()), start + 4, (top + bottom) / 2 + 4);
    pen.text(
        ink, FONT, clip.asset().fileName(), start + 18, (top + bottom) / 2 + 4, right - start - 26);
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

  /** The loudness: what is above the line is faded away. */
  private void paintFades(SoundBar bar, double left, double right, double top, double bottom) {
    Color shade = pen.colour(Tint.TRACK, 0.72);
    Color line = pen.colour(Tint.SOUND_TEXT, 0.9);
    if (bar.fadeInRight() > left + 1) {
      pen.polygon(
          shade, new double[] {left, bar.fadeInRight(), left}, new double[] {top, top, bottom});
      pen.line(line, 1.2, left, bottom, bar.fadeInRight(), top + 0.5);
    }
    if (bar.fadeOutLeft() < right - 1) {
      pen.polygon(
          shade, new double[] {bar.fadeOutLeft(), right, right}, new double[] {top, top, bottom});
      pen.line(line, 1.2, bar.fadeOutLeft(), top + 0.5, right, bottom);
    }
  }

  private void paintHandle(double x, double top) {
    pen.dot(pen.colour(Tint.SELECTED), x, top + Hit.FADE_HANDLE, 6);
    pen.dot(pen.colour(Tint.SOUND_TEXT), x, top + Hit.FADE_HANDLE, 4);
  }

  private static Tint tint(String kind) {
    return switch (kind) {
      case SoundClip.MUSIC -> Tint.MUSIC;
      case SoundClip.VOICE -> Tint.VOICE;
      default -> Tint.EFFECT;
    };
  }
}
