package org.reelboard.app.editor.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.MapChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.ahead.AheadDesk;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.app.editor.play.InOutActions;
import org.reelboard.app.editor.play.Notice;
import org.reelboard.app.editor.play.Player;
import org.reelboard.app.editor.play.PreviewSize;
import org.reelboard.app.editor.proxies.ProxyDesk;
import org.reelboard.app.editor.proxies.ProxyState;
import org.reelboard.app.editor.settings.KeptProperties.Kept;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Canvas;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.overlay.OverlayBox;

/**
 * The film as it looks: the picture in its shape on a quiet stage, and the transport under it.
 * Clicking the picture plays and pauses.
 */
public final class PreviewPane extends Region {
  private static final double ROOM_FOR_MORE = 320;
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
  private static final double AIR = 16;
  private static final double ROUNDING = 14;
  private static final double LEAST_WIDTH = 330;

  private final EditorModel model;
  private final Player player;
  private final Commands commands;
  private final StackPane stage = new StackPane();
  private final StackPane phone = new StackPane();
  private final ImageView picture = new ImageView();
  private final Rectangle rounded = new Rectangle();
  private final Rectangle stageEdge = new Rectangle();
  private final VBox invitation = new VBox();
  private final Label notice = new Label();
  private final PauseTransition noticeTime = new PauseTransition(Duration.seconds(6));
  private final PreviewView view = new PreviewView();
  private final BooleanProperty proxies = new SimpleBooleanProperty(this, "proxies", true);
  private final BooleanProperty ahead = new SimpleBooleanProperty(this, "ahead", true);
  private final InOutActions points;
  private final ViewMenu menu;
  private final ViewMarks marks;
  private Optional<FullScreen> fullScreen = Optional.empty();
  private Consumer<Scene> fullScreenKeys = _ -> {};
  private final Shuttle shuttle;
  private final TransportBar transport;
  private final OverlayHandles handles;
  private Optional<CameraParts> camera = Optional.empty();
  private Point2D shift = Point2D.ZERO;

