package org.reelboard.app.editor;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** Where the parts of the window stand; the user can move the borders between them. */
final class WindowLayout extends BorderPane {
  private static final double NARROW_WINDOW = 1200;
  private static final Sides WIDE = new Sides(268, 304);
  private static final Sides NARROW = new Sides(196, 272);
  private static final double LEAST_STORYBOARD = 170;
  private static final double LEAST_PREVIEW = 330;
  private static final double PREVIEW_SHARE = 0.44;
  private static final double LEAST_TIMELINE = 140;
  private static final double TIMELINE_AT = 0.63;

  /** How wide the library and the inspector stand at first. */
  private record Sides(double library, double inspector) {}

  /** What is laid out. */
  record Parts(
      Region header,
      Region library,
      Region sounds,
      Region transitions,
      Region titles,
      Region captions,
      Region storyboard,
      Region preview,
      Region inspector,
      Region timeline) {}

  WindowLayout(Parts parts) {
    getStyleClass().add("window");
    parts.storyboard().setMinWidth(LEAST_STORYBOARD);
    parts.preview().setMinWidth(LEAST_STORYBOARD);
    parts.inspector().setMinWidth(NARROW.inspector());
    parts.timeline().setMinHeight(LEAST_TIMELINE);
    Region side = tabs(parts);
    SplitPane middle = new SplitPane(side, parts.storyboard(), parts.preview(), parts.inspector());
    SplitPane.setResizableWithParent(side, false);
    SplitPane.setResizableWithParent(parts.inspector(), false);
    SplitPane whole = new SplitPane(middle, parts.timeline());
    whole.setOrientation(Orientation.VERTICAL);
    whole.setDividerPositions(TIMELINE_AT);
    SplitPane.setResizableWithParent(parts.timeline(), false);
    setTop(parts.header());
    setCenter(whole);
    middle.widthProperty().subscribe((before, after) -> resized(middle, before, after));
  }

  /**
   * The borders are where the user puts them, except at first and when the window becomes a wide or
   * a narrow one. Later, because the pane still lays itself out for the new width.
   */
  private static void resized(SplitPane middle, Number before, Number after) {
    boolean first = before.doubleValue() == 0;
    if (first || isNarrow(before.doubleValue()) != isNarrow(after.doubleValue())) {
      Platform.runLater(() -> placeDividers(middle, middle.getWidth()));
    }
  }

  private static boolean isNarrow(double width) {
    return width < NARROW_WINDOW;
  }

  /** The sides first, then the preview, and the storyboard takes what is left. */
  private static void placeDividers(SplitPane middle, double width) {
    Sides sides = isNarrow(width) ? NARROW : WIDE;
    double rest = width - sides.library() - sides.inspector();
    double preview =
        Math.min(Math.max(rest * PREVIEW_SHARE, LEAST_PREVIEW), rest - LEAST_STORYBOARD);
    if (preview > 0) {
      middle.setDividerPositions(
          sides.library() / width,
          1 - (sides.inspector() + preview) / width,
          1 - sides.inspector() / width);
    }
  }

  private static TabPane tabs(Parts parts) {
    TabPane tabs =
        new TabPane(tab("editor.library.title", Material2OutlinedMZ.PERM_MEDIA, parts.library()));
    tabs.getTabs()
        .addAll(
            tab("editor.sounds.title", Material2OutlinedAL.LIBRARY_MUSIC, parts.sounds()),
            tab("editor.transitions.title", Material2OutlinedAL.COMPARE, parts.transitions()),
            tab("editor.titles.title", Material2OutlinedMZ.TITLE, parts.titles()),
            tab("editor.captions.title", Material2OutlinedMZ.SUBTITLES, parts.captions()));
    tabs.getStyleClass().addAll("panel", "side-tabs");
    tabs.setMinWidth(NARROW.library());
    return tabs;
  }

  /** Icons, since five titles have no room beside each other; the title is the tooltip. */
  private static Tab tab(String titleKey, Ikon icon, Region content) {
    Tab tab = new Tab("", content);
    Label sign = new Label("", Controls.icon(icon));
    Controls.explain(sign, Texts.of(titleKey));
    tab.setGraphic(sign);
    tab.setId(titleKey.replace('.', '-'));
    tab.setClosable(false);
    return tab;
  }
}
