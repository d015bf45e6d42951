package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.shape.Circle;
import org.reelboard.document.Texts;
import org.reelboard.document.project.MarkerId;
import org.reelboard.document.time.FrameRate;

/** What the ruler's menu says of markers. */
final class MarkerMenu {
  private static final double SWATCH = 5;

  private final MarkerActions markers;
  private final MarkerPopover popover;
  private final TimelineActions actions;

  MarkerMenu(MarkerActions markers, MarkerPopover popover, TimelineActions actions) {
    this.markers = markers;
    this.popover = popover;
    this.actions = actions;
  }

  /** On the ruler: to mark a place, and all places that are marked. */
  List<MenuItem> onRuler(long frame, FrameRate rate) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("editor.timeline.marker.add-here", () -> markers.add(Math.max(0, frame))));
    List<MarkerFlag> all = markers.all();
    if (!all.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    for (MarkerFlag flag : all) {
      MenuItem item =
          new MenuItem(
              Texts.of(
                  "editor.timeline.marker.listed",
                  Timecode.of(flag.frame(), rate),
                  flag.marker().name()),
              swatch(MarkerColour.of(flag.marker().colour())));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> actions.goTo(flag.frame()));
      items.add(item);
    }
    return items;
  }

  /** On a marker's flag. */
  List<MenuItem> onMarker(MarkerId id) {
    Menu colours = new Menu(Texts.of("editor.timeline.marker.colour"));
    for (MarkerColour colour : MarkerColour.values()) {
      MenuItem item = new MenuItem(colour.title(), swatch(colour));
      item.setOnAction(_ -> markers.colour(id, colour));
      colours.getItems().add(item);
    }
    return List.of(
        item("editor.timeline.marker.rename", () -> markers.find(id).ifPresent(popover::open)),
        colours,
        new SeparatorMenuItem(),
        item("editor.timeline.marker.remove", () -> markers.remove(id)));
  }

  private static Circle swatch(MarkerColour colour) {
    return new Circle(SWATCH, colour.colour());
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Texts.of(key));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
