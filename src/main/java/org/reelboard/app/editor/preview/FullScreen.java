package org.reelboard.app.editor.preview;

import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.play.Player;
import org.reelboard.app.editor.play.PreviewSize;
import org.reelboard.engine.media.Size;

/**
 * The film on the whole screen, with nothing else but the transport, which fades while the mouse
 * rests. F11 or Escape leads back.
 */
final class FullScreen {
  private static final Duration REST = Duration.seconds(2);
  private static final Duration FADE = Duration.millis(250);

  private final EditorModel model;
  private final Player player;
  private final Runnable closed;
  private Optional<Shown> shown = Optional.empty();

  /** What is open. */
  private record Shown(Stage window, Subscription watching) {}

  /**
   * @param closed told when the window has the film back
   */
  FullScreen(EditorModel model, Player player, Runnable closed) {
    this.model = model;
    this.player = player;
    this.closed = closed;
  }

  boolean isOpen() {
    return shown.isPresent();
  }

  /**
   * @param from the scene whose dress it wears, and over whose window it lies
   */
  void open(Scene from) {
    ImageView picture = new ImageView();
    picture.setSmooth(true);
    TransportBar bar =
        new TransportBar(
            model,
            player,
            new ViewMenu(player, new PreviewView(), new javafx.beans.property.SimpleBooleanProperty())
                .button(),
            this::close);
    bar.setMaxSize(560, TransportBar.USE_PREF_SIZE);
    bar.getStyleClass().add("full-screen-transport");
    StackPane root = new StackPane(picture, bar);
    root.setId("full-screen");
    root.getStyleClass().add("full-screen");
    StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
    Scene scene = new Scene(root, from.getWidth(), from.getHeight());
    scene.getStylesheets().setAll(from.getStylesheets());
    scene.getStylesheets().add(PreviewPane.styleSheet());
    scene.getRoot().getStyleClass().addAll(from.getRoot().getStyleClass());
    Stage window = new Stage();
    window.initOwner(from.getWindow());
    window.setScene(scene);
    window.setFullScreenExitHint("");
    window.setFullScreen(true);
    keys(scene);
    fade(scene, bar);
    Subscription watching =
        Subscription.combine(
            player.picture().subscribe(image -> picture.setImage(image.orElse(null))),
            scene.widthProperty().subscribe(_ -> resize(scene, picture)),
            scene.heightProperty().subscribe(_ -> resize(scene, picture)),
            window.fullScreenProperty().subscribe((_, now) -> {
              if (!now) {
                close();
              }
            }));
    shown = Optional.of(new Shown(window, watching));
    window.setOnHidden(_ -> close());
    window.show();
  }

  void close() {
    Optional<Shown> open = shown;
    shown = Optional.empty();
    if (open.isPresent()) {
      open.get().watching().unsubscribe();
      open.get().window().hide();
      closed.run();
    }
  }

  private void resize(Scene scene, ImageView picture) {
    double scale = scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
    Size pixels =
        PreviewSize.fit(
            model.project().get().canvas(), scene.getWidth() * scale, scene.getHeight() * scale);
    picture.setPreserveRatio(true);
    picture.setFitWidth(scene.getWidth());
    picture.setFitHeight(scene.getHeight());
    player.setSize(pixels);
  }

  private void keys(Scene scene) {
    PlayKeys keys = new PlayKeys(player);
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          KeyCode code = event.getCode();
          if (code == KeyCode.SPACE) {
            player.toggle();
          } else if (code == KeyCode.F11 || code == KeyCode.ESCAPE) {
            close();
          } else if (!keys.pressed(event)) {
            return;
          }
          event.consume();
        });
    scene.addEventHandler(KeyEvent.KEY_RELEASED, keys::released);
  }

  private static void fade(Scene scene, TransportBar bar) {
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
