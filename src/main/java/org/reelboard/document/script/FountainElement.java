package org.reelboard.document.script;

import java.util.List;

/**
 * A part of a screenplay.
 *
 * @param text without what marks its kind and without emphasis; may be several lines
 * @param notes what stands in it in double square brackets
 */
record FountainElement(Kind kind, String text, List<String> notes) {
  FountainElement {
    notes = List.copyOf(notes);
  }

  /** What a part is. */
  enum Kind {
    SCENE_HEADING,
    ACTION,
    CHARACTER,
    PARENTHETICAL,
    DIALOGUE,
    LYRIC,
    TRANSITION,
    CENTRED,
    SECTION,
    SYNOPSIS,
    /** Nothing but notes. */
    NOTE,
    PAGE_BREAK
  }
}
