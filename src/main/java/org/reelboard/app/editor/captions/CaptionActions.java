package org.reelboard.app.editor.captions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.caption.FilmCues;
import org.reelboard.document.caption.TimedText;
import org.reelboard.document.edit.CaptionEdits;
import org.reelboard.document.edit.FreshIds;
import org.reelboard.document.edit.Search;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.Time;

/** What the user does to captions, with the selection and the playhead filled in. */
final class CaptionActions {
  /** How long a new caption is seen, or to the next one where that is nearer. */
  private static final Time USUAL = Time.ofSeconds(2);

  private static final Time SHORTEST = Time.seconds("0.3");

  private final EditorModel model;
  private @Nullable Project known;
  private @Nullable Layout knownLayout;
  private List<FilmCue> knownCues = List.of();

  CaptionActions(EditorModel model) {
    this.model = model;
  }

  /** All captions in the order in which they are seen. */
  @SuppressWarnings("ReferenceEquality") // to compare whole films takes longer than to look anew
  List<FilmCue> cues() {
    Project project = model.project().get();
    Layout layout = model.layout().get();
    // They are asked for at every step through them, and there may be ten thousand.
    if (known != project || knownLayout != layout) {
      knownCues = FilmCues.of(project, layout);
      known = project;
      knownLayout = layout;
    }
    return knownCues;
  }

  Optional<FilmCue> selected() {
    Optional<CueId> id = model.selection().get().cue();
    return id.flatMap(one -> cues().stream().filter(cue -> is(cue, one)).findFirst());
  }

  private static boolean is(FilmCue cue, CueId id) {
    return cue.cue().id().equals(id);
  }

  /** Selects a caption and shows the film where it begins. */
  void choose(FilmCue cue) {
    model.select(Selection.of(cue.cue().id()));
    Layout layout = model.layout().get();
    Time now = layout.rate().instant(model.playhead().get());
    if (now.isBefore(cue.start()) || !now.isBefore(cue.end())) {
      long last = Math.max(0, layout.frames() - 1);
      model.playhead().set(Math.clamp(firstFrame(layout, cue.start()), 0, last));
    }
  }

  private static long firstFrame(Layout layout, Time time) {
    long frame = layout.rate().frameAt(time);
    return layout.rate().instant(frame).isBefore(time) ? frame + 1 : frame;
  }

  /** Selects the caption before (-1) or behind (1) the selected one. */
  void step(int places) {
    List<FilmCue> all = cues();
    int index = selected().map(all::indexOf).orElse(-1) + places;
    if (index >= 0 && index < all.size()) {
      choose(all.get(index));
    }
  }

  /** Adds an empty caption at the playhead and selects it. */
  void add() {
    Project project = model.project().get();
    Time start = model.layout().get().rate().instant(model.playhead().get());
    Time end =
        cues().stream()
            .map(FilmCue::start)
            .filter(one -> one.isAfter(start))
            .findFirst()
            .map(next -> Time.min(next, start.plus(USUAL)))
            .orElse(start.plus(USUAL));
    CueId id = FreshIds.cues(project, 1).getFirst();
    TimedText text = new TimedText(start, Time.max(end, start.plus(SHORTEST)), "");
    if (model.apply("editor.captions.step.add", CaptionEdits.addTimed(List.of(text)))) {
      model.select(Selection.of(id));
    }
  }

  void remove() {
    selected()
        .ifPresent(cue -> {
          List<FilmCue> all = cues();
          int index = all.indexOf(cue);
          Set<CueId> gone = Set.of(cue.cue().id());
          if (model.apply("editor.captions.step.remove", CaptionEdits.remove(gone))) {
            List<FilmCue> left = cues();
            if (!left.isEmpty()) {
              choose(left.get(Math.min(index, left.size() - 1)));
            }
          }
        });
  }

  /** Makes two of the selected caption. */
  void split(int position) {
    selected()
        .ifPresent(cue ->
            model.apply(
                "editor.captions.step.split", CaptionEdits.split(cue.cue().id(), position)));
  }

  /** Makes one of the selected caption and the one behind it. */
  void mergeWithNext() {
    List<FilmCue> all = cues();
    int index = selected().map(all::indexOf).orElse(all.size());
    if (index + 1 < all.size()) {
      Set<CueId> both = Set.of(all.get(index).cue().id(), all.get(index + 1).cue().id());
      model.apply("editor.captions.step.merge", CaptionEdits.merge(both));
    }
  }

  void setText(CueId id, String text) {
    boolean same =
        model.project().get().captions().cue(id).map(Cue::text).filter(text::equals).isPresent();
    if (!same) {
      model.apply("editor.captions.step.text", CaptionEdits.setText(id, text));
    }
  }

  void setTime(FilmCue cue, Time start, Time duration) {
    model.apply("editor.captions.step.time", CaptionEdits.setTime(cue.cue().id(), start, duration));
  }

  /** Moves the selected caption and all behind it. */
  void shiftFromHere(Time by) {
    List<FilmCue> all = cues();
    int index = selected().map(all::indexOf).orElse(0);
    Set<CueId> moved =
        all.subList(index, all.size()).stream()
            .map(one -> one.cue().id())
            .collect(Collectors.toSet());
    model.apply("editor.captions.step.shift", CaptionEdits.shift(moved, by));
  }

  /** Replaces every place that is found, in all captions. */
  void replaceAll(Search search, String replacement) {
    Set<CueId> all = cues().stream().map(one -> one.cue().id()).collect(Collectors.toSet());
    model.apply("editor.captions.step.replace", CaptionEdits.replace(search, replacement, all));
  }
}
