package org.reelboard.app.editor.storyboard;

/** How a card's picture and words share its room. */
sealed interface CardShape {
  /** The width from which on a card is large enough. */
  double leastWidth();

  /** How high a card of a width is. */
  double height(double cardWidth);

  /** How high its picture is in a card of a width. */
  double pictureHeight(double cardWidth);

  /**
   * The words stand under the picture, which grows with the card.
   *
   * @param leastWidth in pixels
   * @param aspect the picture's width divided by its height
   * @param words the height of the words
   */
  record Under(double leastWidth, double aspect, double words) implements CardShape {
    @Override
    public double height(double cardWidth) {
      return pictureHeight(cardWidth) + words;
    }

    @Override
    public double pictureHeight(double cardWidth) {
      return Math.rint(cardWidth / aspect);
    }
  }

  /**
   * The words stand beside the picture and grow with the card.
   *
   * @param picture the width of the picture
   * @param aspect the picture's width divided by its height
   * @param words the least width of the words
   */
  record Beside(double picture, double aspect, double words) implements CardShape {
    @Override
    public double leastWidth() {
      return picture + words;
    }

    @Override
    public double height(double cardWidth) {
      return pictureHeight(cardWidth);
    }

    @Override
    public double pictureHeight(double cardWidth) {
      return Math.rint(picture / aspect);
    }
  }
}
