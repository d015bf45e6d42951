package org.reelboard.app.editor.timeline;

import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;

/** Draws on the timeline in the theme's colours and font. */
final class Pen {
  private final GraphicsContext graphics;
  private final Function<Tint, Color> colours;
  private final TextFit texts;

  Pen(GraphicsContext graphics, Function<Tint, Color> colours, TextFit texts) {
    this.graphics = graphics;
    this.colours = colours;
    this.texts = texts;
  }

  Color colour(Tint tint) {
    return colours.apply(tint);
  }

  Color colour(Tint tint, double opacity) {
    return colours.apply(tint).deriveColor(0, 1, 1, opacity);
  }

  void clear(double width, double height) {
    graphics.clearRect(0, 0, width, height);
  }

  void fill(Paint paint, double left, double top, double right, double bottom) {
    graphics.setFill(paint);
    graphics.fillRect(left, top, right - left, bottom - top);
  }

  void fillRounded(
      Paint paint, double left, double top, double right, double bottom, double radius) {
    graphics.setFill(paint);
    graphics.fillRoundRect(left, top, right - left, bottom - top, 2 * radius, 2 * radius);
  }

  void strokeRounded(
      Paint paint,
      double thickness,
      double left,
      double top,
      double right,
      double bottom,
      double radius) {
    graphics.setStroke(paint);
    graphics.setLineWidth(thickness);
    graphics.strokeRoundRect(left, top, right - left, bottom - top, 2 * radius, 2 * radius);
  }

  /** Upright and level lines are rectangles, which are drawn many times quicker. */
  void line(Paint paint, double thickness, double fromX, double fromY, double toX, double toY) {
    double half = thickness / 2;
    if (fromX == toX) {
      fill(paint, fromX - half, Math.min(fromY, toY), fromX + half, Math.max(fromY, toY));
      return;
    }
    if (fromY == toY) {
      fill(paint, Math.min(fromX, toX), fromY - half, Math.max(fromX, toX), fromY + half);
      return;
    }
    graphics.setStroke(paint);
    graphics.setLineWidth(thickness);
    graphics.strokeLine(fromX, fromY, toX, toY);
  }

  /** A line along corners. */
  void polyline(Paint paint, double thickness, double[] x, double[] y) {
    graphics.setStroke(paint);
    graphics.setLineWidth(thickness);
    graphics.strokePolyline(x, y, x.length);
  }

  void polygon(Paint paint, double[] x, double[] y) {
    graphics.setFill(paint);
    graphics.fillPolygon(x, y, x.length);
  }

  void dot(Paint paint, double x, double y, double radius) {
    graphics.setFill(paint);
    graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** Only what lies between is drawn by the action. */
  void within(double left, double top, double right, double bottom, Runnable action) {
    graphics.save();
    graphics.beginPath();
    graphics.rect(left, top, Math.max(0, right - left), bottom - top);
    graphics.clip();
    action.run();
    graphics.restore();
  }

  /**
   * A piece of an image, pixel by pixel. A clip would do the same, but makes a canvas many times
   * slower.
   *
   * @param left of the image, in whole pixels, likewise its top
   */
  void copy(Image image, double left, double top, Piece piece) {
    graphics.setImageSmoothing(false);
    graphics.drawImage(
        image,
        piece.left() - left,
        piece.top() - top,
        piece.width(),
        piece.height(),
        piece.left(),
        piece.top(),
        piece.width(),
        piece.height());
  }

  /** A rectangle of whole pixels. */
  record Piece(int left, int top, int width, int height) {}

  /** Text from the left, in the middle of a line; with an ellipsis where it has no room. */
  void text(Paint paint, double size, String text, double left, double middle, double room) {
    String fitting = texts.fitted(text, size, room);
    if (!fitting.isEmpty()) {
      write(paint, texts.font(size), fitting, left, middle, TextAlignment.LEFT);
    }
  }

  /** Text around an x. */
  void centred(Paint paint, double size, String text, double x, double middle) {
    write(paint, texts.font(size), text, x, middle, TextAlignment.CENTER);
  }

  /** How wide a text is. */
  double width(String text, double size) {
    return texts.width(text, size);
  }

  /** An icon around a point. */
  void icon(Paint paint, double size, Ikon icon, double x, double y) {
    write(paint, texts.iconFont(size), texts.glyph(icon), x, y, TextAlignment.CENTER);
  }

  private void write(
      Paint paint, Font font, String text, double x, double y, TextAlignment alignment) {
    graphics.setFill(paint);
    graphics.setFont(font);
    graphics.setTextAlign(alignment);
    graphics.setTextBaseline(VPos.CENTER);
    graphics.fillText(text, x, y);
  }
}
