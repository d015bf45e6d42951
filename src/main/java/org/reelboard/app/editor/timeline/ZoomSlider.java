package org.reelboard.app.editor.timeline;

import javafx.scene.control.Slider;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** How close the timeline is looked at: each step to the right is the same factor closer. */
final class ZoomSlider extends Slider {
  private static final double WIDTH = 110;
  private static final double STEP = 0.08;

  private boolean isShowing;

  ZoomSlider(TimelineView view) {
    super(0, 1, 0);
    setId("timeline-zoom");
    setPrefWidth(WIDTH);
    setMinWidth(60);
    setBlockIncrement(STEP);
    Controls.explain(this, Texts.of("editor.timeline.zoom"));
    view.closeness()
        .subscribe(closeness -> {
          isShowing = true;
          setValue(closeness.doubleValue());
          isShowing = false;
        });
    valueProperty()
        .subscribe(value -> {
          if (!isShowing) {
            view.zoomTo(value.doubleValue());
          }
        });
  }
}
