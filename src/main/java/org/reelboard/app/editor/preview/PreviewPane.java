package org.reelboard.app.editor.preview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.play.Notice;
import org.reelboard.app.editor.play.Player;
import org.reelboard.app.editor.play.PreviewSize;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.overlay.OverlayBox;

/**
 * The film as it looks: the picture in its shape on a quiet stage, and the transport under it.
 * Clicking the picture plays and pauses.
 */
public final class PreviewPane extends Region {
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
  private static final double AIR = 16;
  private static final double ROUNDING = 14;

  private final EditorModel model;
  private final Player player;
  private final StackPane stage = new StackPane();
  private final StackPane phone = new StackPane();
  private final ImageView picture = new ImageView();
  private final Rectangle rounded = new Rectangle();
  private final VBox invitation = new VBox();
  private final Label notice = new Label();
  private final PauseTransition noticeTime = new PauseTransition(Duration.seconds(6));
  private final TransportBar transport;
  private final OverlayHandles handles;

  public PreviewPane(EditorModel model, Player player) {
    this.model = model;
    this.player = player;
    this.transport = new TransportBar(model, player);
    this.handles = new OverlayHandles(model);
    getStyleClass().add("preview");
    getStylesheets().add(styleSheet());
    setFocusTraversable(true);
    stage.getStyleClass().add("preview-stage");
    phone.getStyleClass().add("preview-phone");
    phone.setId("preview-picture");
    picture.setSmooth(true);
    picture.setClip(rounded);
    invite();
    notice.getStyleClass().add("preview-notice");
    notice.setWrapText(true);
    notice.setGraphic(new FontIcon(Material2AL.INFO));
    notice.setMouseTransparent(true);
    noticeTime.setOnFinished(_ -> notice.setVisible(false));
    phone.getChildren().addAll(picture, invitation, handles);
    phone.setManaged(false);
    notice.setManaged(false);
    stage.getChildren().addAll(phone, notice);
    getChildren().addAll(stage, transport);
    phone.setOnMouseClicked(this::clicked);
    // Buttons keep their clicks to themselves; the keys are meant for the preview all the same.
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    setOnKeyPressed(new PreviewKeys(model, player)::pressed);
    player.picture().subscribe(this::show);
    player.notice().subscribe(this::tell);
    model.project().subscribe(_ -> requestLayout());
  }

  /** Shows where overlays are seen in the frame under the playhead. */
  public void show(List<OverlayBox> boxes) {
    handles.show(boxes);
  }

  private static String styleSheet() {
    return Objects.requireNonNull(PreviewPane.class.getResource("preview.css")).toExternalForm();
  }

  private void invite() {
    FontIcon icon = new FontIcon(Material2AL.ADD_PHOTO_ALTERNATE);
    Label title = new Label(Texts.of("editor.preview.empty"));
    Label more = new Label(Texts.of("editor.preview.empty-more"));
    title.getStyleClass().add("preview-empty-title");
    more.getStyleClass().add("preview-empty-more");
    title.setWrapText(true);
    more.setWrapText(true);
    invitation.getStyleClass().add("preview-empty");
    invitation.getChildren().addAll(icon, title, more);
    invitation.setMouseTransparent(true);
  }

  private void show(Optional<Image> image) {
    picture.setImage(image.orElse(null));
    requestLayout();
  }

  private void tell(Optional<Notice> told) {
    notice.setVisible(told.isPresent());
    noticeTime.playFromStart();
    notice.setText(
        told.map(now ->
                switch (now) {
                  case Notice.NoSoundDevice() -> Texts.of("editor.preview.no-sound-device");
                  case Notice.Problem(String sentence) -> sentence;
                })
            .orElse(""));
    requestLayout();
  }

  private void clicked(MouseEvent event) {
    if (event.isStillSincePress()) {
      player.toggle();
    }
  }

  @Override
  protected void layoutChildren() {
    double barHeight = transport.prefHeight(getWidth());
    double stageHeight = Math.max(0, getHeight() - barHeight);
    transport.resizeRelocate(0, stageHeight, getWidth(), barHeight);
    stage.resizeRelocate(0, 0, getWidth(), stageHeight);
    double scale = outputScale();
    Size pixels =
        PreviewSize.fit(
            model.project().get().canvas(),
            (getWidth() - 2 * AIR) * scale,
            (stageHeight - 2 * AIR) * scale);
    boolean empty = model.layout().get().frames() == 0;
    placePicture(pixels.width() / scale, pixels.height() / scale, stageHeight);
    phone.pseudoClassStateChanged(EMPTY, empty);
    invitation.setVisible(empty);
    picture.setVisible(!empty);
    handles.setVisible(!empty);
    if (getWidth() > 2 * AIR && stageHeight > 2 * AIR) {
      player.setSize(pixels);
    }
  }

  private void placePicture(double width, double height, double stageHeight) {
    double left = Math.rint((getWidth() - width) / 2);
    double top = Math.rint((stageHeight - height) / 2);
    phone.resizeRelocate(left, top, width, height);
    picture.setFitWidth(width);
    picture.setFitHeight(height);
    rounded.setWidth(width);
    rounded.setHeight(height);
    rounded.setArcWidth(2 * ROUNDING);
    rounded.setArcHeight(2 * ROUNDING);
    double noticeWidth = Math.min(getWidth() - 2 * AIR, notice.prefWidth(-1));
    double noticeHeight = notice.prefHeight(noticeWidth);
    notice.resizeRelocate(
        Math.rint((getWidth() - noticeWidth) / 2),
        Math.rint(stageHeight - noticeHeight - AIR),
        noticeWidth,
        noticeHeight);
  }

  private double outputScale() {
    if (getScene() == null) {
      return 1;
    }
    Window window = getScene().getWindow();
    return window == null ? 1 : window.getOutputScaleX();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 420;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 640;
  }

  @Override
  protected double computeMinWidth(double height) {
    return transport.minWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 160;
  }
}
