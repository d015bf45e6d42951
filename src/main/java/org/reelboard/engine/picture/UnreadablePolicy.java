package org.reelboard.engine.picture;

/** What becomes of a scene whose file is missing or cannot be read. */
public enum UnreadablePolicy {
  /** It is refused with a sentence that names the scene: for export. */
  REFUSE,
  /** A placeholder is drawn: for preview, where a missing file is an ordinary state. */
  PLACEHOLDER
}
