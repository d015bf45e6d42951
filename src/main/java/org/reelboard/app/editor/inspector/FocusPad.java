package org.reelboard.app.editor.inspector;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.reelboard.app.editor.thumbnails.Thumbnail;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Framing;

/** The whole picture with a point on it that stays in view; the user drags the point. */
final class FocusPad extends Region {
  private static final double HEIGHT = 120;
  private static final double DOT = 18;

  private final Thumbnails thumbnails;
  private final ImageView picture = new ImageView();
  private final Region dot = new Region();
  private Thumbnails.Ticket ticket = Thumbnails.Ticket.DONE;
  private Point2D focus = new Point2D(0.5, 0.5);
  private Optional<String> gesture = Optional.empty();

  FocusPad(Thumbnails thumbnails, Consumer<Change<Point2D>> changed) {
    this.thumbnails = thumbnails;
    getStyleClass().add("focus-pad");
    dot.getStyleClass().add("focus-dot");
    dot.setMouseTransparent(true);
    setPrefHeight(HEIGHT);
    setMinHeight(HEIGHT);
    setAccessibleText(Texts.of("editor.framing.focus"));
    getChildren().addAll(picture, dot);
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          gesture = Optional.of(UUID.randomUUID().toString());
          changed.accept(new Change<>(at(event), gesture));
        });
    addEventHandler(
        MouseEvent.MOUSE_DRAGGED, event -> changed.accept(new Change<>(at(event), gesture)));
  }

  void show(Optional<Thumbnail> wanted, Framing framing) {
    focus = new Point2D(framing.focusX(), framing.focusY());
    ticket.cancel();
    wanted.ifPresentOrElse(
        one ->
            ticket =
                thumbnails.request(
                    one, new Thumbnails.Listener(this::set, _ -> picture.setImage(null))),
        () -> picture.setImage(null));
    requestLayout();
  }

  private void set(Image image) {
    picture.setImage(image);
    requestLayout();
  }

  private Point2D at(MouseEvent event) {
    double width = picture.getFitWidth();
    double height = picture.getFitHeight();
    return new Point2D(
        fraction((event.getX() - picture.getLayoutX()) / width),
        fraction((event.getY() - picture.getLayoutY()) / height));
  }

  /** Hundredths are fine enough to place a point by hand, and read well in the project file. */
  private static double fraction(double value) {
    return Math.round(Math.clamp(value, 0, 1) * 100) / 100.0;
  }

  @Override
  protected void layoutChildren() {
    Image image = picture.getImage();
    dot.setVisible(image != null);
    if (image == null) {
      return;
    }
    double scale = Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight());
    double width = image.getWidth() * scale;
    double height = image.getHeight() * scale;
    picture.setFitWidth(width);
    picture.setFitHeight(height);
    picture.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
    dot.resizeRelocate(
        picture.getLayoutX() + focus.getX() * width - DOT / 2,
        picture.getLayoutY() + focus.getY() * height - DOT / 2,
        DOT,
        DOT);
  }
}
