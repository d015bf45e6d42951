package org.reelboard.engine.picture.overlay;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.reelboard.engine.picture.catalogue.Catalogue;
import org.reelboard.engine.picture.overlay.SplitScreen.Box;

/** The ways there are to share the picture out. */
public final class SplitScreens {
  private static final double TWO_THIRDS = 2 / 3.0;

  private static final Catalogue<SplitScreen> CATALOGUE =
      new Catalogue<>(
          List.of(
              new SplitScreen("two-rows", grid(1, 2)),
              new SplitScreen("two-columns", grid(2, 1)),
              new SplitScreen("three-rows", grid(1, 3)),
              new SplitScreen("three-columns", grid(3, 1)),
              new SplitScreen("four", grid(2, 2)),
              new SplitScreen("six", grid(2, 3)),
              new SplitScreen(
                  "large-above-two",
                  List.of(
                      Box.of(0, 0, 1, TWO_THIRDS),
                      Box.of(0, TWO_THIRDS, 0.5, 1),
                      Box.of(0.5, TWO_THIRDS, 1, 1))),
              new SplitScreen(
                  "large-below-two",
                  List.of(
                      Box.of(0, 0, 0.5, 1 - TWO_THIRDS),
                      Box.of(0.5, 0, 1, 1 - TWO_THIRDS),
                      Box.of(0, 1 - TWO_THIRDS, 1, 1))),
              new SplitScreen(
                  "corner", List.of(Box.of(0, 0, 1, 1), Box.of(0.62, 0.06, 0.95, 0.26)))));

  private SplitScreens() {}

  public static List<SplitScreen> all() {
    return CATALOGUE.all();
  }

  public static Optional<SplitScreen> byId(String id) {
    return CATALOGUE.byId(id);
  }

  private static List<Box> grid(int columns, int rows) {
    return IntStream.range(0, columns * rows)
        .mapToObj(index -> cell(index % columns, index / columns, columns, rows))
        .toList();
  }

  private static Box cell(int column, int row, double columns, double rows) {
    return Box.of(column / columns, row / rows, (column + 1) / columns, (row + 1) / rows);
  }
}
