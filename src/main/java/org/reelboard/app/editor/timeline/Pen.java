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
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2ALIkonHandler;

/** Draws on the timeline in the theme's colours and font. */
final class Pen {
  private static final String ICON_FAMILY = new Material2ALIkonHandler().getFontFamily();

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

  void line(Paint paint, double thickness, double fromX, double fromY, double toX, double toY) {
    graphics.setStroke(paint);
    graphics.setLineWidth(thickness);
    graphics.strokeLine(fromX, fromY, toX, toY);
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

  /** A piece of an image, pixel by pixel, at the same place. */
  void copy(Image image, double left, double top, double width, double height) {
    graphics.drawImage(image, left, top, width, height, left, top, width, height);
  }

  /** The middle of an image, scaled so that it covers a rectangle. */
  void cover(Image image, double left, double top, double width, double height) {
    double scale = Math.max(width / image.getWidth(), height / image.getHeight());
    double sourceWidth = width / scale;
    double sourceHeight = height / scale;
    graphics.drawImage(
        image,
        (image.getWidth() - sourceWidth) / 2,
        (image.getHeight() - sourceHeight) / 2,
        sourceWidth,
        sourceHeight,
        left,
        top,
        width,
        height);
  }

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
    // A font icon loads its font when it is made.
    String glyph = FontIcon.of(icon).getText();
    write(paint, Font.font(ICON_FAMILY, size), glyph, x, y, TextAlignment.CENTER);
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
