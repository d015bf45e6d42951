package org.reelboard.document.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reelboard.document.script.FountainElement.Kind;

/**
 * Reads a screenplay in Fountain, after its published syntax (https://fountain.io/syntax, version
 * 1.1): the title page and what is cut out between slashes and stars are left out.
 */
final class Fountain {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:INT\\.?/EXT|EXT\\.?/INT|INT|EXT|EST|I/E)(?:\\.|\\s).*", Pattern.UNICODE_CASE);

  /** The fades are not in the syntax, but in most screenplays. */
  private static final Pattern TRANSITION = Pattern.compile(".*TO:|FADE (?:IN|OUT|TO BLACK)[:.]?");

  private static final Pattern SCENE_NUMBER = Pattern.compile("\\s*#[^#\\s][^#]*#\\s*$");
  private static final Pattern PAGE_BREAK = Pattern.compile("={3,}");
  private static final Pattern EXTENSION = Pattern.compile("\\s*\\([^)]*\\)");

  private final List<String> lines;
  private final List<FountainElement> elements = new ArrayList<>();
  private int at;

  private Fountain(List<String> lines) {
    this.lines = lines;
  }

  static List<FountainElement> elements(String text) {
    List<String> lines = FountainText.body(text);
    Fountain reader = new Fountain(lines);
    while (reader.at < lines.size()) {
      reader.next();
    }
    return reader.elements;
  }

  private void next() {
    String line = lines.get(at);
    String plain = line.strip();
    if (plain.isEmpty()) {
      at++;
    } else if (plain.startsWith("!")) {
      readAction(line);
    } else if (!readMarked(plain) && !readHeading(plain) && !readTransition(plain)) {
      if (isCharacter(plain)) {
        readSpeech(plain);
      } else {
        readAction(line);
      }
    }
  }

  /** Lines whose first characters say what they are. */
  private boolean readMarked(String plain) {
    if (PAGE_BREAK.matcher(plain).matches()) {
      return one(Kind.PAGE_BREAK, "");
    }
    if (plain.startsWith("#")) {
      return one(Kind.SECTION, plain.replaceFirst("^#+", ""));
    }
    if (plain.startsWith("=")) {
      return one(Kind.SYNOPSIS, plain.substring(1));
    }
    if (plain.startsWith("~")) {
      return one(Kind.LYRIC, plain.substring(1));
    }
    if (plain.startsWith(">")) {
      boolean centred = plain.length() > 1 && plain.endsWith("<");
      return centred
          ? one(Kind.CENTRED, plain.substring(1, plain.length() - 1))
          : one(Kind.TRANSITION, plain.substring(1));
    }
    return false;
  }

  private boolean readHeading(String plain) {
    boolean forced =
        plain.length() > 1 && plain.charAt(0) == '.' && Character.isLetterOrDigit(plain.charAt(1));
    if (!isEmptyBefore() || !(forced || HEADING.matcher(plain).matches())) {
      return false;
    }
    String heading = forced ? plain.substring(1) : plain;
    return one(Kind.SCENE_HEADING, SCENE_NUMBER.matcher(heading).replaceFirst(""));
  }

  private boolean readTransition(String plain) {
    boolean stands = isEmptyBefore() && isEmptyAfter() && isUpper(plain);
    return stands && TRANSITION.matcher(plain).matches() && one(Kind.TRANSITION, plain);
  }

  private boolean isCharacter(String plain) {
    if (!isEmptyBefore() || isEmptyAfter()) {
      return false;
    }
    String name = EXTENSION.matcher(plain).replaceAll("").replaceFirst("\\^$", "").strip();
    return plain.startsWith("@") || isUpper(name);
  }

  /** A name, then what is said up to an empty line. */
  private void readSpeech(String plain) {
    String name = plain.replaceFirst("^@", "").replaceFirst("\\s*\\^$", "");
    one(Kind.CHARACTER, name);
    StringBuilder said = new StringBuilder();
    while (at < lines.size() && !lines.get(at).isEmpty()) {
      String line = lines.get(at).strip();
      if (line.startsWith("(") && line.endsWith(")")) {
        flush(Kind.DIALOGUE, said);
        add(Kind.PARENTHETICAL, line);
      } else if (line.startsWith("~")) {
        flush(Kind.DIALOGUE, said);
        add(Kind.LYRIC, line.substring(1));
      } else {
        said.append(line).append('\n');
      }
      at++;
    }
    flush(Kind.DIALOGUE, said);
  }

  private void readAction(String first) {
    StringBuilder action = new StringBuilder();
    action.append(first.strip().startsWith("!") ? first.strip().substring(1) : first);
    at++;
    while (at < lines.size() && !lines.get(at).isBlank() && !isMarked(lines.get(at).strip())) {
      action.append('\n').append(lines.get(at));
      at++;
    }
    flush(Kind.ACTION, action);
  }

  private static boolean isMarked(String plain) {
    return plain.startsWith("#") || plain.startsWith("=") || plain.startsWith(">");
  }

  private void flush(Kind kind, StringBuilder text) {
    if (!text.toString().isBlank()) {
      add(kind, text.toString());
    }
    text.setLength(0);
  }

  private boolean one(Kind kind, String text) {
    add(kind, text);
    at++;
    return true;
  }

  private void add(Kind kind, String text) {
    FountainText.Noted noted = FountainText.withoutNotes(text);
    String plain = FountainText.withoutEmphasis(noted.text()).strip();
    boolean onlyNotes = plain.isEmpty() && !noted.notes().isEmpty();
    if (onlyNotes || !plain.isEmpty() || kind == Kind.PAGE_BREAK) {
      elements.add(new FountainElement(onlyNotes ? Kind.NOTE : kind, plain, noted.notes()));
    }
  }

  private boolean isEmptyBefore() {
    return at == 0 || lines.get(at - 1).isBlank() || isMarked(lines.get(at - 1).strip());
  }

  private boolean isEmptyAfter() {
    return at + 1 >= lines.size() || lines.get(at + 1).isEmpty();
  }

  /** In capitals, with at least one letter; scripts that have none never are. */
  private static boolean isUpper(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** The transition that a script names, where it is one that the program has. */
  static Optional<String> transitionKind(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (upper.contains("DISSOLVE") || upper.contains("CROSS")) {
      return Optional.of("crossfade");
    }
    if (upper.contains("FADE")) {
      return Optional.of("fade-black");
    }
    return upper.contains("WIPE") ? Optional.of("wipe") : Optional.empty();
  }
}
