package org.reelboard.app.editor.timeline;

import javafx.scene.input.MouseEvent;

/** Where the mouse is on the timeline, and the keys that are held with it. */
record Pointer(double x, double y, Held held) {
  static Pointer of(MouseEvent event) {
    return new Pointer(event.getX(), event.getY(), Held.of(event));
  }
}
