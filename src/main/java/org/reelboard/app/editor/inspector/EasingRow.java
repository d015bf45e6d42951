package org.reelboard.app.editor.inspector;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.reelboard.app.editor.catalogue.CatalogueTexts;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.engine.picture.Easings;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;

/** An easing by its name, and behind its curve an editor of curves. */
final class EasingRow extends HBox {
  private static final double CURVE_WIDTH = 22;
  private static final double CURVE_HEIGHT = 18;
  private static final double BEYOND = 0.25;

  private final Consumer<Change<String>> changed;
  private final ChoiceRow<String> choice;
  private final CurveView curve = new CurveView(Easings.LINEAR, BEYOND);
  private final Button open = new Button("", curve);
  private Optional<CurveEditor> editor = Optional.empty();
  private String shown = Easings.LINEAR.id();

  EasingRow(Consumer<Change<String>> changed) {
    this.changed = changed;
    choice =
        new ChoiceRow<>(
            Texts.of("editor.field.easing"),
            Easings.all().stream().map(CatalogueEntry::id).toList(),
            CatalogueTexts::easing,
            id -> changed.accept(Change.single(id)));
    curve.setMinSize(CURVE_WIDTH, CURVE_HEIGHT);
    curve.setPrefSize(CURVE_WIDTH, CURVE_HEIGHT);
    open.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "curve-button");
    open.setOnAction(_ -> edit());
    Controls.explain(open, Texts.of("editor.curve.edit"));
    getStyleClass().add("easing-row");
    HBox.setHgrow(choice, Priority.ALWAYS);
    getChildren().addAll(choice, open);
    managedProperty().bind(visibleProperty());
  }

  /** Lets it be reset to the easing of that id. */
  EasingRow resetTo(String standard) {
    choice.resetTo(standard);
    return this;
  }

  void show(Shared<String> id) {
    shown = id.lead();
    choice.show(id);
    curve.show(Easings.byId(shown).orElse(Easings.LINEAR));
    editor.ifPresent(one -> one.show(shown));
  }

  private void edit() {
    CurveEditor curves = new CurveEditor(changed);
    curves.show(shown);
    editor = Optional.of(curves);
    Popover popover = new Popover(curves);
    popover.setArrowLocation(Popover.ArrowLocation.RIGHT_TOP);
    popover.setAnimated(false);
    // A handle is dragged, not the popover.
    popover.setDetachable(false);
    popover.setOnHidden(_ -> editor = Optional.empty());
    popover.show(open);
  }
}
