package org.reelboard.app.editor.spelling;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.store.StoreException;
import org.reelboard.studio.spelling.Misspelling;
import org.reelboard.studio.spelling.SpellChecker;
import org.reelboard.studio.spelling.Spelling;
import org.reelboard.studio.spelling.SpellingException;

/**
 * The spell check of what is written in the window, in the language of the film's captions. Checks
 * in the background; asked and told on the JavaFX thread.
 */
public final class WordsSpelling {
  private static final int SUGGESTIONS = 6;

  private final Spelling spelling;
  private final BackgroundTasks tasks;
  private final Consumer<ReelboardException> problems;
  private final ReadOnlyObjectWrapper<Rules> rules;

  /**
   * What words are checked by.
   *
   * @param language as BCP 47 has it
   * @param ignored words that are right until the window is closed
   * @param added how many words the user has added for good
   */
  public record Rules(String language, Set<String> ignored, int added) {
    public Rules {
      ignored = Set.copyOf(ignored);
    }

    private Rules in(String other) {
      return new Rules(other, ignored, added);
    }

    private Rules ignoring(String word) {
      Set<String> more = new HashSet<>(ignored);
      more.add(word);
      return new Rules(language, more, added);
    }

    private Rules withOneAdded() {
      return new Rules(language, ignored, added + 1);
    }
  }

  /**
   * A spell check of a window.
   *
   * @param problems told where a word could not be added
   */
  public WordsSpelling(
      EditorModel model,
      Spelling spelling,
      BackgroundTasks tasks,
      Consumer<ReelboardException> problems) {
    this.spelling = spelling;
    this.tasks = tasks;
    this.problems = problems;
    String first = model.project().get().captions().language();
    this.rules = new ReadOnlyObjectWrapper<>(this, "rules", new Rules(first, Set.of(), 0));
    model.project().subscribe(project -> rules.set(rules.get().in(project.captions().language())));
  }

  /** What is checked by now: where it changes, what was found no longer holds. */
  public ReadOnlyObjectProperty<Rules> rules() {
    return rules.getReadOnlyProperty();
  }

  /** The languages that there are dictionaries of; for a background task. */
  public List<Locale> languages() {
    return spelling.languages();
  }

  /**
   * Opens the dictionary; for a background task.
   *
   * @return tells the words of a text that are not right
   */
  public Function<String, List<Misspelling>> open(Rules asked)
      throws SpellingException, StoreException {
    SpellChecker checker = spelling.checker(asked.language());
    return text ->
        checker.check(text).stream().filter(one -> !asked.ignored().contains(one.word())).toList();
  }

  /** Checks a text as it is typed; nothing is told against it where it cannot be checked. */
  RunningTask check(String text, Consumer<List<Misspelling>> told) {
    Rules asked = rules.get();
    return tasks.run(() -> text.isBlank() ? List.of() : wrong(asked, text), told, problems);
  }

  private List<Misspelling> wrong(Rules asked, String text) {
    try {
      return open(asked).apply(text);
    } catch (SpellingException | StoreException e) {
      // The caption editor says why, once for the whole film.
      return List.of();
    }
  }

  /** Looks for what might have been meant. */
  void suggest(String word, Consumer<List<String>> told) {
    String language = rules.get().language();
    tasks.run(() -> spelling.checker(language).suggestions(word, SUGGESTIONS), told, problems);
  }

  /** A word that is right from now on, in every film. */
  void add(String word) {
    tasks.run(
        () -> {
          spelling.addWord(word);
          return word;
        },
        _ -> rules.set(rules.get().withOneAdded()),
        problems);
  }

  /** A word that is right until the window is closed. */
  void ignore(String word) {
    rules.set(rules.get().ignoring(word));
  }

  /** Gives the dictionary's memory back until it is needed again. */
  public void forget() {
    spelling.forget();
  }
}
