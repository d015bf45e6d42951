package org.reelboard.app.editor.theme;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Finds out whether it is seen that a control has the focus: a picture with it and one without,
 * each taken when the window has been drawn in between.
 */
public final class FocusLook {
  /** So many pixels have to change with a contrast of 3 where the focus comes (2.4.13). */
  private static final int CHANGED = 24;

  private static final double CONTRAST = 3;

  /** A ring may stand so many pixels outside. */
  private static final int AROUND = 3;

  private final String state;
  private final Node from;
  private final Node focused;
  private final Scene scene;

  /**
   * @param from what Tab comes from
   */
  FocusLook(String state, Node from, Node focused) {
    this.state = state;
    this.from = from;
    this.focused = focused;
    this.scene = focused.getScene();
  }

  /** Lets Tab come to it. */
  public void come() {
    from.requestFocus();
    TabWalk.step(scene, from);
  }

  /** The window as it is now. */
  public Pixels take() {
    return Pixels.of(scene.snapshot(null));
  }

  /** Lets the focus go elsewhere. */
  public void leave() {
    scene.getRoot().requestFocus();
  }

  /** Compares the pictures; what has gone meanwhile is none. */
  public void compare(Pixels with, Pixels without, Offences offences) {
    if (!scene.equals(focused.getScene())) {
      return;
    }
    int changed = changed(with, without, SeenNodes.part(focused));
    if (changed < CHANGED) {
      offences.add(
          state,
          "focus not seen, %d pixels change: %s".formatted(changed, SeenNodes.called(focused)));
    }
  }

  private static int changed(Pixels one, Pixels other, Bounds part) {
    int changed = 0;
    for (int y = (int) part.getMinY() - AROUND; y < part.getMaxY() + AROUND; y++) {
      for (int x = (int) part.getMinX() - AROUND; x < part.getMaxX() + AROUND; x++) {
        if (one.has(x, y)
            && one.argb(x, y) != other.argb(x, y)
            && Contrast.of(one.colour(x, y), other.colour(x, y)) >= CONTRAST) {
          changed++;
        }
      }
    }
    return changed;
  }
}
