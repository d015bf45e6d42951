package org.reelboard.app.editor;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.reelboard.document.Texts;

/** Where the parts of the window stand; the user can move the borders between them. */
final class WindowLayout extends BorderPane {
  private static final double SIDE_WIDTH = 268;
  private static final double INSPECTOR_WIDTH = 304;
  private static final double LEAST_MIDDLE = 200;
  private static final double LEAST_TIMELINE = 140;
  private static final double TIMELINE_SHARE = 0.70;

  /** What is laid out. */
  record Parts(
      Region header,
      Region library,
      Region transitions,
      Region storyboard,
      Region preview,
      Region inspector,
      Region timeline) {}

  WindowLayout(Parts parts) {
    getStyleClass().add("window");
    parts.storyboard().setMinWidth(LEAST_MIDDLE);
    parts.preview().setMinWidth(LEAST_MIDDLE);
    parts.inspector().setMinWidth(INSPECTOR_WIDTH);
    parts.inspector().setPrefWidth(INSPECTOR_WIDTH);
    parts.timeline().setMinHeight(LEAST_TIMELINE);
    Region side = tabs(parts);
    SplitPane middle = new SplitPane(side, parts.storyboard(), parts.preview(), parts.inspector());
    SplitPane.setResizableWithParent(side, false);
    SplitPane.setResizableWithParent(parts.inspector(), false);
    SplitPane whole = new SplitPane(middle, parts.timeline());
    whole.setOrientation(Orientation.VERTICAL);
    whole.setDividerPositions(TIMELINE_SHARE);
    SplitPane.setResizableWithParent(parts.timeline(), false);
    setTop(parts.header());
    setCenter(whole);
    middle.widthProperty().subscribe(width -> placeDividers(middle, width.doubleValue()));
  }

  /** Sides of fixed width, and two thirds of the rest for the storyboard. */
  private static void placeDividers(SplitPane middle, double width) {
    double rest = width - SIDE_WIDTH - INSPECTOR_WIDTH;
    if (rest > 0) {
      middle.setDividerPositions(
          SIDE_WIDTH / width,
          (SIDE_WIDTH + rest * STORYBOARD_SHARE) / width,
          1 - INSPECTOR_WIDTH / width);
    }
  }

  private static final double STORYBOARD_SHARE = 0.56;

  private static TabPane tabs(Parts parts) {
    TabPane tabs = new TabPane(tab("editor.library.title", parts.library()));
    tabs.getTabs().add(tab("editor.transitions.title", parts.transitions()));
    tabs.getStyleClass().addAll("panel", "side-tabs");
    tabs.setMinWidth(SIDE_WIDTH);
    tabs.setPrefWidth(SIDE_WIDTH);
    return tabs;
  }

  private static Tab tab(String titleKey, Region content) {
    Tab tab = new Tab(Texts.of(titleKey), content);
    tab.setId(titleKey.replace('.', '-'));
    tab.setClosable(false);
    return tab;
  }
}
