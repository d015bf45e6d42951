package org.reelboard.app.editor.timeline;

import java.util.Optional;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.overlays.OverlayTexts;
import org.reelboard.app.editor.timeline.TimelineMap.CueBar;
import org.reelboard.app.editor.timeline.TimelineMap.OverlayBar;
import org.reelboard.document.project.OverlayContent;

/** Draws overlays on their rows, and captions on theirs. */
final class OverlayPainter {
  private static final double RADIUS = 4;
  private static final double FONT = 11.5;
  private static final double FEW_PIXELS = 4;
  private static final double ICON = 14;

  private final Pen pen;
  private final TimelineMap map;

  OverlayPainter(Pen pen, TimelineMap map) {
    this.pen = pen;
    this.map = map;
  }

  void paint(Selection selection, Optional<Hit> hover, double width) {
    for (OverlayBar bar : map.overlays()) {
      if (isSeen(bar.left(), bar.right(), width)) {
        boolean hot =
            hover
                .filter(hit -> hit instanceof Hit.OnOverlay on && on.id().equals(bar.id()))
                .isPresent();
        boolean selected = selection.overlays().contains(bar.id());
        paint(bar, selected, hot);
      }
    }
    paintCues(selection, hover, width);
  }

  /** Captions of a few pixels each are drawn as one bar where they follow on each other. */
  private void paintCues(Selection selection, Optional<Hit> hover, double width) {
    double from = 0;
    double to = Double.NEGATIVE_INFINITY;
    for (CueBar bar : map.cues()) {
      if (isSeen(bar.left(), bar.right(), width)) {
        boolean hot =
            hover
                .filter(hit -> hit instanceof Hit.OnCue on && on.id().equals(bar.id()))
                .isPresent();
        boolean selected = selection.cues().contains(bar.id());
        if (hot || selected || bar.right() - bar.left() > FEW_PIXELS) {
          paint(bar, selected, hot);
        } else if (bar.left() >= from && bar.left() <= to + 1) {
          to = Math.max(to, bar.right());
        } else {
          run(from, to);
          from = bar.left();
          to = bar.right();
        }
      }
    }
    run(from, to);
  }

  private void run(double from, double to) {
    if (to > from) {
      pen.fill(
          pen.colour(Tint.CAPTION),
          from,
          map.tracks().captionTop(),
          to,
          map.tracks().captionBottom());
    }
  }

  private static boolean isSeen(double left, double right, double width) {
    return right >= 0 && left <= width;
  }

  private void paint(OverlayBar bar, boolean selected, boolean hot) {
    OverlayContent content = bar.placed().overlay().content();
    block(tint(content), bar.left(), bar.right(), bar.top(), bar.bottom());
    double start = Math.max(bar.left() + 1, 0) + 8;
    double middle = (bar.top() + bar.bottom()) / 2;
    Color ink = pen.colour(Tint.SOUND_TEXT);
    if (bar.right() - start > 2 * ICON) {
      pen.icon(ink, ICON, icon(content), start + 4, middle);
    }
    pen.text(ink, FONT, OverlayTexts.name(content), start + 18, middle, bar.right() - start - 24);
    edge(bar.left(), bar.right(), bar.top(), bar.bottom(), selected, hot);
  }

  private void paint(CueBar bar, boolean selected, boolean hot) {
    block(Tint.CAPTION, bar.left(), bar.right(), bar.top(), bar.bottom());
    double start = Math.max(bar.left() + 1, 0) + 6;
    pen.text(
        pen.colour(Tint.SOUND_TEXT),
        FONT,
        bar.placed().cue().text().replace('\n', ' '),
        start,
        (bar.top() + bar.bottom()) / 2,
        bar.right() - start - 6);
    edge(bar.left(), bar.right(), bar.top(), bar.bottom(), selected, hot);
  }

  /** Bars of a few pixels, of which there may be thousands, need no round corners. */
  private void block(Tint tint, double left, double right, double top, double bottom) {
    Color colour = pen.colour(tint);
    double end = Math.max(left + 3, right - 1);
    if (right - left < 5 * RADIUS) {
      pen.fill(colour, left + 1, top, end, bottom);
    } else {
      pen.fillRounded(colour, left + 1, top, end, bottom, RADIUS);
    }
  }

  private void edge(
      double left, double right, double top, double bottom, boolean selected, boolean hot) {
    if (selected || hot) {
      pen.strokeRounded(
          pen.colour(selected ? Tint.SELECTED : Tint.HOVER),
          selected ? 3 : 2,
          left + 2,
          top + 1,
          Math.max(left + 4, right - 2),
          bottom - 1,
          RADIUS);
    }
  }

  private static Tint tint(OverlayContent content) {
    return switch (content) {
      case OverlayContent.Title _, OverlayContent.Counter _ -> Tint.TITLE;
      case OverlayContent.Inset _ -> Tint.INSET;
      case OverlayContent.Shape _, OverlayContent.Sticker _, OverlayContent.Unknown _ ->
          Tint.DRAWING;
    };
  }

  private static Ikon icon(OverlayContent content) {
    return switch (content) {
      case OverlayContent.Title _ -> Material2MZ.TITLE;
      case OverlayContent.Counter _ -> Material2MZ.TIMER;
      case OverlayContent.Shape _ -> Material2AL.CATEGORY;
      case OverlayContent.Sticker _ -> Material2AL.EMOJI_EMOTIONS;
      case OverlayContent.Inset _ -> Material2MZ.PICTURE_IN_PICTURE;
      case OverlayContent.Unknown _ -> Material2AL.HELP_OUTLINE;
    };
  }
}
