package org.reelboard.engine.cache;

/** What kinds of entries there are; each has a folder of its own, all share one budget. */
public enum CacheKind {
  /** Encoded pictures of a part of a film. */
  SEGMENTS("segments"),
  /** The encoded sound of a film. */
  SOUNDTRACKS("soundtracks"),
  /** Small copies of clips, each of whose pictures can be decoded by itself. */
  PROXIES("proxies"),
  /** Stills as they were read at a size. */
  STILLS("stills"),
  /** Frames of heavy stretches of a film, drawn before they are played. */
  AHEAD("ahead"),
  /** Small pictures for the editor. */
  THUMBNAILS("thumbnails"),
  /** The shapes of sounds. */
  WAVEFORMS("waveforms"),
  /** What was found out about files, such as the hash of their content. */
  FACTS("facts");

  private final String folder;

  CacheKind(String folder) {
    this.folder = folder;
  }

  /** The name of its folder; never translated, never changed. */
  public String folder() {
    return folder;
  }
}
