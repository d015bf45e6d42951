package org.reelboard.app.editor.storyboard;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Lays the cards and the transitions between them in rows, and draws the mark of a drop. Only those
 * that are seen, and a row around them, are there at all.
 */
final class CardsPane extends Pane {
  private static final double GAP = 36;
  private static final double ROW_GAP = 16;
  private static final double MARK_WIDTH = 3;

  private final Map<Integer, Slot> slots = new TreeMap<>();
  private final Region mark = new Region();
  private final IntFunction<Slot> maker;
  private CardSize size = CardSize.SMALL;
  private double aspect = 1;
  private int count;
  private double top;
  private double bottom;

  /** A card with the transition before it. */
  record Slot(SceneCard card, TransitionChip chip) {}

  /**
   * @param maker makes a slot for a place and shows in it what stands there
   */
  CardsPane(IntFunction<Slot> maker) {
    this.maker = maker;
    getStyleClass().add("cards");
    mark.getStyleClass().add("insertion-mark");
    mark.setManaged(false);
    mark.setVisible(false);
    mark.setMouseTransparent(true);
    mark.setViewOrder(-1);
    getChildren().add(mark);
    widthProperty().subscribe(this::fill);
  }

  /** Shows so many cards; pictures take the shape of the film's. */
  void show(int cards, CardSize newSize, double newAspect) {
    boolean arranged = newSize == size && newAspect == aspect;
    count = cards;
    size = newSize;
    aspect = newAspect;
    if (!arranged) {
      slots.values().forEach(slot -> slot.card().arrange(size, shape()));
    }
    fill();
    requestLayout();
  }

  /** Which part of it is seen. */
  void showPart(double newTop, double newBottom) {
    top = newTop;
    bottom = newBottom;
    fill();
  }

  /** Makes the cards that are seen and lets the others go. */
  private void fill() {
    CardGrid.Range seen = getWidth() > 0 ? grid().seen(top, bottom, count) : CardGrid.Range.NONE;
    slots
        .entrySet()
        .removeIf(entry -> {
          boolean gone = !seen.contains(entry.getKey());
          if (gone) {
            entry.getValue().card().release();
            getChildren().removeAll(entry.getValue().card(), entry.getValue().chip());
          }
          return gone;
        });
    for (int index = seen.from(); index < seen.to(); index++) {
      if (!slots.containsKey(index)) {
        Slot slot = maker.apply(index);
        slot.card().arrange(size, shape());
        slots.put(index, slot);
        getChildren().addAll(slot.card(), slot.chip());
      }
    }
  }

  /** The cards that are there, by their places. */
  Map<Integer, Slot> slots() {
    return slots;
  }

  Optional<SceneCard> card(int index) {
    return Optional.ofNullable(slots.get(index)).map(Slot::card);
  }

  int columns() {
    return grid().columns();
  }

  /** Where a card lies, whether it is there or not. */
  Rectangle2D place(int index) {
    return grid().card(index);
  }

  int insertionAt(Point2D local) {
    return grid().insertionAt(local, count);
  }

  int transitionAt(Point2D local) {
    return grid().transitionAt(local, count);
  }

  void markInsertion(int index) {
    Rectangle2D gap = grid().gapBefore(index);
    mark.resizeRelocate(
        gap.getMinX() + (GAP - MARK_WIDTH) / 2, gap.getMinY(), MARK_WIDTH, gap.getHeight());
    mark.setVisible(true);
  }

  void markTransition(int index) {
    slots.forEach((place, slot) ->
        slot.chip().mark(place == index ? TransitionChip.Mark.TARGET : TransitionChip.Mark.NONE));
  }

  void unmark() {
    mark.setVisible(false);
    markTransition(-1);
  }

  private CardShape shape() {
    return size.shape(aspect);
  }

  private CardGrid grid() {
    return grid(getWidth());
  }

  private CardGrid grid(double width) {
    return CardGrid.filling(
        Math.max(width, computeMinWidth(-1)), shape(), new CardGrid.Gaps(GAP, ROW_GAP));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return shape().leastWidth() + 2 * GAP;
  }

  @Override
  protected double computePrefHeight(double width) {
    return grid(width).height(count) + ROW_GAP;
  }

  @Override
  protected void layoutChildren() {
    CardGrid grid = grid();
    slots.forEach((index, slot) -> {
      Rectangle2D place = grid.card(index);
      slot.card()
          .resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
      Rectangle2D gap = grid.gapBefore(index);
      double picture = shape().pictureHeight(place.getWidth());
      slot.chip()
          .resizeRelocate(
              gap.getMinX() + (GAP - TransitionChip.SIZE) / 2,
              gap.getMinY() + (picture - TransitionChip.SIZE) / 2,
              TransitionChip.SIZE,
              TransitionChip.SIZE);
    });
  }
}
