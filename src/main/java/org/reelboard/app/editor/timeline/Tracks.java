package org.reelboard.app.editor.timeline;

/**
 * How high the parts of the timeline stand, in pixels from its top: below the ruler the overlays,
 * the highest layer on top, the captions, the scenes and the sounds.
 *
 * @param scroll how far the tracks below the ruler are scrolled up, 0 or more
 * @param overlays rows of overlays
 * @param captions 1 where there are captions, else 0
 */
record Tracks(double scroll, int overlays, int captions) {
  static final double RULER = 28;
  static final double OVERLAY_HEIGHT = 26;
  static final double SCENE_HEIGHT = 84;
  static final double SOUND_HEIGHT = 36;
  private static final double GAP = 8;
  private static final double ROW = OVERLAY_HEIGHT + GAP / 2;

  /** With nothing but scenes and sounds. */
  static final Tracks UNSCROLLED = new Tracks(0, 0, 0);

  static Tracks of(OverlayRows rows) {
    return new Tracks(0, rows.rows(), rows.cues().isEmpty() ? 0 : 1);
  }

  Tracks scrolledBy(double distance) {
    return new Tracks(scroll + distance, overlays, captions);
  }

  /**
   * The top of a row of overlays.
   *
   * @param row 0 is the lowest
   */
  double overlayTop(int row) {
    return RULER + GAP - scroll + (overlays - 1 - row) * ROW;
  }

  double captionTop() {
    return RULER + GAP - scroll + overlays * ROW;
  }

  double sceneTop() {
    return RULER + GAP - scroll + (overlays + captions) * ROW;
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

  /** How high all tracks are together, ruler included, however they are scrolled. */
  double height(int soundRows) {
    return soundTop(soundRows) + scroll + GAP;
  }
}
