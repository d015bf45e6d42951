package org.reelboard.app.editor.preview;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.play.Player;
import org.reelboard.app.editor.play.PreviewSize;
import org.reelboard.engine.media.Size;

/**
 * The film on the whole screen, with nothing else but the transport, which fades while the mouse
 * rests. Escape leads back.
 */
final class FullScreen {
  private static final Duration REST = Duration.seconds(2);
  private static final Duration FADE = Duration.millis(250);
  private static final double BAR_WIDTH = 560;

  private final EditorModel model;
  private final Player player;
  private final Runnable closed;
  private final ImageView picture = new ImageView();
  private final TransportBar bar;
  private final Scene scene;
  private Optional<Consumer<Scene>> keys = Optional.empty();
  private Optional<Shown> shown = Optional.empty();

  /** What is open. */
  private record Shown(Stage window, Subscription watching) {}

  /**
   * @param commands whose keys the tooltips name
   * @param menu one of its own
   * @param closed told when the window has the film back
   */
  FullScreen(EditorModel model, Player player, Commands commands, ViewMenu menu, Runnable closed) {
    this.model = model;
    this.player = player;
    this.closed = closed;
    picture.setSmooth(true);
    picture.setPreserveRatio(true);
    this.bar = new TransportBar(model, player, commands, menu.button(), this::close);
    bar.setMaxSize(BAR_WIDTH, Region.USE_PREF_SIZE);
    bar.getStyleClass().add("full-screen-transport");
    StackPane root = new StackPane(picture, bar);
    root.setId("full-screen");
    root.getStyleClass().add("full-screen");
    root.getStylesheets().add(PreviewPane.styleSheet());
    StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
    this.scene = new Scene(root);
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
    fadeWhileAtRest();
  }

  /** Says how the keys of commands are made to work here, when it is first opened. */
  void installKeysBy(Consumer<Scene> install) {
    keys = Optional.of(install);
  }

  boolean isOpen() {
    return shown.isPresent();
  }

  /**
   * @param owner over which it lies
   */
  void open(Window owner) {
    keys.ifPresent(install -> install.accept(scene));
    keys = Optional.empty();
    Stage window = new Stage();
    window.initOwner(owner);
    // Where nobody manages the windows, none is made as large as the screen.
    Rectangle2D screen = screen(owner).getBounds();
    window.initStyle(StageStyle.UNDECORATED);
    window.setX(screen.getMinX());
    window.setY(screen.getMinY());
    window.setWidth(screen.getWidth());
    window.setHeight(screen.getHeight());
    window.setScene(scene);
    window.setFullScreenExitHint("");
    Subscription watching =
        Subscription.combine(
            player.picture().subscribe(image -> picture.setImage(image.orElse(null))),
            scene.widthProperty().subscribe(_ -> resize()),
            scene.heightProperty().subscribe(_ -> resize()));
    shown = Optional.of(new Shown(window, watching));
    window.setFullScreen(true);
    window
        .fullScreenProperty()
        .subscribe((_, now) -> {
          if (!now) {
            close();
          }
        });
    window.setOnHidden(_ -> close());
    window.show();
    resize();
  }

  private static Screen screen(Window owner) {
    return Screen.getScreensForRectangle(owner.getX(), owner.getY(), 1, 1).stream()
        .findFirst()
        .orElseGet(Screen::getPrimary);
  }

  void close() {
    Optional<Shown> open = shown;
    shown = Optional.empty();
    if (open.isPresent()) {
      open.get().watching().unsubscribe();
      open.get().window().hide();
      // The scene serves another window next time.
      open.get().window().setScene(null);
      closed.run();
    }
  }

  private void resize() {
    double scale = scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
    Size pixels =
        PreviewSize.fit(
            model.project().get().canvas(), scene.getWidth() * scale, scene.getHeight() * scale);
    picture.setFitWidth(scene.getWidth());
    picture.setFitHeight(scene.getHeight());
    player.setSize(pixels);
  }

  private void fadeWhileAtRest() {
    FadeTransition fading = new FadeTransition(FADE, bar);
    fading.setToValue(0);
    PauseTransition rest = new PauseTransition(REST);
    rest.setOnFinished(_ -> {
      scene.setCursor(Cursor.NONE);
      fading.playFromStart();
    });
    scene.addEventFilter(
        MouseEvent.ANY,
        _ -> {
          fading.stop();
          bar.setOpacity(1);
          scene.setCursor(Cursor.DEFAULT);
          rest.playFromStart();
        });
    rest.playFromStart();
  }
}
