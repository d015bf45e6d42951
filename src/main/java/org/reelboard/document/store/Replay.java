package org.reelboard.document.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a journal tells, line by line. It stops at the first line that is torn or does not lead
 * where it says; what lies before it stands.
 */
final class Replay {
  private final String savedHash;
  private final List<TreeStep> past = new ArrayList<>();
  private final List<TreeStep> future = new ArrayList<>();
  private Tree present;
  private Optional<TreeHistory> saved = Optional.empty();
  private boolean startedSaved;
  private int unsaved;
  private int lines;

  private Replay(JournalLine.Start start, String savedHash) {
    this.savedHash = savedHash;
    this.present = new Tree(start.project(), start.hash());
    this.startedSaved = start.saved().equals(savedHash);
    moved(1);
  }

  /** A project as JSON, and its hash. */
  record Tree(JsonNode json, String hash) {}

  /** A step between two trees. */
  record TreeStep(String label, Optional<String> gesture, Tree before, Tree after) {}

  /** Like a {@link org.reelboard.document.edit.History}, not yet read. */
  record TreeHistory(Tree present, List<TreeStep> past, List<TreeStep> future) {
    TreeHistory {
      past = List.copyOf(past);
      future = List.copyOf(future);
    }
  }

  /**
   * Begins with the first line of a journal.
   *
   * @param savedHash hash of the project that is on the disk
   * @return empty where the line is no beginning
   */
  static Optional<Replay> start(byte[] line, String savedHash) {
    return JournalLine.read(line)
        .filter(JournalLine.Start.class::isInstance)
        .map(JournalLine.Start.class::cast)
        .filter(start -> Sha256.of(start.project()).equals(start.hash()))
        .map(start -> new Replay(start, savedHash));
  }

  /** Takes one more line; false where it is torn or wrong, and nothing changed. */
  boolean take(byte[] text) {
    Optional<JournalLine> line = JournalLine.read(text);
    return line.isPresent() && take(line.get());
  }

  private boolean take(JournalLine line) {
    return switch (line) {
      case JournalLine.Start _ -> false;
      case JournalLine.Do step -> changed(step.label(), step.gesture(), present, step);
      case JournalLine.Join step ->
          !past.isEmpty() && changed(step.label(), step.gesture(), past.getLast().before(), step);
      case JournalLine.Undo undo ->
          !past.isEmpty() && past.getLast().before().hash().equals(undo.hash()) && back();
      case JournalLine.Redo redo ->
          !future.isEmpty() && future.getLast().after().hash().equals(redo.hash()) && forward();
    };
  }

  private boolean changed(String label, Optional<String> gesture, Tree before, JournalLine line) {
    boolean joined = line instanceof JournalLine.Join;
    JsonNode json =
        switch (line) {
          case JournalLine.Do step -> step.change().apply(present.json());
          case JournalLine.Join step -> step.change().apply(present.json());
          case JournalLine.Start _, JournalLine.Undo _, JournalLine.Redo _ -> present.json();
        };
    if (!Sha256.of(json).equals(line.hash())) {
      return false;
    }
    present = new Tree(json, line.hash());
    if (joined) {
      past.removeLast();
    }
    past.add(new TreeStep(label, gesture, before, present));
    future.clear();
    moved(joined ? 0 : 1);
    return true;
  }

  private boolean back() {
    future.add(past.removeLast());
    present = future.getLast().before();
    moved(1);
    return true;
  }

  private boolean forward() {
    past.add(future.removeLast());
    present = past.getLast().after();
    moved(1);
    return true;
  }

  private void moved(int steps) {
    lines++;
    unsaved = Math.max(1, unsaved + steps);
    if (present.hash().equals(savedHash)) {
      saved = Optional.of(end());
      unsaved = 0;
    }
  }

  /** Where the journal ends. */
  TreeHistory end() {
    return new TreeHistory(present, past, future);
  }

  /** As it was when the project on the disk was last the present one. */
  Optional<TreeHistory> saved() {
    return saved;
  }

  /** True where the project on the disk is one that this journal knows. */
  boolean isOfSavedProject() {
    return saved.isPresent() || startedSaved;
  }

  /** How many steps lie behind what is on the disk. */
  int unsaved() {
    return unsaved;
  }

  /** How many lines were taken. */
  int lines() {
    return lines;
  }
}
