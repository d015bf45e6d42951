package org.reelboard.app.editor;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/**
 * How large the window comes up on a screen, in pixels of its scale: as large as it likes to be, or
 * all of a screen that has hardly more room.
 *
 * @param width of what is inside the frame
 * @param height of what is inside the frame
 * @param maximized true where the frame would stick out of the screen
 */
record FirstSize(double width, double height, boolean maximized) {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;
  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 640;

  /** A desktop's frame is at most so high, above and below together, and less wide. */
  private static final double FRAME = 60;

  /**
   * @param screen what of the screen is free for windows
   */
  static FirstSize on(Rectangle2D screen) {
    return new FirstSize(
        Math.min(WIDTH, screen.getWidth()),
        Math.min(HEIGHT, screen.getHeight()),
        screen.getWidth() < WIDTH + FRAME || screen.getHeight() < HEIGHT + FRAME);
  }

  void apply(Stage stage) {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setMaximized(maximized);
  }
}
