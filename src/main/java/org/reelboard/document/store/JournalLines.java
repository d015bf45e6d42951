package org.reelboard.document.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Project;

/** The lines that lead from nothing to a history, or from one history to the next. */
final class JournalLines {
  /** How many steps back, and forward again, outlive a restart. */
  static final int MOST_STEPS = 500;

  private final List<JournalLine> lines = new ArrayList<>();
  private JsonNode present;
  private String hash;

  private JournalLines(Project present) {
    this.present = ProjectJson.write(present);
    this.hash = Sha256.of(this.present);
  }

  /**
   * A whole journal.
   *
   * @param saved the project that is on the disk
   */
  static List<JournalLine> whole(History history, Project saved) {
    List<History.Step> past = last(history.past());
    List<History.Step> future = last(history.future());
    Project base = past.isEmpty() ? history.present() : past.getFirst().before();
    JournalLines journal = new JournalLines(base);
    journal.lines.add(
        new JournalLine.Start(journal.present, Sha256.of(ProjectJson.write(saved)), journal.hash));
    past.forEach(journal::step);
    future.reversed().forEach(journal::step);
    future.forEach(step -> journal.undo(step.before()));
    return journal.lines;
  }

  /** What is added; empty where the one does not follow from the other by steps. */
  static Optional<List<JournalLine>> between(History before, History after) {
    List<History.Step> was = sequence(before);
    List<History.Step> is = sequence(after);
    int common = common(was, is);
    JournalLines journal = new JournalLines(before.present());
    if (isJoined(before, after, common)) {
      journal.join(after.past().getLast());
      return Optional.of(journal.lines);
    }
    if (!base(before).equals(base(after))) {
      return Optional.empty();
    }
    if (common == is.size() && common < was.size()) {
      return Optional.empty();
    }
    int at = before.past().size();
    int to = common == is.size() ? after.past().size() : common;
    for (; at > to; at--) {
      journal.undo(was.get(at - 1).before());
    }
    for (; at < to; at++) {
      journal.redo(was.get(at).after());
    }
    for (; at < is.size() && common < is.size(); at++) {
      journal.step(is.get(at));
    }
    for (; at > after.past().size(); at--) {
      journal.undo(is.get(at - 1).before());
    }
    return Optional.of(journal.lines);
  }

  /** True where the last step before became a longer one of the same gesture. */
  private static boolean isJoined(History before, History after, int common) {
    int steps = before.past().size();
    return before.future().isEmpty()
        && after.future().isEmpty()
        && steps > 0
        && after.past().size() == steps
        && common == steps - 1
        && after.past().getLast().gesture().isPresent()
        && after.past().getLast().gesture().equals(before.past().getLast().gesture())
        && after.past().getLast().before().equals(before.past().getLast().before());
  }

  private void step(History.Step step) {
    JsonDifference change = moveTo(step.after());
    lines.add(new JournalLine.Do(step.label(), step.gesture(), change, hash));
  }

  private void join(History.Step step) {
    JsonDifference change = moveTo(step.after());
    lines.add(new JournalLine.Join(step.label(), step.gesture(), change, hash));
  }

  private void undo(Project to) {
    moveTo(to);
    lines.add(new JournalLine.Undo(hash));
  }

  private void redo(Project to) {
    moveTo(to);
    lines.add(new JournalLine.Redo(hash));
  }

  private JsonDifference moveTo(Project project) {
    JsonNode before = present;
    present = ProjectJson.write(project);
    hash = Sha256.of(present);
    JsonDifference change = JsonDifference.between(before, present);
    // Equal numbers may be written differently (1.5 and 1.50); then the whole tree is noted.
    return Sha256.of(change.apply(before)).equals(hash)
        ? change
        : new JsonDifference.Value(Optional.of(before), Optional.of(present));
  }

  /** All steps, those that were taken back behind those that stand. */
  private static List<History.Step> sequence(History history) {
    List<History.Step> all = new ArrayList<>(history.past());
    all.addAll(history.future().reversed());
    return all;
  }

  private static Project base(History history) {
    List<History.Step> all = sequence(history);
    return all.isEmpty() ? history.present() : all.getFirst().before();
  }

  private static int common(List<History.Step> a, List<History.Step> b) {
    int index = 0;
    while (index < a.size() && index < b.size() && a.get(index).equals(b.get(index))) {
      index++;
    }
    return index;
  }

  private static List<History.Step> last(List<History.Step> steps) {
    return steps.subList(Math.max(0, steps.size() - MOST_STEPS), steps.size());
  }
}
