package org.reelboard.app.editor.model;

import java.util.Optional;

/** Where what is copied is kept until it is pasted, in this window or in another one. */
public interface PieceClipboard {
  /**
   * Puts something in the place of all that was copied before.
   *
   * @param pieces for windows of this program
   * @param words for all other programs
   */
  void put(String pieces, String words);

  /** What a window of this program put there last; empty where something else was copied since. */
  Optional<String> pieces();
}
