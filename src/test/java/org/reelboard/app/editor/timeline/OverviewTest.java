package org.reelboard.app.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A film of 1000 frames on 500 pixels, of which the view shows 200 frames at 4 pixels each. */
final class OverviewTest {
  private static final Overview OVERVIEW = new Overview(1_000, 500);
  private static final TimeScale SCALE = new TimeScale(4, -1_200);

  @Test
  void showsWhichPartIsSeen() {
    assertEquals(new Overview.Window(150, 250), OVERVIEW.window(SCALE, 800));
  }

  @Test
  void theWindowCanAlwaysBeGrabbedAndLiesInside() {
    Overview.Window window = OVERVIEW.window(new TimeScale(24, 0), 24);
    assertTrue(window.width() >= 7 && window.left() >= 0);
    Overview.Window whole = OVERVIEW.window(new TimeScale(0.1, 12), 800);
    assertEquals(new Overview.Window(0, 500), whole);
  }

  @Test
  void whatIsClickedComesToTheMiddle() {
    TimeScale centred = OVERVIEW.centred(SCALE, 800, 300);
    assertEquals(400, centred.x(600), 1e-9);
    Overview.Window window = OVERVIEW.window(centred, 800);
    assertEquals(300, (window.left() + window.right()) / 2, 1e-9);
  }

  @Test
  void theWindowStaysUnderThePointerThatDragsIt() {
    TimeScale dragged = OVERVIEW.dragged(SCALE, 37);
    assertEquals(new Overview.Window(187, 287), OVERVIEW.window(dragged, 800));
  }
}
