package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableLongValue;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Context;

/** What the timeline does by keys and from the palette. */
final class TimelineCommands {
  private static final long FAR = 10;
  private static final double ZOOM = 1.4;

  private final TimelineView view;
  private final TimelineActions actions;
  private final KeyTrims trims;
  private final MarkerActions markers;
  private final MarkerPopover popover;
  private final ObservableLongValue playhead;

  TimelineCommands(
      TimelineView view,
      TimelineActions actions,
      KeyTrims trims,
      MarkerActions markers,
      MarkerPopover popover,
      ObservableLongValue playhead) {
    this.view = view;
    this.actions = actions;
    this.trims = trims;
    this.markers = markers;
    this.popover = popover;
    this.playhead = playhead;
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>();
    for (Tool tool : Tool.values()) {
      all.add(window("tool." + tool.id(), () -> view.tool().set(tool)));
    }
    all.add(window("timeline.snap", () -> view.snapping().set(!view.snapping().get())));
    all.add(window("edit.select-behind", actions::selectBehindPlayhead));
    all.add(window("edit.select-under", trims::selectUnderPlayhead));
    all.add(window("edit.trim-start", trims::trimStart));
    all.add(window("edit.trim-end", trims::trimEnd));
    all.add(window("tool.nudge-back", () -> trims.nudge(-1)));
    all.add(window("tool.nudge-on", () -> trims.nudge(1)));
    all.add(window("tool.nudge-far-back", () -> trims.nudge(-FAR)));
    all.add(window("tool.nudge-far-on", () -> trims.nudge(FAR)));
    all.add(window("marker.add", () -> popover.addOrOpen(playhead.get())));
    all.add(window("marker.next", markers::goToNext));
    all.add(window("marker.before", markers::goToBefore));
    all.add(here("timeline.edge-before", actions::goToEdgeBefore));
    all.add(here("timeline.edge-after", actions::goToEdgeAfter));
    all.add(here("timeline.zoom-in", () -> view.zoom(ZOOM)));
    all.add(here("timeline.zoom-out", () -> view.zoom(1 / ZOOM)));
    all.add(here("timeline.fit", view::fit));
    all.add(here("timeline.fit-selection", view::fitSelection));
    return all;
  }

  private static Command window(String id, Runnable action) {
    return Command.of(id, Context.WINDOW, action);
  }

  private static Command here(String id, Runnable action) {
    return Command.of(id, Context.TIMELINE, action);
  }
}
