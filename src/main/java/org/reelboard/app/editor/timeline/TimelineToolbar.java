package org.reelboard.app.editor.timeline;

import atlantafx.base.theme.Styles;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.Texts;

/** The buttons above the timeline. */
final class TimelineToolbar extends HBox {
  private static final double ZOOM = 1.5;

  private final EditorModel model;
  private final TimelineActions actions;
  private final Label summary = new Label();
  private final Button split;
  private final Button duplicate;
  private final Button remove;

  TimelineToolbar(TimelineView view, EditorModel model, TimelineActions actions) {
    this.model = model;
    this.actions = actions;
    getStyleClass().add("timeline-toolbar");
    split = button("split", Material2AL.CONTENT_CUT, actions::split);
    duplicate = button("duplicate", Material2AL.LIBRARY_ADD, actions::duplicate);
    remove = button("remove", Material2AL.DELETE_OUTLINE, actions::remove);
    ToggleButton snap = new ToggleButton();
    dress(snap, "snap", Material2AL.ALIGN_HORIZONTAL_LEFT);
    snap.selectedProperty().bindBidirectional(view.snapping());
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    summary.setId("timeline-summary");
    getChildren()
        .addAll(
            split,
            duplicate,
            remove,
            new Separator(Orientation.VERTICAL),
            snap,
            gap,
            summary,
            new Separator(Orientation.VERTICAL),
            button("zoom-out", Material2MZ.ZOOM_OUT, () -> view.zoom(1 / ZOOM)),
            new ZoomSlider(view),
            button("zoom-in", Material2MZ.ZOOM_IN, () -> view.zoom(ZOOM)),
            button("fit", Material2MZ.SETTINGS_OVERSCAN, view::fit),
            button("fit-selection", Material2AL.CENTER_FOCUS_WEAK, view::fitSelection));
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
    duplicate.setDisable(selection.scenes().isEmpty() && selection.overlays().isEmpty());
    remove.setDisable(selection.isEmpty());
  }

  private static Button button(String name, Ikon icon, Runnable action) {
    Button button = new Button();
    dress(button, name, icon);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static void dress(ButtonBase button, String name, Ikon icon) {
    String text = Texts.of("editor.timeline.button." + name);
    button.setId("timeline-" + name);
    button.setGraphic(new FontIcon(icon));
    button.setTooltip(new Tooltip(text));
    button.setAccessibleText(text);
    button.setFocusTraversable(false);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
  }
}
