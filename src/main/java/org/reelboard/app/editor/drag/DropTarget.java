package org.reelboard.app.editor.drag;

import javafx.geometry.Point2D;
import javafx.scene.Node;

/** A part of the window on which something can be dropped. */
public interface DropTarget {
  /** The part of the window that is meant. */
  Node area();

  /** True where this could be dropped there; the target marks the place. */
  boolean hover(Payload payload, Point2D inWindow);

  /** The drag has left, or is over: no mark any more. */
  void unhover();

  /** Takes what was dropped; called only where {@link #hover} said yes. */
  void drop(Payload payload, Point2D inWindow);
}
