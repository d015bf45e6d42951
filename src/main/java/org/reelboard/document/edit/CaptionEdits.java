package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.caption.FilmCues;
import org.reelboard.document.caption.TimedText;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.Time;

/** Edits of the captions. An id that is not in the project is refused. */
public final class CaptionEdits {
  private CaptionEdits() {}

  /** Puts other captions, style and language included, in the place of all that are there. */
  public static Edit replaceAll(Captions captions) {
    return Checked.edit(project -> project.withCaptions(captions));
  }

  public static Edit setStyle(String style) {
    return captions(captions -> captions.withStyle(style));
  }

  /** Sets the language of the words, as BCP 47 has it. */
  public static Edit setLanguage(String language) {
    return captions(captions -> captions.withLanguage(language));
  }

  /** Sets what is tuned of the style. */
  public static Edit setParameters(Fields parameters) {
    return captions(captions -> captions.withParameters(parameters));
  }

  /**
   * Adds captions behind those that are there.
   *
   * @param cues their ids must be free, see {@link FreshIds#cues}
   */
  public static Edit add(List<Cue> cues) {
    return captions(captions -> {
      List<Cue> all = new ArrayList<>(captions.cues());
      all.addAll(cues);
      return captions.withCues(all);
    });
  }

  /** Adds captions at times of the film, each anchored to the scene that stands at its start. */
  public static Edit addTimed(List<TimedText> texts) {
    return project -> add(cues(project, texts)).apply(project);
  }

  private static List<Cue> cues(Project project, List<TimedText> texts) {
    Layout layout = Layout.of(project);
    List<CueId> ids = FreshIds.cues(project, texts.size());
    List<Cue> cues = new ArrayList<>();
    for (int index = 0; index < texts.size(); index++) {
      TimedText one = texts.get(index);
      cues.add(
          new Cue(
              ids.get(index),
              CueAnchors.at(layout, one.start()),
              one.duration(),
              one.text(),
              one.words(),
              Fields.NONE));
    }
    return cues;
  }

  public static Edit remove(Set<CueId> ids) {
    return Checked.edit(project -> {
      Captions captions = project.captions();
      requireAll(project, ids);
      return project.withCaptions(
          captions.withCues(
              captions.cues().stream().filter(cue -> !ids.contains(cue.id())).toList()));
    });
  }

  /** Puts changed captions in the place of those that have their ids. */
  public static Edit set(List<Cue> changed) {
    return Checked.edit(project -> {
      Map<CueId, Cue> byId = new HashMap<>();
      changed.forEach(cue -> byId.put(cue.id(), cue));
      requireAll(project, byId.keySet());
      return withEach(project, cue -> byId.getOrDefault(cue.id(), cue));
    });
  }

  /** Sets what is said; words at its start and end that stay the same keep their marks. */
  public static Edit setText(CueId id, String text) {
    return Checked.edit(project -> {
      requireAll(project, Set.of(id));
      return withEach(project, cue -> cue.id().equals(id) ? CueWords.withText(cue, text) : cue);
    });
  }

  /**
   * Sets when a caption is seen. Where only its start is moved, its words stay at their times;
   * where all of it is moved, they go with it. One that is anchored to a scene is anchored to the
   * scene that stands at its new start.
   *
   * @param start since the film's start, 0 or later
   * @param duration above 0
   */
  public static Edit setTime(CueId id, Time start, Time duration) {
    return Checked.edit(project -> {
      FilmCue before = find(project, id);
      Time by = start.minus(before.start());
      Cue cue = before.cue();
      Cue changed =
          cue.withAnchor(CueAnchors.moved(Layout.of(project), cue.anchor(), start))
              .withDuration(duration);
      boolean trimmed = !duration.equals(cue.duration());
      return set(List.of(
              trimmed
                  ? changed.withText(cue.text(), CueWords.startMoved(cue.words(), by))
                  : changed))
          .apply(project);
    });
  }

