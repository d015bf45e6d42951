package org.reelboard.engine.media.ffmpeg;

/** A call of FFmpeg that failed: the technical cause, for the log. */
public final class AvException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String what;
  private final int code;
  private final String words;

  AvException(String what, int code, String words) {
    super(what + ": " + words);
    this.what = what;
    this.code = code;
    this.words = words;
  }

  /** The call or the thing that failed. */
  public String what() {
    return what;
  }

  /** FFmpeg's number for the error, below 0. */
  public int code() {
    return code;
  }

  /** FFmpeg's words for the error, in English. */
  public String words() {
    return words;
  }
}
