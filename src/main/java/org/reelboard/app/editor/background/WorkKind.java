package org.reelboard.app.editor.background;

import java.util.Locale;

/** What the window does beside itself for as long as it is open. */
public enum WorkKind {
  PROXY,
  WAVEFORM,
  THUMBNAIL,
  FILM,
  CHECK;

  /** Never translated. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
