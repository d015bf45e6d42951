package org.reelboard.app.editor.timeline;

import java.util.List;
import java.util.function.BiFunction;
import org.reelboard.document.edit.CaptionEdits;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.OverlayEdits;
import org.reelboard.document.edit.SoundEdits;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Layout;
import org.reelboard.document.time.Time;

/**
 * Something that is seen or heard for a stretch of the film, as it was when a drag began: an
 * overlay, a caption or a sound.
 *
 * @param name what the step is called for undo, a key
 * @param start in the film
 * @param end in the film
 * @param edit what gives it another anchor and duration
 */
record Span(String name, Anchor anchor, Time start, Time end, BiFunction<Anchor, Time, Edit> edit) {

  static Span of(OverlayRows.Placed placed) {
    return new Span(
        "editor.timeline.step.overlay",
        placed.overlay().anchor(),
        placed.start(),
        placed.end(),
        (anchor, duration) ->
            Edit.all(
                List.of(
                    OverlayEdits.setAnchor(placed.overlay().id(), anchor),
                    OverlayEdits.setDuration(placed.overlay().id(), duration))));
  }

  static Span of(OverlayRows.PlacedCue placed) {
    return new Span(
        "editor.timeline.step.caption",
        placed.cue().anchor(),
        placed.start(),
        placed.end(),
        (anchor, duration) ->
            project -> {
              Time start = Layout.of(project).timeOf(anchor).orElse(placed.start());
              return CaptionEdits.setTime(placed.cue().id(), start, duration).apply(project);
            });
  }

  /** A sound, which is moved only: its ends have plans of their own. */
  static Span of(SoundRows.Placed placed) {
    return new Span(
        "editor.timeline.step.move-sound",
        placed.clip().anchor(),
        placed.start(),
        placed.end(),
        (anchor, _) -> SoundEdits.setAnchor(placed.clip().id(), anchor));
  }

  Time duration() {
    return end.minus(start);
  }
}
