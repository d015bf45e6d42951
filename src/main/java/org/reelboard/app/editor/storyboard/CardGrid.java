package org.reelboard.app.editor.storyboard;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/**
 * Where the cards lie: rows from left to right, each card with the gap before it, in which its
 * transition stands.
 *
 * @param columns cards in a row, 1 or more
 * @param gap room before each card
 * @param rowGap room between rows
 */
record CardGrid(int columns, double cardWidth, double cardHeight, double gap, double rowGap) {

  /**
   * The grid that fills a width: as many columns as fit, then cards as wide as there is room.
   *
   * @param least the width from which on a card is large enough
   * @param pictureAspect the width of a card's picture divided by its height
   * @param caption the height of what stands under the picture
   */
  static CardGrid filling(
      double width, double least, double pictureAspect, double caption, Gaps gaps) {
    int columns =
        Math.max(1, (int) Math.floor((width - gaps.between()) / (least + gaps.between())));
    double cardWidth =
        Math.max(least, Math.floor((width - gaps.between()) / columns - gaps.between()));
    double cardHeight = Math.rint(cardWidth / pictureAspect) + caption;
    return new CardGrid(columns, cardWidth, cardHeight, gaps.between(), gaps.rows());
  }

  /** The room before each card, and between rows. */
  record Gaps(double between, double rows) {}

  Rectangle2D card(int index) {
    int column = index % columns;
    int row = index / columns;
    return new Rectangle2D(
        gap + column * (cardWidth + gap), row * (cardHeight + rowGap), cardWidth, cardHeight);
  }

  /** The gap before a card. */
  Rectangle2D gapBefore(int index) {
    Rectangle2D card = card(index);
    return new Rectangle2D(card.getMinX() - gap, card.getMinY(), gap, cardHeight);
  }

  /** The height of all rows. */
  double height(int cards) {
    int rows = (cards + columns - 1) / columns;
    return rows == 0 ? 0 : rows * (cardHeight + rowGap) - rowGap;
  }

  /** Before which card something dropped here is put: 0 to {@code cards}. */
  int insertionAt(Point2D point, int cards) {
    int row = rowAt(point);
    double inRow = (point.getX() - gap - cardWidth / 2) / (cardWidth + gap);
    int column = Math.clamp((long) Math.ceil(inRow), 0, columns);
    return Math.clamp((long) row * columns + column, 0, cards);
  }

  /** The card that is nearest to this point as one whose transition is meant: 0 to cards - 1. */
  int transitionAt(Point2D point, int cards) {
    double inRow = (point.getX() - gap / 2) / (cardWidth + gap);
    int column = Math.clamp(Math.round(inRow), 0, columns - 1);
    return Math.clamp((long) rowAt(point) * columns + column, 0, Math.max(0, cards - 1));
  }

  private int rowAt(Point2D point) {
    return (int) Math.max(0, Math.floor((point.getY() + rowGap / 2) / (cardHeight + rowGap)));
  }
}
