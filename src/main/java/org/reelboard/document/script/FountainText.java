package org.reelboard.document.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is true of Fountain's text whatever part of a screenplay it is. */
final class FountainText {
  private static final Pattern BONEYARD = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);

  /** A note goes over line ends, but not over an empty line: it then was never closed. */
  private static final Pattern NOTE =
      Pattern.compile("\\[\\[((?:(?!\\]\\])(?!\\n\\n).)*+)\\]\\]", Pattern.DOTALL);

  private static final Pattern TITLE_KEY = Pattern.compile("([^\\s:][^:\\n]{0,40}):.*");
  private static final Set<String> TITLE_KEYS =
      Set.of(
          "title",
          "credit",
          "author",
          "authors",
          "source",
          "notes",
          "draft date",
          "date",
          "contact",
          "copyright",
          "revision",
          "font",
          "episode");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<!\\\\)(\\*{1,3}|_)(?=\\S)([^\\n]*?\\S)(?<!\\\\)\\1");
  private static final int NESTED = 3;

  private FountainText() {}

  /**
   * Text and the notes that stood in it.
   *
   * @param notes in their order
   */
  record Noted(String text, List<String> notes) {}

  /** The lines of a screenplay behind its title page, without what was cut out. */
  static List<String> body(String text) {
    String normal = text.replace("\r\n", "\n").replace('\r', '\n').replace("\t", "    ");
    List<String> lines = joinedNotes(BONEYARD.matcher(normal).replaceAll(""));
    return hasTitlePage(lines) ? lines.subList(titlePage(lines), lines.size()) : lines;
  }

  /** Notes of several lines are made one line, so that they cannot be mistaken for anything. */
  private static List<String> joinedNotes(String text) {
    String joined =
        NOTE.matcher(text)
            .replaceAll(match -> Matcher.quoteReplacement(match.group().replace('\n', ' ')));
    return joined.lines().map(FountainText::withoutEnd).toList();
  }

  /** Two spaces alone on a line keep a speech going; all other white space at ends is nothing. */
  private static String withoutEnd(String line) {
    return line.isBlank() && line.length() >= 2 ? "  " : line.stripTrailing();
  }

  private static boolean hasTitlePage(List<String> lines) {
    if (lines.isEmpty()) {
      return false;
    }
    Matcher first = TITLE_KEY.matcher(lines.getFirst());
    return first.matches() && TITLE_KEYS.contains(first.group(1).strip().toLowerCase(Locale.ROOT));
  }

  private static int titlePage(List<String> lines) {
    int end = 0;
    while (end < lines.size() && !lines.get(end).isBlank()) {
      end++;
    }
    return end;
  }

  static Noted withoutNotes(String text) {
    List<String> notes = new ArrayList<>();
    String rest =
        NOTE.matcher(text)
            .replaceAll(match -> {
              notes.add(match.group(1).strip());
              return "";
            });
    return new Noted(rest, notes);
  }

  /** Bold, italic and underlined text as plain text; a backslash keeps a star what it is. */
  static String withoutEmphasis(String text) {
    String plain = text;
    for (int level = 0; level < NESTED; level++) {
      plain = EMPHASIS.matcher(plain).replaceAll("$2");
    }
    return plain.replaceAll("\\\\([*_\\\\])", "$1");
  }
}
