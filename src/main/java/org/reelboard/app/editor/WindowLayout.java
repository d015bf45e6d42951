package org.reelboard.app.editor;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.settings.KeptProperties.Kept;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** Where the parts of the window stand; the user can move the borders between them. */
final class WindowLayout extends BorderPane {
  private static final double NARROW_WINDOW = 1200;
  private static final Borders WIDE = new Borders(268, 304, 0.44, 0.63);
  private static final Borders NARROW = new Borders(196, 272, 0.44, 0.63);
  private static final double LEAST_STORYBOARD = 170;
  private static final double LEAST_PREVIEW = 330;
  private static final double LEAST_TIMELINE = 140;

  private final ObjectProperty<Borders> wide = new SimpleObjectProperty<>(this, "wide", WIDE);
  private final ObjectProperty<Borders> narrow = new SimpleObjectProperty<>(this, "narrow", NARROW);
  private final SplitPane middle = new SplitPane();
  private final SplitPane whole = new SplitPane();

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

  /** Whether the user has put the borders somewhere. */
  private boolean isArranged;

  WindowLayout(Parts parts) {
    getStyleClass().add("window");
    parts.storyboard().setMinWidth(LEAST_STORYBOARD);
    parts.preview().setMinWidth(LEAST_STORYBOARD);
    parts.inspector().setMinWidth(NARROW.inspector());
    parts.timeline().setMinHeight(LEAST_TIMELINE);
    Region side = tabs(parts);
    middle.getItems().setAll(side, parts.storyboard(), parts.preview(), parts.inspector());
    SplitPane.setResizableWithParent(side, false);
    SplitPane.setResizableWithParent(parts.inspector(), false);
    whole.getItems().setAll(middle, parts.timeline());
    whole.setOrientation(Orientation.VERTICAL);
    whole.setDividerPositions(WIDE.timelineAt());
    SplitPane.setResizableWithParent(parts.timeline(), false);
    setTop(parts.header());
    setCenter(whole);
    middle.widthProperty().subscribe((before, after) -> resized(before, after));
    wide.addListener((_, _, _) -> placeDividers());
    narrow.addListener((_, _, _) -> placeDividers());
    whole.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
  }

  /** What is as it was in the next window. */
  List<Kept<?>> kept() {
    return List.of(Borders.kept("borders", wide), Borders.kept("borders-narrow", narrow));
  }

  /**
   * Lets nothing be done while something holds. It is not disabled, as that would dress and draw
   * the whole window anew, twice within a moment; what is being typed is taken over as it ends.
   */
  void heldBy(ReadOnlyBooleanProperty holding) {
    holding.subscribe(holds -> {
      setMouseTransparent(holds);
      if (holds) {
        requestFocus();
      }
    });
    addEventFilter(
        KeyEvent.ANY,
        event -> {
          if (holding.get()) {
            event.consume();
          }
        });
  }

  /**
   * The borders are where the user puts them, except when the window becomes a wide or a narrow
   * one; until somebody has, they follow its width. Later, because the pane still lays itself out
   * for the new width.
   */
  private void resized(Number before, Number after) {
    if (!isArranged || isNarrow(before.doubleValue()) != isNarrow(after.doubleValue())) {
      Platform.runLater(this::placeDividers);
    }
  }

  private static boolean isNarrow(double width) {
    return width < NARROW_WINDOW;
  }

  private ObjectProperty<Borders> borders() {
    return isNarrow(middle.getWidth()) ? narrow : wide;
  }

  /** Only where the user has drawn a border it is remembered, not where the window did. */
  private void released(MouseEvent event) {
    boolean border =
        Stream.iterate((Node) event.getTarget(), Objects::nonNull, Node::getParent)
            .anyMatch(node -> node.getStyleClass().contains("split-pane-divider"));
    if (border) {
      isArranged = true;
      double width = middle.getWidth();
      double[] at = middle.getDividerPositions();
      double library = at[0] * width;
      double inspector = (1 - at[2]) * width;
      borders()
          .set(
              new Borders(
                  library,
                  inspector,
                  (at[2] - at[1]) * width / (width - library - inspector),
                  whole.getDividerPositions()[0]));
    }
  }

  /** The sides first, then the preview, and the storyboard takes what is left. */
  private void placeDividers() {
    double width = middle.getWidth();
    Borders borders = borders().get();
    double rest = width - borders.library() - borders.inspector();
    double preview =
        Math.min(Math.max(rest * borders.previewShare(), LEAST_PREVIEW), rest - LEAST_STORYBOARD);
    if (preview > 0) {
      middle.setDividerPositions(
          borders.library() / width,
          1 - (borders.inspector() + preview) / width,
          1 - borders.inspector() / width);
      // A window manager may resize the window right after: the pane then goes by its last layout.
      middle.layout();
    }
    whole.setDividerPositions(borders.timelineAt());
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
    tabs.setAccessibleText(Texts.of("editor.side.title"));
    tabs.setMinWidth(NARROW.library());
    return tabs;
  }

  /**
   * Only icons are shown, since five titles have no room beside each other; the title is the
   * tooltip, and what a screen reader says.
   */
  private static Tab tab(String titleKey, Ikon icon, Region content) {
    Tab tab = new Tab(Texts.of(titleKey), content);
    Label sign = new Label("", Controls.icon(icon));
    Controls.explain(sign, Texts.of(titleKey));
    tab.setGraphic(sign);
    tab.setId(titleKey.replace('.', '-'));
    tab.setClosable(false);
    return tab;
  }
}