  /**
   * Makes two captions of one. Its time is parted where the second half is spoken: by the marks of
   * its words, else by the number of letters.
   *
   * @param position in its text, in UTF-16 units; words must stand on both sides
   */
  public static Edit split(CueId id, int position) {
    return Checked.edit(project -> {
      List<Cue> all = new ArrayList<>(project.captions().cues());
      int index = all.indexOf(find(project, id).cue());
      List<Cue> halves =
          CueWords.split(all.remove(index), position, FreshIds.cues(project, 1).getFirst());
      all.addAll(index, halves);
      return project.withCaptions(project.captions().withCues(all));
    });
  }

  /** Makes one caption of several that follow each other; it has the first one's id. */
  public static Edit merge(Set<CueId> ids) {
    return Checked.edit(project -> {
      requireAll(project, ids);
      List<FilmCue> cues = FilmCues.of(project);
      List<FilmCue> merged = cues.stream().filter(one -> ids.contains(one.cue().id())).toList();
      boolean neighbours =
          merged.size() > 1
              && cues.indexOf(merged.getLast()) - cues.indexOf(merged.getFirst())
                  == merged.size() - 1;
      if (!neighbours) {
        throw new EditException(Texts.of("document.edit.merge-captions"));
      }
      Set<CueId> gone = new HashSet<>(ids);
      gone.remove(merged.getFirst().cue().id());
      return remove(gone).apply(set(List.of(CueWords.merged(merged))).apply(project));
    });
  }

  /**
   * Moves captions with their words in time; no further than that the first of them begins with the
   * film.
   *
   * @param by later, or earlier where it is negative
   */
  public static Edit shift(Set<CueId> ids, Time by) {
    return Checked.edit(project -> {
      requireAll(project, ids);
      Layout layout = Layout.of(project);
      List<FilmCue> moved =
          FilmCues.of(project, layout).stream()
              .filter(one -> ids.contains(one.cue().id()))
              .toList();
      if (moved.isEmpty()) {
        return project;
      }
      Time allowed = Time.max(by, Time.ZERO.minus(moved.getFirst().start()));
      return set(moved.stream().map(one -> shifted(one, allowed, layout)).toList()).apply(project);
    });
  }

  private static Cue shifted(FilmCue one, Time by, Layout layout) {
    Cue cue = one.cue();
    return cue.withAnchor(CueAnchors.moved(layout, cue.anchor(), one.start().plus(by)));
  }

  /**
   * Finds and replaces in some captions; a word that is replaced loses its mark.
   *
   * @param in the captions to look in
   * @param replacement of each place that is found; in a pattern {@code $1} stands for its group
   */
  public static Edit replace(Search search, String replacement, Set<CueId> in) {
    return Checked.edit(project -> {
      requireAll(project, in);
      List<Cue> changed = new ArrayList<>();
      for (Cue cue : project.captions().cues()) {
        if (in.contains(cue.id())) {
          String text = search.replaced(cue.text(), replacement);
          changed.add(text.equals(cue.text()) ? cue : CueWords.withText(cue, text));
        }
      }
      return set(changed).apply(project);
    });
  }

  private static Edit captions(UnaryOperator<Captions> change) {
    return Checked.edit(project -> project.withCaptions(change.apply(project.captions())));
  }

  private static Project withEach(Project project, UnaryOperator<Cue> change) {
    Captions captions = project.captions();
    return project.withCaptions(captions.withCues(captions.cues().stream().map(change).toList()));
  }

  private static FilmCue find(Project project, CueId id) throws EditException {
    return FilmCues.of(project).stream()
        .filter(one -> one.cue().id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  private static void requireAll(Project project, Set<CueId> ids) throws EditException {
    Set<CueId> missing = new HashSet<>(ids);
    project.captions().cues().forEach(cue -> missing.remove(cue.id()));
    if (!missing.isEmpty()) {
      throw unknown(missing.iterator().next());
    }
  }

  private static EditException unknown(CueId id) {
    return new EditException(Texts.of("document.edit.no-such-caption", id.toString()));
  }
}
