package org.reelboard.app.editor.templates;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.reelboard.app.editor.theme.Controls;

/** One template: its first picture, its name; its scenes pass by while the pointer is over it. */
final class TemplateTile extends Button {
  private static final double WIDTH = 162;
  private static final double HEIGHT = 288;
  private static final double ROUNDING = 16;
  private static final Duration EACH = Duration.millis(700);

  private final ImageView picture = new ImageView();
  private final Label length = Controls.quiet("");
  private final Timeline passing = new Timeline(new KeyFrame(EACH, _ -> next()));
  private List<Image> pictures = List.of();
  private int shown;

  TemplateTile(String id, Runnable chosen) {
    setId("template-" + id);
    getStyleClass().add("template-tile");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAccessibleText(Templates.name(id));
    StackPane frame = new StackPane(picture);
    frame.setMinSize(WIDTH, HEIGHT);
    frame.getStyleClass().add("template-picture");
    Rectangle rounded = new Rectangle(WIDTH, HEIGHT);
    rounded.setArcWidth(ROUNDING);
    rounded.setArcHeight(ROUNDING);
    frame.setClip(rounded);
    picture.setFitWidth(WIDTH);
    picture.setFitHeight(HEIGHT);
    setGraphic(new VBox(frame, new Label(Templates.name(id)), length));
    passing.setCycleCount(Animation.INDEFINITE);
    setOnAction(_ -> chosen.run());
    hoverProperty().subscribe(this::hovered);
    sceneProperty().subscribe(_ -> passing.stop());
  }

  void show(List<Image> drawn, String lengthText) {
    pictures = List.copyOf(drawn);
    length.setText(lengthText);
    show(0);
  }

  private void hovered(boolean isHovered) {
    if (isHovered && !getScene().getPreferences().isReducedMotion()) {
      next();
      passing.play();
    } else {
      passing.stop();
      show(0);
    }
  }

  private void next() {
    show(shown + 1);
  }

  private void show(int wanted) {
    if (!pictures.isEmpty()) {
      shown = wanted % pictures.size();
      picture.setImage(pictures.get(shown));
    }
  }
}
