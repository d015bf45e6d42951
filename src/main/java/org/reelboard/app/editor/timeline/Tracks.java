package org.reelboard.app.editor.timeline;

/**
 * How high the parts of the timeline stand, in pixels from its top.
 *
 * @param scroll how far the tracks below the ruler are scrolled up, 0 or more
 */
record Tracks(double scroll) {
  static final double RULER = 28;
  static final double SCENE_HEIGHT = 84;
  static final double SOUND_HEIGHT = 36;
  private static final double GAP = 8;

  static final Tracks UNSCROLLED = new Tracks(0);

  double sceneTop() {
    return RULER + GAP - scroll;
  }

  double sceneBottom() {
    return sceneTop() + SCENE_HEIGHT;
  }

  double sceneMiddle() {
    return sceneTop() + SCENE_HEIGHT / 2;
  }

  double soundTop(int row) {
    return sceneBottom() + GAP + row * (SOUND_HEIGHT + GAP / 2);
  }

  /** How high all tracks are together, ruler included. */
  static double height(int soundRows) {
    return UNSCROLLED.soundTop(soundRows) + GAP;
  }
}
