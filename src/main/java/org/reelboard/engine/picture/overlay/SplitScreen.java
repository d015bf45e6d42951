package org.reelboard.engine.picture.overlay;

import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Placement;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;

/**
 * A way to share the picture out among several sources: the boxes of as many insets.
 *
 * @param boxes in reading order
 */
public record SplitScreen(String id, List<Box> boxes) implements CatalogueEntry {
  public SplitScreen {
    boxes = List.copyOf(boxes);
  }

  /**
   * The box of one inset.
   *
   * @param x of its centre, as a fraction of the canvas's width, as its width is
   * @param y likewise of the height, as its height is
   */
  public record Box(double x, double y, double width, double height) {
    /** From its edges. */
    static Box of(double left, double top, double right, double bottom) {
      return new Box((left + right) / 2, (top + bottom) / 2, right - left, bottom - top);
    }

    /** Where the inset is placed. */
    public Placement placement() {
      return Placement.at(x, y);
    }
  }

  @Override
  public String name() {
    return Texts.of("engine.split-screen." + id);
  }
}
