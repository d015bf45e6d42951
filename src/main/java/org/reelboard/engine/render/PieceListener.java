package org.reelboard.engine.render;

/**
 * Is told, on the thread that makes a piece, how many of its frames are done: drawing one and
 * encoding it count half each. It never falls; it is told at each frame, even where that changes
 * nothing yet, so a watchdog sees that work goes on. It should not keep the piece waiting.
 */
@FunctionalInterface
public interface PieceListener {
  void progressed(long frames);
}
