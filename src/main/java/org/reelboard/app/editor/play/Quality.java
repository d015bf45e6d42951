package org.reelboard.app.editor.play;

import org.reelboard.engine.media.Size;

/** How large the preview's frames are computed. */
public enum Quality {
  /** As large as they are shown, and smaller while the machine does not keep up. */
  AUTO("auto", 1),
  FULL("full", 1),
  HALF("half", 2),
  QUARTER("quarter", 4);

  private final String id;
  private final int divisor;

  Quality(String id, int divisor) {
    this.id = id;
    this.divisor = divisor;
  }

  /** The last part of its text's key. */
  public String id() {
    return id;
  }

  Size of(Size shown) {
    return new Size(Math.max(1, shown.width() / divisor), Math.max(1, shown.height() / divisor));
  }
}
