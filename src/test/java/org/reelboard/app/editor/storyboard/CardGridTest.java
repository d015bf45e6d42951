package org.reelboard.app.editor.storyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CardGridTest {
  /** Cards of 100x200 with 20 before each, in rows of three that are 10 apart. */
  private static final CardGrid GRID = new CardGrid(3, 100, 200, 20, 10);

  @Test
  void cardsFillTheirRowsFromTheLeft() {
    assertEquals(new Rectangle2D(20, 0, 100, 200), GRID.card(0));
    assertEquals(new Rectangle2D(260, 0, 100, 200), GRID.card(2));
    assertEquals(new Rectangle2D(20, 210, 100, 200), GRID.card(3));
    assertEquals(new Rectangle2D(0, 210, 20, 200), GRID.gapBefore(3));
  }

  @Test
  void theHeightIsThatOfAllRows() {
    assertEquals(0, GRID.height(0));
    assertEquals(200, GRID.height(3));
    assertEquals(410, GRID.height(4));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 50, 0",
    "69, 50, 0",
    "71, 50, 1",
    "189, 50, 1",
    "400, 50, 3",
    "30, 300, 3",
    "150, 300, 4",
    "30, 900, 5",
    "-50, -50, 0"
  })
  void somethingIsInsertedBeforeTheCardWhoseMiddleComesNext(double x, double y, int index) {
    assertEquals(index, GRID.insertionAt(new Point2D(x, y), 5));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 50, 0",
    "65, 50, 0",
    "75, 50, 1",
    "130, 50, 1",
    "399, 50, 2",
    "10, 300, 3",
    "399, 900, 4"
  })
  void aTransitionGoesToTheNearestGap(double x, double y, int index) {
    assertEquals(index, GRID.transitionAt(new Point2D(x, y), 5));
  }

  @Test
  void cardsGrowUntilTheyFillTheWidth() {
    CardGrid grid =
        CardGrid.filling(500, new CardShape.Under(90, 0.5, 26), new CardGrid.Gaps(30, 10));
    assertEquals(new CardGrid(3, 126, 278, 30, 10), grid);
  }

  @Test
  void aNarrowStoryboardStillHasOneColumn() {
    CardGrid grid =
        CardGrid.filling(50, new CardShape.Under(90, 0.5, 26), new CardGrid.Gaps(30, 10));
    assertEquals(new CardGrid(1, 90, 206, 30, 10), grid);
  }
}
