package org.reelboard.app.editor.preview;

import org.reelboard.document.project.Canvas;

/** What of the picture no platform covers with its own buttons and words, as fractions of it. */
record SafeZone(double left, double right, double top, double bottom) {
  private static final SafeZone ALL = new SafeZone(0, 1, 0, 1);

  /**
   * What is left by TikTok, Reels and Shorts together, on 1080x1920: 65 and 160 pixels at the
   * sides, 270 at the top, 480 at the bottom.
   */
  private static final SafeZone VERTICAL =
      new SafeZone(65 / 1080.0, 920 / 1080.0, 270 / 1920.0, 1440 / 1920.0);

  static SafeZone of(Canvas canvas) {
    return canvas.width() * 16 == canvas.height() * 9 ? VERTICAL : ALL;
  }
}
