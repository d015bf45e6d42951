package org.reelboard.app.editor.preview;

import atlantafx.base.theme.Styles;
import java.text.DecimalFormat;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.play.Player;
import org.reelboard.app.editor.play.Speed;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.timeline.Timecode;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;

/** The buttons under the picture: play, step, loop, loudness, and where the playhead stands. */
final class TransportBar extends BorderPane {
  /** Narrower bars leave the loudness to the mute button. */
  private static final double ROOM_FOR_VOLUME = 520;

  /** Narrower bars tell where the playhead is, and not how long the film is. */
  private static final double ROOM_FOR_LENGTH = 450;

  /** Narrower bars leave the way to the ends to the keyboard. */
  private static final double ROOM_FOR_ENDS = 390;

  private final EditorModel model;
  private final Player player;
  private final FontIcon playIcon = new FontIcon(Material2MZ.PLAY_ARROW);
  private final FontIcon loudIcon = new FontIcon(Material2MZ.VOLUME_UP);
  private final Button play;
  private final Label now = new Label();
  private final Label total = new Label();
  private final Label slash = new Label("/");
  private final Label speed = new Label();

  /**
   * @param view beside the loudness: how the film is shown
   * @param fullScreen goes there, or back
   */
  TransportBar(EditorModel model, Player player, MenuButton view, Runnable fullScreen) {
    this.model = model;
    this.player = player;
    getStyleClass().add("transport");
    setTop(new SeekBar(model, player));
    speed.getStyleClass().add("transport-speed");
    speed.setId("preview-speed");
    play = new Button();
    dress(play, "play", playIcon);
    play.getStyleClass().addAll(Styles.ACCENT, "transport-play");
    play.getStyleClass().remove(Styles.FLAT);
    play.setOnAction(_ -> player.toggle());
    Button start = button("start", Material2MZ.SKIP_PREVIOUS, player::stop);
    Button end = button("end", Material2MZ.SKIP_NEXT, this::toEnd);
    setLeft(group("transport-time", now, slash, total, speed));
    setCenter(
        group(
            "transport-buttons",
            start,
            button("back", Material2AL.CHEVRON_LEFT, () -> player.step(-1)),
            play,
            button("forward", Material2AL.CHEVRON_RIGHT, () -> player.step(1)),
            end));
    setRight(
        group(
            "transport-loudness",
            loop(),
            mute(),
            volume(),
            view,
            button("full", Material2AL.FULLSCREEN, fullScreen)));
    slash.getStyleClass().add("transport-slash");
    showFrom(ROOM_FOR_LENGTH, slash, total);
    showFrom(ROOM_FOR_ENDS, start, end);
    now.setId("preview-now");
    total.setId("preview-total");
    model.layout().subscribe(this::update);
    model.playhead().subscribe(this::update);
    player.playing().subscribe(this::update);
    player.speed().subscribe(this::update);
    player.settings().muted().subscribe(this::update);
    update();
  }

  private void showFrom(double width, Node... nodes) {
    for (Node node : nodes) {
      node.visibleProperty().bind(widthProperty().greaterThan(width));
      node.managedProperty().bind(node.visibleProperty());
    }
  }

  private void toEnd() {
    player.pause();
    player.seek(model.layout().get().frames() - 1);
  }

  private void update() {
    Layout layout = model.layout().get();
    boolean playing = player.playing().get();
    boolean unusual = playing && player.speed().get() != Speed.NORMAL;
    speed.setText(unusual ? Texts.of("editor.preview.speed", factor(player.speed().get())) : "");
    speed.setVisible(unusual);
    speed.setManaged(unusual);
    boolean muted = player.settings().muted().get();
    now.setText(Timecode.of(model.playhead().get(), layout.rate()));
    total.setText(Timecode.of(layout.frames(), layout.rate()));
    Ikon sign = playing ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW;
    if (!sign.equals(playIcon.getIconCode())) {
      playIcon.setIconCode(sign);
      name(play, playing ? "pause" : "play");
    }
    loudIcon.setIconCode(muted ? Material2MZ.VOLUME_OFF : Material2MZ.VOLUME_UP);
    setDisable(layout.frames() == 0);
  }

  private static String factor(Speed speed) {
    return new DecimalFormat("0.#").format(speed.factor());
  }

  private ToggleButton loop() {
    return toggle("loop", new FontIcon(Material2MZ.REPEAT), player.settings().looping());
  }

  private ToggleButton mute() {
    return toggle("mute", loudIcon, player.settings().muted());
  }

  private Slider volume() {
    Slider slider = new Slider(0, 1, 1);
    slider.setId("preview-volume");
    slider.valueProperty().bindBidirectional(player.settings().volume());
    slider.setFocusTraversable(false);
    showFrom(ROOM_FOR_VOLUME, slider);
    slider.getStyleClass().add(Styles.SMALL);
    Controls.explain(slider, Texts.of("editor.preview.button.volume"));
    return slider;
  }

  private static HBox group(String style, Node... parts) {
    HBox group = new HBox(parts);
    group.getStyleClass().add(style);
    return group;
  }

  private static ToggleButton toggle(String name, FontIcon icon, BooleanProperty property) {
    ToggleButton toggle = new ToggleButton();
    dress(toggle, name, icon);
    toggle.selectedProperty().bindBidirectional(property);
    return toggle;
  }

  private static Button button(String name, Ikon icon, Runnable action) {
    Button button = new Button();
    dress(button, name, new FontIcon(icon));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static void dress(ButtonBase button, String name, FontIcon icon) {
    button.setId("preview-" + name);
    button.setGraphic(icon);
    button.setFocusTraversable(false);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    name(button, name);
  }

  private static void name(ButtonBase button, String name) {
    Controls.explain(button, Texts.of("editor.preview.button." + name));
  }
}
