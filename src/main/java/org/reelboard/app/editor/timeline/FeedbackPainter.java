package org.reelboard.app.editor.timeline;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.reelboard.app.editor.timeline.TimelineMap.SceneBlock;
import org.reelboard.document.project.PieceId;

/** Draws what a gesture shows while it goes on, above all else. */
final class FeedbackPainter {
  private static final double FONT = 12;
  private static final double LINE = 18;
  private static final double RADIUS = 5;

  private final Pen pen;
  private final TimelineMap map;
  private final Feedback feedback;

  FeedbackPainter(Pen pen, TimelineMap map, Feedback feedback) {
    this.pen = pen;
    this.map = map;
    this.feedback = feedback;
  }

  void paint(double pointerX, double width, double height) {
    paintCompanions();
    paintCarried();
    feedback
        .guide()
        .ifPresent(frame -> {
          double x = Math.round(map.scale().x(frame)) + 0.5;
          pen.line(pen.colour(Tint.GUIDE), 1.5, x, Tracks.RULER, x, height);
        });
    feedback.insertion().ifPresent(this::paintInsertion);
    feedback.band().ifPresent(this::paintBand);
    if (!feedback.badge().isEmpty()) {
      paintBadge(feedback.badge(), pointerX, width);
    }
  }

  /** What moves along is framed where it lies; what loses its scene is marked. */
  private void paintCompanions() {
    for (PieceId piece : feedback.companions().along()) {
      if (!feedback.isCarried(piece)) {
        map.box(piece).ifPresent(box -> frame(Tint.GUIDE, box, 0));
      }
    }
    for (PieceId piece : feedback.companions().strays()) {
      map.box(piece)
          .ifPresent(box -> {
            pen.fillRounded(
                pen.colour(Tint.STRAY, 0.35),
                box.getMinX(),
                box.getMinY(),
                box.getMaxX(),
                box.getMaxY(),
                RADIUS);
            frame(Tint.STRAY, box, 0);
          });
    }
  }

  /** Ghosts of scenes and of what goes with them, in the hand. */
  private void paintCarried() {
    double by = feedback.carried().by();
    for (SceneBlock block : map.scenes()) {
      if (feedback.carried().scenes().contains(block.id())) {
        map.box(block.id()).ifPresent(box -> ghost(box, by, block.placement().scene().name()));
      }
    }
    for (PieceId piece : feedback.companions().along()) {
      if (feedback.isCarried(piece)) {
        map.box(piece).ifPresent(box -> ghost(box, by, ""));
      }
    }
  }

  private void ghost(Rectangle2D box, double by, String name) {
    pen.fillRounded(
        pen.colour(Tint.SELECTED, 0.28),
        box.getMinX() + by,
        box.getMinY(),
        box.getMaxX() + by,
        box.getMaxY(),
        RADIUS);
    frame(Tint.SELECTED, box, by);
    pen.text(
        pen.colour(Tint.TEXT),
        FONT,
        name,
        box.getMinX() + by + 8,
        box.getMinY() + 14,
        box.getWidth() - 16);
  }

  private void frame(Tint tint, Rectangle2D box, double by) {
    pen.strokeRounded(
        pen.colour(tint),
        1.5,
        box.getMinX() + by,
        box.getMinY(),
        box.getMaxX() + by,
        box.getMaxY(),
        RADIUS);
  }

  private void paintInsertion(int index) {
    double x = map.insertionX(index);
    double top = map.tracks().sceneTop() - 6;
    double bottom = map.tracks().sceneBottom() + 6;
    pen.fillRounded(pen.colour(Tint.SELECTED), x - 2, top, x + 2, bottom, 2);
    pen.dot(pen.colour(Tint.SELECTED), x, top, 5);
    pen.dot(pen.colour(Tint.SELECTED), x, bottom, 5);
  }

  private void paintBand(Rectangle2D band) {
    pen.fill(
        pen.colour(Tint.SELECTED, 0.15),
        band.getMinX(),
        band.getMinY(),
        band.getMaxX(),
        band.getMaxY());
    pen.strokeRounded(
        pen.colour(Tint.SELECTED),
        1,
        band.getMinX(),
        band.getMinY(),
        band.getMaxX(),
        band.getMaxY(),
        1);
  }

  private void paintBadge(List<String> lines, double pointerX, double viewWidth) {
    double width = lines.stream().mapToDouble(line -> pen.width(line, FONT)).max().orElse(0) + 18;
    double left = Math.clamp(pointerX - width / 2, 2, Math.max(2, viewWidth - width - 2));
    double top = 3;
    double bottom = top + lines.size() * LINE + 4;
    pen.fillRounded(pen.colour(Tint.BADGE), left, top, left + width, bottom, 6);
    for (int line = 0; line < lines.size(); line++) {
      double middle = top + 2 + LINE * (line + 0.5);
      pen.centred(pen.colour(Tint.BADGE_TEXT), FONT, lines.get(line), left + width / 2, middle);
    }
  }
}
