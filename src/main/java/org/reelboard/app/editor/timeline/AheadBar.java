package org.reelboard.app.editor.timeline;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.reelboard.app.editor.ahead.AheadMark;
import org.reelboard.app.editor.ahead.AheadRuns;
import org.reelboard.app.editor.ahead.AheadState;
import org.reelboard.document.Texts;

/**
 * The thin bar above the ruler that shows which stretches are too heavy to be drawn while they
 * play, and which of those are ready: a whole line where they are, a dashed one where they wait, a
 * framed one that fills where they are being drawn. What plays by itself has no mark.
 */
final class AheadBar extends Region {
  static final double HEIGHT = 5;

  private List<AheadMark> runs = List.of();
  private TimeScale scale = new TimeScale(1, 0);

  AheadBar() {
    setId("timeline-ahead");
    getStyleClass().add("timeline-ahead");
    setManaged(false);
    setPickOnBounds(false);
    setAccessibleRole(AccessibleRole.TEXT);
    setVisible(false);
  }

  /** Shows how far the heavy stretches are. */
  void show(List<AheadMark> marks) {
    runs = AheadRuns.of(marks);
    setVisible(!runs.isEmpty());
    setAccessibleText(
        Texts.of("editor.timeline.ahead.spoken", percent(AheadRuns.ready(marks))));
    getChildren().setAll(runs.stream().map(run -> new Part(run.state())).toList());
    requestLayout();
  }

  /** Shows them along this scale. */
  void place(TimeScale wanted, double width) {
    scale = wanted;
    resizeRelocate(0, 0, width, HEIGHT);
    requestLayout();
  }

  /** One stretch. */
  private static final class Part extends Region {
    private final double done;
    private final Region fill = new Region();

    Part(AheadState state) {
      this.done = state instanceof AheadState.Making(double part) ? part : 0;
      setManaged(false);
      getStyleClass().add("ahead-" + name(state));
      Tooltip.install(this, new Tooltip(text(state)));
      fill.getStyleClass().add("ahead-done");
      fill.setManaged(false);
      fill.setVisible(done > 0);
      getChildren().add(fill);
    }

    @Override
    protected void layoutChildren() {
      fill.resizeRelocate(1, 1, Math.rint((getWidth() - 2) * done), Math.max(0, getHeight() - 2));
    }
  }

  private static String name(AheadState state) {
    return switch (state) {
      case AheadState.Heavy() -> "heavy";
      case AheadState.Making(double _) -> "making";
      case AheadState.Ready() -> "ready";
    };
  }

  private static String text(AheadState state) {
    return switch (state) {
      case AheadState.Heavy() -> Texts.of("editor.timeline.ahead.heavy");
      case AheadState.Making(double done) -> Texts.of("editor.timeline.ahead.making", percent(done));
      case AheadState.Ready() -> Texts.of("editor.timeline.ahead.ready");
    };
  }

  private static String percent(double part) {
    return String.valueOf(Math.round(100 * part));
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < runs.size(); i++) {
      double from = Math.clamp(Math.rint(scale.x(runs.get(i).stretch().first())), 0, getWidth());
      double to = Math.clamp(Math.rint(scale.x(runs.get(i).stretch().end())), 0, getWidth());
      Node part = getChildren().get(i);
      part.setVisible(to > from);
      part.resizeRelocate(from, 0, Math.max(1, to - from), HEIGHT);
    }
  }
}
