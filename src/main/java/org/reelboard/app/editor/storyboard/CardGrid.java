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
   * @param shape how high a card is for its width
   */
  static CardGrid filling(double width, CardShape shape, Gaps gaps) {
    double least = shape.leastWidth();
    int columns =
        Math.max(1, (int) Math.floor((width - gaps.between()) / (least + gaps.between())));
    double cardWidth =
        Math.max(least, Math.floor((width - gaps.between()) / columns - gaps.between()));
    return new CardGrid(columns, cardWidth, shape.height(cardWidth), gaps.between(), gaps.rows());
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

  /**
   * The cards of the rows that are seen at least in part, and of one row around them.
   *
   * @param top the upper edge of what is seen
   * @param bottom its lower edge
   */
  Range seen(double top, double bottom, int cards) {
    double row = cardHeight + rowGap;
    long first = (long) Math.floor(top / row) - 1;
    long last = (long) Math.floor(bottom / row) + 1;
    return new Range(
        Math.clamp(first * columns, 0, cards), Math.clamp((last + 1) * columns, 0, cards));
  }

  /** Cards from one up to, but without, another. */
  record Range(int from, int to) {
    static final Range NONE = new Range(0, 0);

    boolean contains(int index) {
      return index >= from && index < to;
    }
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
