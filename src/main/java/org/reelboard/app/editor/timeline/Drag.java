package org.reelboard.app.editor.timeline;

/** What the mouse does between a press and a release. JavaFX thread only. */
interface Drag {
  /** The pointer has moved; what is to be shown meanwhile. */
  Feedback to(Pointer pointer);

  /** Whether the film is scrolled along where it is dragged to the edge of the view. */
  default boolean scrolls() {
    return true;
  }

  /** The button was released. */
  void drop();

  /** The drag was given up: all is as before. */
  void cancel();
}
