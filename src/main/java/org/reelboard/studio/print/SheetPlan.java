package org.reelboard.studio.print;

/**
 * Where cards lie on a page. All lengths are points from the page's upper left corner.
 *
 * @param columns cards beside each other, 1 or more
 * @param rows cards below each other, 1 or more
 * @param aspect the pictures' width divided by their height
 */
public record SheetPlan(PaperSize paper, int columns, int rows, double aspect) {
  static final float MARGIN = 36;
  static final float HEADER = 40;
  static final float FOOTER = 20;
  private static final float GAP = 14;

  /** A picture of a card's height that is no wider than this has the words beside it. */
  private static final double MOST_BESIDE = 0.52;

  /** How much of a card's height its picture may take where the words are below it. */
  private static final double PICTURE_SHARE = 0.64;

  /** A rectangle. */
  record Box(float x, float y, float width, float height) {}

  /**
   * A card.
   *
   * @param picture from the upper left corner on; the words are beside or below it
   */
  record Place(Box card, Box picture, Box words) {}

  int cardsAPage() {
    return columns * rows;
  }

  int pages(int cards) {
    return Math.max(1, (cards + cardsAPage() - 1) / cardsAPage());
  }

  /** The place of a card on its page. */
  Place place(int onPage) {
    float width = (paper.width() - 2 * MARGIN - (columns - 1) * GAP) / columns;
    float top = MARGIN + HEADER;
    float height = (paper.height() - top - MARGIN - FOOTER - (rows - 1) * GAP) / rows;
    int column = onPage % columns;
    int row = onPage / columns;
    Box card = new Box(MARGIN + column * (width + GAP), top + row * (height + GAP), width, height);
    boolean beside = height * aspect < width * MOST_BESIDE;
    double most = beside ? height : height * PICTURE_SHARE;
    float high = (float) Math.min(most, width / aspect);
    float wide = (float) (high * aspect);
    Box picture = new Box(card.x(), card.y(), wide, high);
    Box words =
        beside
            ? new Box(card.x() + wide + 8, card.y(), width - wide - 8, height)
            : new Box(card.x(), card.y() + high + 6, width, height - high - 6);
    return new Place(card, picture, words);
  }
}
