package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.reelboard.document.Texts;

/**
 * What is looked for in texts.
 *
 * @param words as they stand, or a pattern as {@link Pattern} has it
 */
public record Search(String words, Kind kind, Letters letters) {
  /** How the words are meant. */
  public enum Kind {
    PLAIN,
    PATTERN
  }

  /** Which letters count as the same. */
  public enum Letters {
    EXACT,
    ANY_CASE
  }

  /**
   * A place that was found.
   *
   * @param start in UTF-16 units
   * @param end behind its last character
   */
  public record Match(int start, int end) {}

  /**
   * All places in a text, in their order, none over another.
   *
   * @throws EditException if the pattern is none, or takes too long
   */
  public List<Match> in(String text) throws EditException {
    List<Match> matches = new ArrayList<>();
    if (words.isEmpty()) {
      return matches;
    }
    Pattern pattern = pattern();
    try {
      Matcher matcher = pattern.matcher(new PatientText(text));
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          matches.add(new Match(matcher.start(), matcher.end()));
        }
      }
    } catch (PatientText.Exhausted | StackOverflowError e) {
      throw tooSlow();
    }
    return matches;
  }

  /**
   * The text with every place replaced.
   *
   * @throws EditException if the pattern is none, takes too long, or lacks a group of the
   *     replacement
   */
  String replaced(String text, String replacement) throws EditException {
    if (words.isEmpty()) {
      return text;
    }
    Pattern pattern = pattern();
    String with =
        switch (kind) {
          case PLAIN -> Matcher.quoteReplacement(replacement);
          case PATTERN -> replacement;
        };
    try {
      Matcher matcher = pattern.matcher(new PatientText(text));
      StringBuilder replaced = new StringBuilder();
      while (matcher.find()) {
        matcher.appendReplacement(replaced, matcher.end() > matcher.start() ? with : "");
      }
      return matcher.appendTail(replaced).toString();
    } catch (PatientText.Exhausted | StackOverflowError e) {
      throw tooSlow();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new EditException(Texts.of("document.edit.bad-replacement", replacement));
    }
  }

  private Pattern pattern() throws EditException {
    int flags =
        switch (letters) {
          case EXACT -> 0;
          case ANY_CASE -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        };
    try {
      return Pattern.compile(kind == Kind.PLAIN ? Pattern.quote(words) : words, flags);
    } catch (PatternSyntaxException e) {
      throw new EditException(
          Texts.of("document.edit.bad-pattern", words, String.valueOf(e.getDescription())));
    }
  }

  private EditException tooSlow() {
    return new EditException(Texts.of("document.edit.slow-pattern", words));
  }
}
