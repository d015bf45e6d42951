package org.reelboard.app.editor.timeline;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** The buttons above the timeline. */
final class TimelineToolbar extends HBox {
  private static final double ZOOM = 1.5;

  private final EditorModel model;
  private final TimelineActions actions;
  private final Map<Control, String> explained = new LinkedHashMap<>();
  private final Label summary = new Label();
  private final Button split;
  private final Button duplicate;
  private final Button remove;

  TimelineToolbar(TimelineView view, EditorModel model, TimelineActions actions) {
    this.model = model;
    this.actions = actions;
    getStyleClass().add("timeline-toolbar");
    split = button("split", "edit.split", Material2AL.CONTENT_CUT, actions::split);
    duplicate = button("duplicate", "edit.duplicate", Material2AL.LIBRARY_ADD, actions::duplicate);
    remove = button("remove", "edit.remove", Material2AL.DELETE_OUTLINE, actions::remove);
    ToggleButton snap = new ToggleButton();
    dress(snap, "snap", "timeline.snap", new FontIcon(Material2AL.ALIGN_HORIZONTAL_LEFT));
    snap.selectedProperty().bindBidirectional(view.snapping());
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    summary.setId("timeline-summary");
    getChildren()
        .addAll(
            tools(view),
            new Separator(Orientation.VERTICAL),
            split,
            duplicate,
            remove,
            new Separator(Orientation.VERTICAL),
            snap,
            gap,
            summary,
            new Separator(Orientation.VERTICAL),
            button(
                "zoom-out", "timeline.zoom-out", Material2MZ.ZOOM_OUT, () -> view.zoom(1 / ZOOM)),
            new ZoomSlider(view),
            button("zoom-in", "timeline.zoom-in", Material2MZ.ZOOM_IN, () -> view.zoom(ZOOM)),
            button("fit", "timeline.fit", Material2MZ.SETTINGS_OVERSCAN, view::fit),
            button(
                "fit-selection",
                "timeline.fit-selection",
                Material2AL.CENTER_FOCUS_WEAK,
                view::fitSelection));
    model.layout().subscribe(this::update);
    model.selection().subscribe(this::update);
    model.playhead().subscribe(this::update);
    update();
  }

  private void update() {
    model.layout().get();
    int scenes = model.project().get().scenes().size();
    summary.setText(
        Texts.of(
            "editor.timeline.summary",
            scenes,
            Timecode.of(model.layout().get().frames(), model.layout().get().rate())));
    Selection selection = model.selection().get();
    split.setDisable(!actions.canSplit());
    duplicate.setDisable(selection.isEmpty());
    remove.setDisable(selection.isEmpty());
  }

  private HBox tools(TimelineView view) {
    HBox tools = new HBox();
    tools.getStyleClass().add("timeline-tools");
    ToggleGroup group = new ToggleGroup();
    for (Tool tool : Tool.values()) {
      ToggleButton button = new ToggleButton();
      Controls.pressedInPassing(button);
      dress(button, "tool-" + tool.id(), "tool." + tool.id(), icon(tool));
      button.setToggleGroup(group);
      button.setOnAction(_ -> view.tool().set(tool));
      view.tool().subscribe(now -> button.setSelected(now == tool));
      // A tool that is pressed again stays in the hand.
      button.selectedProperty().subscribe(_ -> button.setSelected(view.tool().get() == tool));
      tools.getChildren().add(button);
    }
    return tools;
  }

  private static SVGPath icon(Tool tool) {
    SVGPath icon = new SVGPath();
    icon.setContent(tool.shape());
    icon.getStyleClass().add("tool-icon");
    return icon;
  }

  private Button button(String name, String command, Ikon icon, Runnable action) {
    Button button = new Button();
    dress(button, name, command, new FontIcon(icon));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void dress(ButtonBase button, String name, String command, Node icon) {
    button.setId("timeline-" + name);
    button.setGraphic(icon);
    Controls.explain(button, Texts.of("editor.command." + command));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    explained.put(button, command);
  }

  /** Lets the tooltips name the keys. */
  void explain(Commands commands) {
    explained.forEach(commands::explain);
  }
}
