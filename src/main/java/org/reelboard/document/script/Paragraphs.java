package org.reelboard.document.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelboard.document.project.Limits;

/**
 * Scenes from plain text. A line that begins with {@code #} names the scene that follows, what
 * stands in square brackets is a direction and becomes a note: neither is spoken.
 */
final class Paragraphs {
  private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t\\x0B\\f\\u00a0]*\\R\\s*");
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s*(\\S.*)");
  private static final Pattern DIRECTION = Pattern.compile("\\[+([^\\[\\]]*)\\]+");

  private Paragraphs() {}

  static List<ScriptScene> scenes(String text) {
    List<ScriptScene> scenes = new ArrayList<>();
    Optional<String> heading = Optional.empty();
    for (String paragraph : paragraphs(text.strip())) {
      Optional<String> own = headingOf(paragraph);
      String words = own.isPresent() ? behindFirstLine(paragraph) : paragraph;
      heading = own.isPresent() ? own : heading;
      if (words.isBlank()) {
        continue;
      }
      for (String piece : LongText.pieces(words, Limits.LONGEST_TEXT)) {
        scenes.add(scene(piece, heading));
        heading = Optional.empty();
      }
    }
    heading.ifPresent(name -> scenes.add(scene("", Optional.of(name))));
    return scenes;
  }

  private static List<String> paragraphs(String text) {
    List<String> parts = List.of(EMPTY_LINE.split(text));
    return parts.size() > 1 ? parts : text.lines().toList();
  }

  private static Optional<String> headingOf(String paragraph) {
    Matcher match = HEADING.matcher(paragraph.lines().findFirst().orElse("").strip());
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }

  private static String behindFirstLine(String paragraph) {
    return String.join("\n", paragraph.lines().skip(1).toList());
  }

  private static ScriptScene scene(String paragraph, Optional<String> heading) {
    List<String> directions = new ArrayList<>();
    String spoken =
        DIRECTION
            .matcher(paragraph)
            .replaceAll(match -> {
              directions.add(match.group(1).strip());
              return " ";
            })
            .lines()
            .map(line -> line.replaceAll("[ \\t]+", " ").strip())
            .filter(line -> !line.isEmpty())
            .reduce((one, other) -> one + "\n" + other)
            .orElse("");
    String notes = String.join("\n", directions.stream().filter(one -> !one.isEmpty()).toList());
    String name = heading.orElseGet(() -> SceneName.of(spoken.isEmpty() ? notes : spoken));
    return new ScriptScene(
        name, spoken, notes, ReadAloud.length(ReadAloud.SPOKEN.seconds(spoken)), Optional.empty());
  }
}
