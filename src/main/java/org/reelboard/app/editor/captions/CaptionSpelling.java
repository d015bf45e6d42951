package org.reelboard.app.editor.captions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.store.StoreException;
import org.reelboard.studio.spelling.Misspelling;
import org.reelboard.studio.spelling.SpellChecker;
import org.reelboard.studio.spelling.Spelling;
import org.reelboard.studio.spelling.SpellingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which words of the captions are in no dictionary. Checked in the background; asked and told on
 * the JavaFX thread.
 */
final class CaptionSpelling {
  private static final Logger LOG = LoggerFactory.getLogger(CaptionSpelling.class);
  private static final int SUGGESTIONS = 6;

  private final EditorModel model;
  private final Spelling spelling;
  private final BackgroundTasks tasks;
  private final Consumer<ReelboardException> problems;
  private final Set<String> ignored = new HashSet<>();
  private final ReadOnlyObjectWrapper<Found> found =
      new ReadOnlyObjectWrapper<>(this, "found", Found.NONE);
  private RunningTask checking = new RunningTask();

  /**
   * What was found.
   *
   * @param words of the captions that have any
   * @param problem why nothing could be checked
   */
  record Found(Map<CueId, List<Misspelling>> words, Optional<String> problem) {
    static final Found NONE = new Found(Map.of(), Optional.empty());

    Found {
      words = Map.copyOf(words);
    }

    int count() {
      return words.values().stream().mapToInt(List::size).sum();
    }
  }

  CaptionSpelling(
      EditorModel model,
      Spelling spelling,
      BackgroundTasks tasks,
      Consumer<ReelboardException> problems) {
    this.model = model;
    this.spelling = spelling;
    this.tasks = tasks;
    this.problems = problems;
  }

  ReadOnlyObjectProperty<Found> found() {
    return found.getReadOnlyProperty();
  }

  List<Misspelling> in(CueId cue) {
    return found.get().words().getOrDefault(cue, List.of());
  }

  boolean isMisspelt(CueId cue) {
    return found.get().words().containsKey(cue);
  }

  /** Checks all captions anew. */
  void check() {
    Captions captions = model.project().get().captions();
    Set<String> known = Set.copyOf(ignored);
    checking.cancel();
    Optional<String> before = found.get().problem();
    checking = tasks.run(() -> look(captions, known, before), found::set, problems);
  }

  private Found look(Captions captions, Set<String> known, Optional<String> before) {
    if (captions.cues().isEmpty()) {
      spelling.forget();
      return Found.NONE;
    }
    try {
      SpellChecker checker = spelling.checker(captions.language());
      Map<CueId, List<Misspelling>> words = new HashMap<>();
      for (Cue cue : captions.cues()) {
        List<Misspelling> wrong = wrong(checker, cue.text(), known);
        if (!wrong.isEmpty()) {
          words.put(cue.id(), wrong);
        }
      }
      return new Found(words, Optional.empty());
    } catch (SpellingException | StoreException e) {
      if (!before.equals(Optional.of(e.sentence()))) {
        LOG.warn("The captions were not checked", e);
      }
      return new Found(Map.of(), Optional.of(e.sentence()));
    }
  }

  private static List<Misspelling> wrong(SpellChecker checker, String text, Set<String> known) {
    return checker.check(text).stream().filter(one -> !known.contains(one.word())).toList();
  }

  /** Checks a text as it is typed. */
  RunningTask check(String text, Consumer<List<Misspelling>> told) {
    if (text.isBlank() || found.get().problem().isPresent()) {
      told.accept(List.of());
      return new RunningTask();
    }
    Set<String> known = Set.copyOf(ignored);
    String language = language();
    return tasks.run(() -> wrong(spelling.checker(language), text, known), told, problems);
  }

  /** Looks for what might have been meant. */
  void suggest(String word, Consumer<List<String>> told) {
    String language = language();
    tasks.run(() -> spelling.checker(language).suggestions(word, SUGGESTIONS), told, problems);
  }

  private String language() {
    return model.project().get().captions().language();
  }

  /** A word that is right from now on, in every film. */
  void add(String word) {
    tasks.run(
        () -> {
          spelling.addWord(word);
          return word;
        },
        _ -> check(),
        problems);
  }

  /** A word that is right until the window is closed. */
  void ignore(String word) {
    ignored.add(word);
    check();
  }
}
