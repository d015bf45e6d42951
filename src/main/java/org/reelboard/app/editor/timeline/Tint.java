package org.reelboard.app.editor.timeline;

import java.util.Locale;

/** The colours of the timeline; each is set by the style sheet under {@link #property}. */
enum Tint {
  GROUND,
  TRACK,
  EMPTY_TRACK,
  HATCH,
  RULER,
  RULER_LINE,
  RULER_TEXT,
  TEXT,
  SCENE,
  SCENE_EDGE,
  STRIP,
  STRIP_TEXT,
  CACHED,
  HOVER,
  SELECTED,
  TRANSITION,
  TRANSITION_TEXT,
  GUIDE,
  STRAY,
  BADGE,
  BADGE_TEXT,
  MUSIC,
  VOICE,
  EFFECT,
  SOUND_TEXT,
  TITLE,
  DRAWING,
  INSET,
  CAPTION,
  CAMERA,
  MAP_SCENE,
  MAP_CLIP;

  /** The name in a style sheet, such as {@code -timeline-ruler-line}. */
  String property() {
    return "-timeline-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
