package org.reelboard.app.editor.captions;

import java.util.List;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.studio.spelling.Misspelling;

/** Goes from one unknown word to the next, through all captions. */
final class SpellingWalk {
  private final CaptionActions actions;
  private final CaptionSpelling spelling;
  private final CueEditor editor;

  SpellingWalk(CaptionActions actions, CaptionSpelling spelling, CueEditor editor) {
    this.actions = actions;
    this.spelling = spelling;
    this.editor = editor;
  }

  /** Selects the word behind the text cursor; behind the last one the first. */
  void next() {
    if (!editor.words().selectNext()) {
      editor.commit();
      nextCaption();
    }
  }

  private void nextCaption() {
    List<FilmCue> all = actions.cues();
    int from = actions.selected().map(all::indexOf).orElse(-1);
    for (int step = 1; step <= all.size(); step++) {
      FilmCue cue = all.get(Math.floorMod(from + step, all.size()));
      List<Misspelling> words = spelling.in(cue.cue().id());
      if (!words.isEmpty()) {
        actions.choose(cue);
        editor.words().select(words.getFirst());
        return;
      }
    }
  }
}
