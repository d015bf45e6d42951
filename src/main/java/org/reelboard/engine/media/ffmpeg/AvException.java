package org.reelboard.engine.media.ffmpeg;

/** A call of FFmpeg that failed: the technical cause, for the log. */
public final class AvException extends Exception {
  private static final long serialVersionUID = 1L;
  private final int code;

  AvException(String what, int code, String words) {
    super(what + ": " + words);
    this.code = code;
  }

  /** FFmpeg's number for the error, below 0. */
  public int code() {
    return code;
  }
}
