package org.reelboard.app.editor.timeline;

/** What the mouse does between a press and a release. JavaFX thread only. */
interface Drag {
  /** The pointer has moved; what is to be shown meanwhile. */
  Feedback to(Pointer pointer);

  /** The button was released. */
  void drop();

  /** The drag was given up: all is as before. */
  void cancel();
}
