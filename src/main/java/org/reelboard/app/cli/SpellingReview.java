package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.caption.FilmCues;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.StoreException;
import org.reelboard.studio.spelling.Misspelling;
import org.reelboard.studio.spelling.SpellChecker;
import org.reelboard.studio.spelling.Spelling;
import org.reelboard.studio.spelling.SpellingException;

/**
 * The words of a project's captions that are in no dictionary.
 *
 * @param problem why they could not be checked
 */
record SpellingReview(List<Unknown> words, Optional<String> problem) {
  static final SpellingReview NONE = new SpellingReview(List.of(), Optional.empty());

  private static final int SUGGESTIONS = 3;

  /** To guess what was meant takes a twentieth of a second a word. */
  private static final int MOST_GUESSED = 200;

  SpellingReview {
    words = List.copyOf(words);
  }

  /** A word of a caption, and what might have been meant. */
  record Unknown(FilmCue cue, Misspelling misspelling, List<String> suggestions) {
    String sentence() {
      return Texts.of("spelling.unknown", misspelling.word());
    }

    String remedy() {
      return suggestions.isEmpty()
          ? Texts.of("spelling.remedy.none")
          : Texts.of("spelling.remedy", String.join(", ", suggestions));
    }
  }

  static SpellingReview of(Project project, Spelling spelling) throws StoreException {
    try {
      SpellChecker checker = spelling.checker(project.captions().language());
      Map<String, List<String>> guessed = new HashMap<>();
      List<Unknown> words = new ArrayList<>();
      for (FilmCue cue : FilmCues.of(project)) {
        for (Misspelling one : checker.check(cue.cue().text())) {
          words.add(new Unknown(cue, one, suggestions(checker, one.word(), guessed)));
        }
      }
      return new SpellingReview(words, Optional.empty());
    } catch (SpellingException e) {
      return new SpellingReview(List.of(), Optional.of(e.sentence()));
    }
  }

  private static List<String> suggestions(
      SpellChecker checker, String word, Map<String, List<String>> guessed) {
    return guessed.size() < MOST_GUESSED
        ? guessed.computeIfAbsent(word, one -> checker.suggestions(one, SUGGESTIONS))
        : guessed.getOrDefault(word, List.of());
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    problem.ifPresent(sentence -> lines.add(Texts.of("cli.captions.note-file", sentence)));
    for (Unknown one : words) {
      lines.add(
          Texts.of(
              "cli.captions.finding",
              one.cue().cue().id().value(),
              String.format(Locale.ROOT, "%.2f", one.cue().start().approximateSeconds()),
              one.sentence()));
      lines.add(Texts.of("cli.render.remedy", one.remedy()));
    }
    return lines;
  }

  void addTo(ObjectNode json) {
    problem.ifPresent(sentence -> json.put("spellingProblem", sentence));
    ArrayNode list = json.putArray("misspellings");
    for (Unknown one : words) {
      ObjectNode word =
          list.addObject()
              .put("id", one.cue().cue().id().value())
              .put("start", one.cue().start().approximateSeconds())
              .put("word", one.misspelling().word())
              .put("position", one.misspelling().start());
      ArrayNode suggestions = word.putArray("suggestions");
      one.suggestions().forEach(suggestions::add);
    }
  }
}
