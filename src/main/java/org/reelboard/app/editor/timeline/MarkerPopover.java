package org.reelboard.app.editor.timeline;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Marker;

/** Opens under a marker's flag: its name, its colour, and away with it. */
final class MarkerPopover {
  private static final double SWATCH = 7;

  private final MarkerActions actions;
  private final TimelineSurface surface;

  MarkerPopover(MarkerActions actions, TimelineSurface surface) {
    this.actions = actions;
    this.surface = surface;
  }

  /** Marks the frame, or opens the marker that is there already. */
  void addOrOpen(long frame) {
    actions.at(frame).ifPresentOrElse(this::open, () -> actions.add(frame));
  }

  void open(MarkerFlag flag) {
    Marker marker = flag.marker();
    Popover popover = new Popover();
    TextField name = new TextField(marker.name());
    name.setId("marker-name");
    name.setPromptText(Texts.of("editor.timeline.marker.prompt"));
    name.setAccessibleText(Texts.of("editor.timeline.marker.prompt"));
    name.setOnAction(_ -> popover.hide());
    popover.setOnHiding(_ -> {
      boolean there = actions.find(marker.id()).isPresent();
      if (there && !name.getText().strip().equals(marker.name())) {
        actions.rename(marker.id(), name.getText());
      }
    });
    Button remove =
        Controls.button(
            Material2OutlinedAL.DELETE_OUTLINE,
            "editor.timeline.marker.remove",
            () -> {
              actions.remove(marker.id());
              popover.hide();
            });
    remove.setId("marker-remove");
    remove.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.DANGER);
    VBox content = new VBox(name, colours(marker), remove);
    content.getStyleClass().add("popover-content");
    popover.setContentNode(content);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.setAnimated(false);
    Point2D at = surface.localToScreen(surface.map().scale().x(flag.frame()), Tracks.RULER);
    popover.show(surface, at.getX(), at.getY());
    name.requestFocus();
    name.selectAll();
  }

  private HBox colours(Marker marker) {
    HBox colours = new HBox();
    ToggleGroup group = new ToggleGroup();
    for (MarkerColour colour : MarkerColour.values()) {
      ToggleButton button = new ToggleButton(null, new Circle(SWATCH, colour.colour()));
      button.setId("marker-" + colour.id());
      button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "marker-swatch");
      Controls.explain(button, colour.title());
      button.setToggleGroup(group);
      button.setSelected(colour == MarkerColour.of(marker.colour()));
      button.setOnAction(_ -> actions.colour(marker.id(), colour));
      colours.getChildren().add(button);
    }
    return colours;
  }
}
