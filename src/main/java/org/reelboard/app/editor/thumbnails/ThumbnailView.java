package org.reelboard.app.editor.thumbnails;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.theme.Controls;

/**
 * A picture that fills its box, cut to the box's shape around a focus point, with round corners;
 * while there is none, or never will be, an icon.
 */
public final class ThumbnailView extends Region {
  private static final double ARC = 12;

  private final Thumbnails thumbnails;
  private final ImageView picture = new ImageView();
  private final FontIcon icon = Controls.icon(Material2OutlinedAL.IMAGE);
  private final Rectangle clip = new Rectangle();
  private Optional<Thumbnail> shown = Optional.empty();
  private Thumbnails.Ticket ticket = Thumbnails.Ticket.DONE;
  private double focusX = 0.5;
  private double focusY = 0.5;

  public ThumbnailView(Thumbnails thumbnails) {
    this.thumbnails = thumbnails;
    getStyleClass().add("thumbnail");
    picture.setSmooth(true);
    clip.setArcWidth(ARC);
    clip.setArcHeight(ARC);
    setClip(clip);
    getChildren().addAll(icon, picture);
  }

  /** Shows the picture of a file; the one before stays until the new one is there. */
  public void show(Thumbnail wanted) {
    if (shown.filter(wanted::equals).isPresent()) {
      return;
    }
    ticket.cancel();
    shown = Optional.of(wanted);
    ticket =
        thumbnails.request(
            wanted,
            new Thumbnails.Listener(
                this::set, _ -> showIcon(Material2OutlinedAL.BROKEN_IMAGE, "unreadable")));
  }

  /** Shows an icon and no picture. */
  public void show(Ikon ikon) {
    ticket.cancel();
    shown = Optional.empty();
    showIcon(ikon, "plain");
  }

  /**
   * The point that stays in view where the picture is cut, as fractions of its width and height.
   */
  public void focus(double x, double y) {
    focusX = x;
    focusY = y;
    requestLayout();
  }

  /** Nothing is wanted any more: the view goes away. */
  public void release() {
    ticket.cancel();
  }

  private void showIcon(Ikon ikon, String kind) {
    icon.setIconCode(ikon);
    icon.setVisible(true);
    picture.setImage(null);
    getStyleClass().removeAll("unreadable", "plain");
    getStyleClass().add(kind);
  }

  private void set(Image image) {
    icon.setVisible(false);
    picture.setImage(image);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    layoutInArea(
        icon,
        0,
        0,
        getWidth(),
        getHeight(),
        0,
        javafx.geometry.HPos.CENTER,
        javafx.geometry.VPos.CENTER);
    if (picture.getImage() != null && getWidth() > 0 && getHeight() > 0) {
      picture.setViewport(cut(picture.getImage()));
      picture.setFitWidth(getWidth());
      picture.setFitHeight(getHeight());
    }
  }

  private Rectangle2D cut(Image image) {
    double scale = Math.min(image.getWidth() / getWidth(), image.getHeight() / getHeight());
    // Rounding must not make the cut larger than the picture, by however little.
    double width = Math.min(getWidth() * scale, image.getWidth());
    double height = Math.min(getHeight() * scale, image.getHeight());
    double x = Math.clamp(focusX * image.getWidth() - width / 2, 0, image.getWidth() - width);
    double y = Math.clamp(focusY * image.getHeight() - height / 2, 0, image.getHeight() - height);
    return new Rectangle2D(x, y, width, height);
  }
}
