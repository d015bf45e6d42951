package org.reelboard.app.editor.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;
import org.reelboard.document.time.Time;

/** The keyframes as diamonds on a strip; buttons go to the next one, make one and take it away. */
final class KeyframeBar extends HBox {
  private final Button previous;
  private final Button toggle;
  private final Button next;
  private final Strip strip;
  private KeyframeMarks marks =
      new KeyframeMarks(List.of(), Time.ZERO, Time.ZERO, Time.ZERO);

  /**
   * What the bar does.
   *
   * @param seek puts the playhead to a time
   * @param add makes a keyframe at the playhead
   * @param remove takes the one at the playhead away
   */
  record Actions(Consumer<Time> seek, Runnable add, Runnable remove) {}

  KeyframeBar(String id, Actions actions) {
    previous =
        Controls.iconButton(
            Material2AL.CHEVRON_LEFT,
            "editor.keyframes.previous",
            () -> go(actions, KeyframeMarks::previous));
    next =
        Controls.iconButton(
            Material2AL.CHEVRON_RIGHT,
            "editor.keyframes.next",
            () -> go(actions, KeyframeMarks::next));
    toggle =
        Controls.iconButton(
            Material2MZ.STOP, "editor.overlay.keyframe", () -> toggle(actions));
    toggle.getGraphic().setRotate(45);
    strip = new Strip(actions.seek());
    previous.setId(id + "-previous");
    next.setId(id + "-next");
    toggle.setId(id + "-keyframe");
    strip.setId(id + "-strip");
    getStyleClass().add("keyframe-bar");
    setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(strip, Priority.ALWAYS);
    getChildren().addAll(previous, toggle, next, strip);
    managedProperty().bind(visibleProperty());
  }

  void show(KeyframeMarks shown) {
    marks = shown;
    previous.setDisable(marks.previous().isEmpty());
    next.setDisable(marks.next().isEmpty());
    boolean isHere = marks.current().isPresent();
    toggle.pseudoClassStateChanged(Strip.CURRENT, isHere);
    Controls.explain(
        toggle, Texts.of(isHere ? "editor.overlay.nokeyframe" : "editor.overlay.keyframe"));
    if (toggle.getGraphic() instanceof FontIcon icon) {
      icon.setIconCode(isHere ? Material2MZ.STOP : Material2AL.CROP_SQUARE);
    }
    strip.show(marks);
  }

  private void go(Actions actions, Function<KeyframeMarks, Optional<Time>> where) {
    where.apply(marks).ifPresent(actions.seek());
  }

  private void toggle(Actions actions) {
    if (marks.current().isPresent()) {
      actions.remove().run();
    } else {
      actions.add().run();
    }
  }

  /** The time of what has the keyframes, from left to right; a click goes there. */
  private static final class Strip extends Region {
    static final javafx.css.PseudoClass CURRENT =
        javafx.css.PseudoClass.getPseudoClass("current");
    private static final double DIAMOND = 9;
    private static final double HEIGHT = 22;

    private final Region line = styled("keyframe-line");
    private final Region head = styled("keyframe-head");
    private final List<Region> diamonds = new ArrayList<>();
    private KeyframeMarks marks =
        new KeyframeMarks(List.of(), Time.ZERO, Time.ZERO, Time.ZERO);

    Strip(Consumer<Time> seek) {
      getStyleClass().add("keyframe-strip");
      setMinHeight(HEIGHT);
      setPrefHeight(HEIGHT);
      setAccessibleText(Texts.of("editor.keyframes.strip"));
      addEventHandler(MouseEvent.MOUSE_PRESSED, event -> seek.accept(time(event)));
      addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> seek.accept(time(event)));
    }

    /** The time under the pointer: that of a keyframe where it is on one. */
    private Time time(MouseEvent event) {
      double x = event.getX();
      return marks.times().stream()
          .filter(one -> Math.abs(place(one) - x) <= DIAMOND / 2 + 2)
          .findFirst()
          .orElseGet(() -> marks.at((x - DIAMOND / 2) / (getWidth() - DIAMOND)));
    }

    void show(KeyframeMarks shown) {
      marks = shown;
      while (diamonds.size() > marks.times().size()) {
        diamonds.removeLast();
      }
      while (diamonds.size() < marks.times().size()) {
        Region diamond = styled("keyframe-diamond");
        diamond.setRotate(45);
        diamonds.add(diamond);
      }
      List<Node> all = new ArrayList<>(List.of(line));
      all.addAll(diamonds);
      all.add(head);
      getChildren().setAll(all);
      requestLayout();
    }

    private double place(Time time) {
      return DIAMOND / 2 + marks.fraction(time) * (getWidth() - DIAMOND);
    }

    @Override
    protected void layoutChildren() {
      double middle = getHeight() / 2;
      line.resizeRelocate(0, middle - 1, getWidth(), 2);
      head.resizeRelocate(place(marks.now()) - 1, 0, 2, getHeight());
      Optional<Time> current = marks.current();
      for (int index = 0; index < diamonds.size(); index++) {
        Time time = marks.times().get(index);
        Region diamond = diamonds.get(index);
        diamond.pseudoClassStateChanged(CURRENT, current.filter(time::equals).isPresent());
        diamond.resizeRelocate(
            place(time) - DIAMOND / 2, middle - DIAMOND / 2, DIAMOND, DIAMOND);
      }
    }

    private static Region styled(String style) {
      Region region = new Region();
      region.getStyleClass().add(style);
      region.setMouseTransparent(true);
      return region;
    }
  }
}
