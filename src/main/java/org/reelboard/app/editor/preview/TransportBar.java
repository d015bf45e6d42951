package org.reelboard.app.editor.preview;

import atlantafx.base.theme.Styles;
import java.text.DecimalFormat;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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
import org.reelboard.app.editor.commands.Commands;
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
  private final Commands commands;
  private final StringProperty playTitle = new SimpleStringProperty(title("play"));
  private final Button play;
  private final Label now = new Label();
  private final Label total = new Label();
  private final Label slash = new Label("/");
  private final Label speed = new Label();

  /**
   * @param commands whose keys the tooltips name
   * @param view beside the loudness: how the film is shown
   * @param fullScreen goes there, or back
   */
  TransportBar(
      EditorModel model, Player player, Commands commands, MenuButton view, Runnable fullScreen) {
    this.model = model;
    this.commands = commands;
    this.player = player;
    getStyleClass().add("transport");
    setTop(new SeekBar(model, player));
    speed.getStyleClass().add("transport-speed");
    speed.setId("preview-speed");
    play = new Button();
    dress(play, "play", playIcon);
    commands.explain(play, "play.toggle", playTitle);
    play.getStyleClass().addAll(Styles.ACCENT, "transport-play");
    play.getStyleClass().remove(Styles.FLAT);
    play.setOnAction(_ -> player.toggle());
    Button start = command("start", "play.start", Material2MZ.SKIP_PREVIOUS, player::stop);
    Button end = command("end", "play.end", Material2MZ.SKIP_NEXT, this::toEnd);
    setLeft(group("transport-time", now, slash, total, speed));
    setCenter(
        group(
            "transport-buttons",
            start,
            command("back", "play.frame-back", Material2AL.CHEVRON_LEFT, () -> player.step(-1)),
            play,
            command("forward", "play.frame-on", Material2AL.CHEVRON_RIGHT, () -> player.step(1)),
            end));
    setRight(
        group(
            "transport-loudness",
            loop(),
            mute(),
            volume(),
            view,
            command("full", "view.full-screen", Material2AL.FULLSCREEN, fullScreen)));
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
      playTitle.set(title(playing ? "pause" : "play"));
    }
    loudIcon.setIconCode(muted ? Material2MZ.VOLUME_OFF : Material2MZ.VOLUME_UP);
    setDisable(layout.frames() == 0);
  }

  private static String factor(Speed speed) {
    return new DecimalFormat("0.#").format(speed.factor());
  }

  private ToggleButton loop() {
    ToggleButton loop =
        toggle("loop", new FontIcon(Material2MZ.REPEAT), player.settings().looping());
    commands.explain(loop, "play.loop", new SimpleStringProperty(title("loop")));
    return loop;
  }

  private ToggleButton mute() {
    return toggle("mute", loudIcon, player.settings().muted());
  }

  private Slider volume() {
    Slider slider = new Slider(0, 1, 1);
    slider.setId("preview-volume");
    slider.valueProperty().bindBidirectional(player.settings().volume());
    showFrom(ROOM_FOR_VOLUME, slider);
    slider.getStyleClass().add(Styles.SMALL);
    Controls.explain(slider, title("volume"));
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

  private Button command(String name, String command, Ikon icon, Runnable action) {
    Button button = new Button();
    dress(button, name, new FontIcon(icon));
    commands.explain(button, command, new SimpleStringProperty(title(name)));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static void dress(ButtonBase button, String name, FontIcon icon) {
    button.setId("preview-" + name);
    button.setGraphic(icon);
    Controls.pressedInPassing(button);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    Controls.explain(button, title(name));
  }

  private static String title(String name) {
    return Texts.of("editor.preview.button." + name);
  }
}