  public PreviewPane(EditorModel model, Player player, Commands commands) {
    this.model = model;
    this.commands = commands;
    this.player = player;
    this.points = new InOutActions(model, player);
    this.menu = new ViewMenu(player, commands, points, view, proxies, ahead);
    this.transport =
        new TransportBar(model, player, commands, menu.button(), this::toggleFullScreen);
    this.marks = new ViewMarks(view);
    this.handles = new OverlayHandles(model);
    getStyleClass().add("preview");
    getStylesheets().add(styleSheet());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(Texts.of("editor.preview.title"));
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
    phone.getChildren().addAll(picture, invitation, marks, handles);
    phone.setManaged(false);
    notice.setManaged(false);
    stage.getChildren().addAll(phone, notice);
    getChildren().addAll(stage, transport);
    phone.setOnMouseClicked(this::clicked);
    // Buttons keep their clicks to themselves; the keys are meant for the preview all the same.
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    this.shuttle = new Shuttle(player);
    sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(shuttle::watch));
    stage.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    stage.setClip(stageEdge);
    view.actualSize().subscribe(_ -> recentre());
    player.picture().subscribe(this::show);
    player.notice().subscribe(this::tell);
    model.project().subscribe(_ -> requestLayout());
  }

  /** Shows where overlays are seen in the frame under the playhead. */
  public void show(List<OverlayBox> boxes) {
    handles.show(boxes);
  }

  /** Lets cameras be edited on the picture. */
  public void editCameras(MediaLibrary library, Thumbnails thumbnails) {
    CameraPane pane = new CameraPane(model, player, library, thumbnails);
    ToggleButton button =
        Controls.iconToggle(Material2OutlinedMZ.VIDEOCAM, "editor.preview.button.camera");
    button.setId("preview-camera");
    commands.explain(
        button, "view.camera", new SimpleStringProperty(Texts.of("editor.preview.button.camera")));
    button.getStyleClass().add("preview-camera");
    button.selectedProperty().bindBidirectional(view.camera());
    pane.visibleProperty().bind(view.camera());
    pane.setManaged(false);
    button.setManaged(false);
    view.camera()
        .subscribe(on -> {
          handles.setMouseTransparent(on);
          requestLayout();
        });
    stage.getChildren().addAll(pane, button);
    Runnable offer =
        () -> {
          button.setVisible(pane.canEdit());
          if (!pane.canEdit()) {
            view.camera().set(false);
          }
        };
    model.selection().subscribe(_ -> offer.run());
    library.items().subscribe(_ -> offer.run());
    model.history().subscribe(_ -> offer.run());
    camera = Optional.of(new CameraParts(pane, button));
  }

  private record CameraParts(CameraPane pane, ToggleButton button) {}

  /** Shows how far proxies are, and lets them be switched off. */
  public void show(ProxyDesk desk) {
    proxies.bindBidirectional(desk.used());
    desk.states()
        .addListener(
            (MapChangeListener<Path, ProxyState>) _ -> menu.tellProxies(desk.states().values()));
  }

  /** Shows how far heavy stretches are, and lets them be left as they are. */
  public void show(AheadDesk desk) {
    ahead.bindBidirectional(desk.used());
    desk.marks().subscribe(menu::tellAhead);
  }

  /** What is as it was in the next window. */
  public List<Kept<?>> kept() {
    return KeptView.of(player.settings(), view, proxies, ahead);
  }

  /** Goes to the whole screen, or comes back. */
  public void toggleFullScreen() {
    if (isFullScreen()) {
      fullScreen.ifPresent(FullScreen::close);
    } else if (model.layout().get().frames() > 0) {
      FullScreen whole = fullScreen.orElseGet(this::makeFullScreen);
      fullScreen = Optional.of(whole);
      whole.open(getScene().getWindow());
    }
  }

  private boolean isFullScreen() {
    return fullScreen.filter(FullScreen::isOpen).isPresent();
  }

  /** When it is first wanted: it is a window of its own. */
  private FullScreen makeFullScreen() {
    FullScreen whole =
        new FullScreen(
            model,
            player,
            commands,
            new ViewMenu(player, commands, points, view, proxies, ahead),
            this::takeBack);
    whole.installKeysBy(fullScreenKeys);
    return whole;
  }

  private void takeBack() {
    requestLayout();
    requestFocus();
  }

  /** What can be done here, by key or by name. */
  public List<Command> commands() {
    return new PlayCommands(player, points, view, shuttle, this::toggleFullScreen).all();
  }

  /** Says how the keys of commands are made to work on the whole screen too. */
  public void installKeysBy(Consumer<Scene> install) {
    fullScreenKeys =
        scene -> {
          shuttle.watch(scene);
          install.accept(scene);
        };
  }

  /** Escape gives up what is dragged, or leads from the camera back to the film. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      boolean dragged =
          handles.cancel() || camera.filter(parts -> parts.pane().cancel()).isPresent();
      if (dragged || view.camera().get()) {
        view.camera().set(dragged && view.camera().get());
        event.consume();
      }
    }
  }

  /** A picture that is larger than its stage is moved about. */
  private void scrolled(ScrollEvent event) {
    if (view.actualSize().get()) {
      shift = shift.add(event.getDeltaX(), event.getDeltaY());
      requestLayout();
      event.consume();
    }
  }

  private void recentre() {
    shift = Point2D.ZERO;
    requestLayout();
  }

  static String styleSheet() {
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
    title.setMinHeight(USE_PREF_SIZE);
    more.setMinHeight(USE_PREF_SIZE);
    // In a low window the first line says enough.
    more.visibleProperty().bind(invitation.heightProperty().greaterThan(ROOM_FOR_MORE));
    more.managedProperty().bind(more.visibleProperty());
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
    stageEdge.setWidth(getWidth());
    stageEdge.setHeight(stageHeight);
    double scale = outputScale();
    Canvas canvas = model.project().get().canvas();
    Size pixels =
        view.actualSize().get()
            ? PreviewSize.fit(canvas, canvas.width(), canvas.height())
            : PreviewSize.fit(
                canvas, (getWidth() - 2 * AIR) * scale, (stageHeight - 2 * AIR) * scale);
    boolean empty = model.layout().get().frames() == 0;
    placeCamera(stageHeight);
    placePicture(pixels.width() / scale, pixels.height() / scale, stageHeight);
    phone.pseudoClassStateChanged(EMPTY, empty);
    invitation.setVisible(empty);
    picture.setVisible(!empty);
    handles.setVisible(!empty);
    marks.setVisible(!empty);
    if (!isFullScreen() && getWidth() > 2 * AIR && stageHeight > 2 * AIR) {
      player.setSize(pixels);
    }
  }

  private void placeCamera(double stageHeight) {
    camera.ifPresent(parts -> {
      parts.pane().resizeRelocate(0, 0, getWidth(), stageHeight);
      double side = parts.button().prefWidth(-1);
      parts.button().resizeRelocate(getWidth() - side - 8, 8, side, parts.button().prefHeight(-1));
    });
  }

  private void placePicture(double width, double height, double stageHeight) {
    shift =
        new Point2D(
            within(shift.getX(), width, getWidth()), within(shift.getY(), height, stageHeight));
    double left = Math.rint((getWidth() - width) / 2 + shift.getX());
    double top = Math.rint((stageHeight - height) / 2 + shift.getY());
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

  /** Something larger than its room may be moved until its edge is seen. */
  private static double within(double shift, double length, double room) {
    double most = Math.max(0, (length - room) / 2 + AIR);
    return length <= room ? 0 : Math.clamp(shift, -most, most);
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
    return LEAST_WIDTH;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 160;
  }
}
