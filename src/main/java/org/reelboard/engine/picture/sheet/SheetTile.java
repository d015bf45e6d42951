package org.reelboard.engine.picture.sheet;

import io.github.humbleui.skija.Canvas;
import org.reelboard.engine.media.MediaException;

/** One picture of a contact sheet. */
public interface SheetTile {
  /** What stands below it. */
  String label();

  /**
   * Draws it.
   *
   * @param canvas of the size that the sheet was made for, in canvas units; what is outside of it
   *     is cut off
   * @throws MediaException if a file it is taken from cannot be read
   */
  void draw(Canvas canvas) throws MediaException;
}
