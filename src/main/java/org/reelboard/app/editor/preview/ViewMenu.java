package org.reelboard.app.editor.preview;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.reelboard.app.editor.ahead.AheadMark;
import org.reelboard.app.editor.ahead.AheadRuns;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.play.InOutActions;
import org.reelboard.app.editor.play.Player;
import org.reelboard.app.editor.play.Quality;
import org.reelboard.app.editor.proxies.ProxyState;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.engine.picture.caption.PlatformZones;

/** How the film is shown and played: quality, guides, in and out, sound, proxies. */
final class ViewMenu {
  private final Player player;
  private final Commands commands;
  private final InOutActions points;
  private final PreviewView view;
  private final BooleanProperty proxies;
  private final BooleanProperty ahead;
  private final MenuItem proxyStatus = status();
  private final MenuItem aheadStatus = status();

  ViewMenu(
      Player player,
      Commands commands,
      InOutActions points,
      PreviewView view,
      BooleanProperty proxies,
      BooleanProperty ahead) {
    this.player = player;
    this.commands = commands;
    this.points = points;
    this.view = view;
    this.proxies = proxies;
    this.ahead = ahead;
  }

  MenuButton button() {
    MenuButton button = new MenuButton();
    button.setId("preview-view");
    Controls.pressedInPassing(button);
    button.setGraphic(new FontIcon(Material2MZ.TUNE));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Tweaks.NO_ARROW);
    Controls.explain(button, Texts.of("editor.preview.button.view"));
    button
        .getItems()
        .addAll(
            quality(),
            zones(),
            check("thirds", view.thirds()),
            check("actual", view.actualSize()),
            check("plain", player.settings().plain()),
            new SeparatorMenuItem(),
            item("in", "play.in", points::markIn),
            item("out", "play.out", points::markOut),
            item("clear", "play.clear-in-out", points::clear),
            new SeparatorMenuItem(),
            check("scrub", player.settings().scrubSound()),
            check("proxies", proxies),
            proxyStatus,
            check("ahead", ahead),
            aheadStatus);
    return button;
  }

  /** Follows how far the proxies are. */
  void tellProxies(ObservableMap<Path, ProxyState> states) {
    states.addListener((MapChangeListener<Path, ProxyState>) _ -> tellProxies(states.values()));
  }

  private void tellProxies(Collection<ProxyState> states) {
    long ready = states.stream().filter(ProxyState.Ready.class::isInstance).count();
    long open =
        states.stream()
            .filter(one -> one instanceof ProxyState.Waiting || one instanceof ProxyState.Making)
            .count();
    tell(
        proxyStatus,
        ready + open == 0
            ? Optional.empty()
            : Optional.of(
                Texts.of("editor.preview.view.proxies.status", "" + ready, "" + (ready + open))));
  }

  /** How far heavy stretches are. */
  void tellAhead(List<AheadMark> marks) {
    tell(
        aheadStatus,
        marks.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Texts.of(
                    "editor.preview.view.ahead.status",
                    "" + Math.round(100 * AheadRuns.ready(marks)))));
  }

  private static void tell(MenuItem item, Optional<String> status) {
    item.setVisible(status.isPresent());
    item.setText(status.orElse(""));
  }

  private static MenuItem status() {
    MenuItem item = new MenuItem();
    item.setDisable(true);
    item.setVisible(false);
    return item;
  }

  private Menu quality() {
    Menu menu = new Menu(text("quality"));
    ToggleGroup group = new ToggleGroup();
    for (Quality quality : Quality.values()) {
      menu.getItems()
          .add(choice(group, "quality." + quality.id(), quality, player.settings().quality()));
    }
    return menu;
  }

  private Menu zones() {
    PlatformZones known = PlatformZones.known();
    Menu menu = new Menu(text("zones"));
    ToggleGroup group = new ToggleGroup();
    menu.getItems().add(choice(group, "zones.none", Optional.empty(), view.zone()));
    for (PlatformZones.Zone zone : known.zones()) {
      RadioMenuItem item = choice(group, "zones.none", Optional.of(zone), view.zone());
      item.setText(zone.name());
      item.setId("preview-view-zone-" + zone.id());
      menu.getItems().add(item);
    }
    MenuItem date = new MenuItem(Texts.of("editor.preview.view.zones.date", "" + known.date()));
    date.setDisable(true);
    menu.getItems().addAll(new SeparatorMenuItem(), date);
    return menu;
  }

  private static <T> RadioMenuItem choice(
      ToggleGroup group, String name, T value, Property<T> property) {
    RadioMenuItem item = new RadioMenuItem(text(name));
    item.setId("preview-view-" + name.replace('.', '-'));
    item.setToggleGroup(group);
    item.setOnAction(_ -> property.setValue(value));
    property.subscribe(now -> item.setSelected(value.equals(now)));
    return item;
  }

  private static CheckMenuItem check(String name, BooleanProperty property) {
    CheckMenuItem item = new CheckMenuItem(text(name));
    item.setId("preview-view-" + name);
    item.selectedProperty().bindBidirectional(property);
    return item;
  }

  /** Its text names its key: as an accelerator it would work while somebody writes. */
  private MenuItem item(String name, String command, Runnable action) {
    MenuItem item = new MenuItem();
    commands.name(item, command, text(name));
    item.setId("preview-view-" + name);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static String text(String name) {
    return Texts.of("editor.preview.view." + name);
  }
}
