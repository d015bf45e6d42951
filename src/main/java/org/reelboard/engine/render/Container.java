package org.reelboard.engine.render;

/** What kind of file an export makes. */
public enum Container {
  MP4("mp4"),
  WEBM("webm"),
  GIF("gif");

  private final String extension;

  Container(String extension) {
    this.extension = extension;
  }

  /** What such a file's name ends in, without the dot. */
  public String extension() {
    return extension;
  }
}
