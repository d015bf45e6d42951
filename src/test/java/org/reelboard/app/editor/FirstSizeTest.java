package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

final class FirstSizeTest {
  @Test
  void onALargeScreenTheWindowIsAsLargeAsItLikes() {
    assertEquals(new FirstSize(1600, 1000, false), FirstSize.on(new Rectangle2D(0, 0, 2560, 1400)));
  }

  @Test
  void whereItsFrameWouldStickOutItTakesTheWholeScreen() {
    assertEquals(new FirstSize(1600, 1000, true), FirstSize.on(new Rectangle2D(0, 0, 1920, 1040)));
    assertEquals(new FirstSize(1366, 728, true), FirstSize.on(new Rectangle2D(0, 40, 1366, 728)));
  }
}
