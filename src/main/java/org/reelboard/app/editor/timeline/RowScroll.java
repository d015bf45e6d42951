package org.reelboard.app.editor.timeline;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import org.reelboard.document.Texts;

/** Scrolls the tracks up and down; gone while all of them are in view. */
final class RowScroll extends ScrollBar {
  private static final double UNIT = 24;

  private final TimelineSurface surface;
  private boolean isShowing;

  RowScroll(TimelineSurface surface) {
    this.surface = surface;
    setOrientation(Orientation.VERTICAL);
    setId("timeline-rows");
    getStyleClass().add("timeline-rows");
    setAccessibleText(Texts.of("editor.timeline.rows"));
    surface.rowScroll().subscribe(_ -> show());
    surface.heightProperty().subscribe(_ -> surface.scrollRows(0));
    surface.needsLayoutProperty().subscribe(_ -> show());
    valueProperty()
        .subscribe(value -> {
          if (!isShowing) {
            surface.scrollRows(value.doubleValue() - surface.rowScroll().get());
          }
        });
  }

  private void show() {
    double most = surface.mostRowScroll();
    double height = surface.getHeight();
    isShowing = true;
    setVisible(surface.canScrollRows());
    setManaged(surface.canScrollRows());
    setMax(most);
    setVisibleAmount(most == 0 ? 1 : most * height / (most + height));
    setUnitIncrement(UNIT);
    setBlockIncrement(height);
    setValue(surface.rowScroll().get());
    isShowing = false;
  }
}
