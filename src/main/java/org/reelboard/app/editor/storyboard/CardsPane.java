package org.reelboard.app.editor.storyboard;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.reelboard.document.project.Canvas;

/** Lays the cards and the transitions between them in rows, and draws the mark of a drop. */
final class CardsPane extends Pane {
  /** The least area of a card's picture, whatever its shape, in square pixels. */
  private static final double PICTURE_AREA = 15_500;

  private static final double GAP = 36;
  private static final double ROW_GAP = 16;
  private static final double MARK_WIDTH = 3;

  private final List<SceneCard> cards = new ArrayList<>();
  private final List<TransitionChip> chips = new ArrayList<>();
  private final Region mark = new Region();
  private double aspect = Canvas.VERTICAL.aspect();

  CardsPane() {
    getStyleClass().add("cards");
    mark.getStyleClass().add("insertion-mark");
    mark.setManaged(false);
    mark.setVisible(false);
    mark.setMouseTransparent(true);
  }

  /** The cards' pictures take the shape of the film's. */
  void setCanvas(Canvas canvas) {
    aspect = canvas.aspect();
    requestLayout();
  }

  void setCards(List<SceneCard> newCards, List<TransitionChip> newChips) {
    cards.clear();
    cards.addAll(newCards);
    chips.clear();
    chips.addAll(newChips);
    List<Node> children = new ArrayList<>(cards);
    children.addAll(chips);
    children.add(mark);
    getChildren().setAll(children);
  }

  int insertionAt(Point2D local) {
    return grid().insertionAt(local, cards.size());
  }

  int transitionAt(Point2D local) {
    return grid().transitionAt(local, cards.size());
  }

  void markInsertion(int index) {
    Rectangle2D gap = grid().gapBefore(index);
    mark.resizeRelocate(
        gap.getMinX() + (GAP - MARK_WIDTH) / 2, gap.getMinY(), MARK_WIDTH, gap.getHeight());
    mark.setVisible(true);
  }

  void markTransition(int index) {
    for (int each = 0; each < chips.size(); each++) {
      chips.get(each).mark(each == index ? TransitionChip.Mark.TARGET : TransitionChip.Mark.NONE);
    }
  }

  void unmark() {
    mark.setVisible(false);
    markTransition(-1);
  }

  private CardGrid grid() {
    return grid(getWidth());
  }

  private CardGrid grid(double width) {
    return CardGrid.filling(
        Math.max(width, computeMinWidth(-1)),
        leastCardWidth(),
        aspect,
        SceneCard.CAPTION_HEIGHT,
        new CardGrid.Gaps(GAP, ROW_GAP));
  }

  private double leastCardWidth() {
    return Math.rint(Math.sqrt(PICTURE_AREA * aspect));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return leastCardWidth() + 2 * GAP;
  }

  @Override
  protected double computePrefHeight(double width) {
    return grid(width).height(cards.size()) + ROW_GAP;
  }

  @Override
  protected void layoutChildren() {
    CardGrid grid = grid();
    for (int index = 0; index < cards.size(); index++) {
      Rectangle2D place = grid.card(index);
      cards
          .get(index)
          .resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
      Rectangle2D gap = grid.gapBefore(index);
      double pictureHeight = gap.getHeight() - SceneCard.CAPTION_HEIGHT;
      chips
          .get(index)
          .resizeRelocate(
              gap.getMinX() + (GAP - TransitionChip.SIZE) / 2,
              gap.getMinY() + (pictureHeight - TransitionChip.SIZE) / 2,
              TransitionChip.SIZE,
              TransitionChip.SIZE);
    }
  }
}
