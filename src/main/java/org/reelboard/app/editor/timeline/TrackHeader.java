package org.reelboard.app.editor.timeline;

import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.TrackState;
import org.reelboard.document.project.TrackStates;

/** The head of one track: its name, its switches, and the edge by which its height is dragged. */
final class TrackHeader extends Region {
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
  private static final double GRIP = 7;
  private static final double KEY_STEP = 4;

  private final String track;
  private final Label name;
  private final HBox row = new HBox();
  private final Region grip = new Region();
  private final Switches switches;
  private double draggedFrom;

  /** What the switches and the lower edge do. */
  record Ports(TrackActions actions, DoubleConsumer resize, Runnable usualHeight) {}

  /** Two stand for each track, and the lock. */
  private record Switches(ToggleButton first, ToggleButton second, ToggleButton lock) {}

  TrackHeader(String track, Ports ports) {
    this.track = track;
    String title = Texts.of(nameKey(track));
    name = new Label(title, FontIcon.of(icon(track)));
    name.setMinWidth(0);
    name.getStyleClass().add("track-name");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    switches = isPictured() ? pictured(ports.actions()) : sounding(ports.actions());
    row.getChildren().addAll(name, switches.first(), switches.second(), switches.lock());
    if (isPictured()) {
      row.getChildren().remove(switches.second());
    }
    row.getStyleClass().add("track-switches");
    getStyleClass().add("track-header");
    prepareGrip(title, ports);
    getChildren().addAll(row, grip);
    setId("track-" + track);
  }

  /** Titles and captions are seen and not heard. */
  private boolean isPictured() {
    return track.equals(TrackStates.OVERLAYS) || track.equals(TrackStates.CAPTIONS);
  }

  private Switches pictured(TrackActions actions) {
    return new Switches(
        icon("hide", Material2MZ.VISIBILITY, () -> actions.toggleHidden(track)),
        new ToggleButton(),
        icon("lock", Material2AL.LOCK_OPEN, () -> actions.toggleLock(track)));
  }

  private Switches sounding(TrackActions actions) {
    return new Switches(
        letter("mute", () -> actions.toggleMute(track)),
        letter("solo", () -> actions.toggleSolo(track)),
        icon("lock", Material2AL.LOCK_OPEN, () -> actions.toggleLock(track)));
  }

  private ToggleButton letter(String what, Runnable action) {
    ToggleButton toggle = dressed(what, action);
    toggle.setText(Texts.of("editor.timeline.track." + what + ".letter"));
    return toggle;
  }

  private ToggleButton icon(String what, Ikon icon, Runnable action) {
    ToggleButton toggle = dressed(what, action);
    toggle.setGraphic(FontIcon.of(icon));
    return toggle;
  }

  private ToggleButton dressed(String what, Runnable action) {
    ToggleButton toggle = new ToggleButton();
    String trackName = Texts.of(nameKey(track));
    Controls.explain(toggle, Texts.of("editor.timeline.track." + what, trackName));
    toggle.setId("track-" + track + "-" + what);
    toggle.getStyleClass().addAll("track-switch", "track-" + what);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setOnAction(_ -> action.run());
    return toggle;
  }

  private void prepareGrip(String title, Ports ports) {
    grip.getStyleClass().add("track-grip");
    grip.setCursor(Cursor.V_RESIZE);
    grip.setFocusTraversable(true);
    grip.setAccessibleRole(AccessibleRole.THUMB);
    grip.setAccessibleText(Texts.of("editor.timeline.track.height", title));
    grip.setOnMousePressed(event -> {
      draggedFrom = event.getScreenY();
      event.consume();
    });
    grip.setOnMouseDragged(event -> dragged(event, ports));
    grip.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        ports.usualHeight().run();
      }
    });
    grip.setOnKeyPressed(event -> pressed(event, ports));
  }

  private void dragged(MouseEvent event, Ports ports) {
    double moved = event.getScreenY() - draggedFrom;
    draggedFrom = event.getScreenY();
    ports.resize().accept(moved);
    event.consume();
  }

  private static void pressed(KeyEvent event, Ports ports) {
    switch (event.getCode()) {
      case UP -> ports.resize().accept(-KEY_STEP);
      case DOWN -> ports.resize().accept(KEY_STEP);
      case DELETE, BACK_SPACE -> ports.usualHeight().run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Shows how the track stands. */
  void show(TrackState state, Tracks.Lane lane) {
    if (isPictured()) {
      switches.first().setSelected(state.hidden());
      show(switches.first(), state.hidden() ? Material2MZ.VISIBILITY_OFF : Material2MZ.VISIBILITY);
    } else {
      switches.first().setSelected(state.muted());
      switches.second().setSelected(state.solo());
    }
    switches.lock().setSelected(state.locked());
    show(switches.lock(), state.locked() ? Material2AL.LOCK : Material2AL.LOCK_OPEN);
    boolean isEmpty = lane.rows() == 0;
    pseudoClassStateChanged(EMPTY, isEmpty);
    grip.setVisible(!isEmpty);
  }

  private static void show(ToggleButton toggle, Ikon ikon) {
    if (toggle.getGraphic() instanceof FontIcon icon && !icon.getIconCode().equals(ikon)) {
      icon.setIconCode(ikon);
    }
  }

  private static String nameKey(String track) {
    return switch (track) {
      case TrackStates.OVERLAYS -> "editor.timeline.track.overlays";
      case TrackStates.CAPTIONS -> "editor.timeline.track.captions";
      case TrackStates.SCENES -> "editor.timeline.track.scenes";
      case SoundClip.MUSIC -> "editor.timeline.track.music";
      case SoundClip.VOICE -> "editor.timeline.track.voice";
      default -> "editor.timeline.track.effects";
    };
  }

  private static Ikon icon(String track) {
    return switch (track) {
      case TrackStates.OVERLAYS -> Material2MZ.TITLE;
      case TrackStates.CAPTIONS -> Material2MZ.SUBTITLES;
      case TrackStates.SCENES -> Material2MZ.MOVIE;
      default -> SoundIcons.of(track);
    };
  }

  @Override
  protected void layoutChildren() {
    row.resizeRelocate(0, 0, getWidth(), Math.min(getHeight(), 2 * Tracks.EMPTY));
    grip.resizeRelocate(0, getHeight() - GRIP / 2, getWidth(), GRIP);
  }
}
