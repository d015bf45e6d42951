package org.reelboard.app.editor.play;

import org.reelboard.engine.media.Frame;

/** Turns a working frame (BT.709, limited range) into the pixels a window shows. */
final class Bgra {
  private Bgra() {}

  /** Blue, green, red and a full alpha for each pixel; 8-bit fixed-point coefficients of BT.709. */
  static byte[] of(Frame frame) {
    byte[] luma = frame.luma();
    byte[] blue = frame.blueDifference();
    byte[] red = frame.redDifference();
    byte[] target = new byte[4 * luma.length];
    for (int i = 0; i < luma.length; i++) {
      int y = 298 * ((luma[i] & 0xff) - 16) + 128;
      int u = (blue[i] & 0xff) - 128;
      int v = (red[i] & 0xff) - 128;
      target[4 * i] = (byte) Math.clamp((y + 541 * u) >> 8, 0, 255);
      target[4 * i + 1] = (byte) Math.clamp((y - 55 * u - 136 * v) >> 8, 0, 255);
      target[4 * i + 2] = (byte) Math.clamp((y + 459 * v) >> 8, 0, 255);
      target[4 * i + 3] = (byte) 0xff;
    }
    return target;
  }
}
