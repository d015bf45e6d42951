package org.reelboard.app.editor.captions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.spelling.WordsSpelling;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.store.StoreException;
import org.reelboard.studio.spelling.Misspelling;
import org.reelboard.studio.spelling.SpellingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which words of all captions are in no dictionary. Checked in the background; asked and told on
 * the JavaFX thread.
 */
final class CaptionSpelling {
  private static final Logger LOG = LoggerFactory.getLogger(CaptionSpelling.class);

  private final EditorModel model;
  private final WordsSpelling spelling;
  private final BackgroundTasks tasks;
  private final Consumer<ReelboardException> problems;
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

  CaptionSpelling(EditorModel model, CaptionsPanel.Ports ports) {
    this.model = model;
    this.spelling = ports.spelling();
    this.tasks = ports.tasks();
    this.problems = ports.problems();
    spelling.rules().subscribe(_ -> check());
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
    List<Cue> cues = model.project().get().captions().cues();
    WordsSpelling.Rules rules = spelling.rules().get();
    Optional<String> before = found.get().problem();
    checking.cancel();
    checking = tasks.run(() -> look(cues, rules, before), found::set, problems);
  }

  private Found look(List<Cue> cues, WordsSpelling.Rules rules, Optional<String> before) {
    if (cues.isEmpty()) {
      spelling.forget();
      return Found.NONE;
    }
    try {
      Function<String, List<Misspelling>> check = spelling.open(rules);
      Map<CueId, List<Misspelling>> words = new HashMap<>();
      for (Cue cue : cues) {
        List<Misspelling> wrong = check.apply(cue.text());
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
}
