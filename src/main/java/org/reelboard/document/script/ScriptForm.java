package org.reelboard.document.script;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a script is written. */
public enum ScriptForm {
  /** A scene to each paragraph; to each line where no line is empty. */
  PARAGRAPHS {
    @Override
    public List<ScriptScene> scenes(String text) {
      return Paragraphs.scenes(text);
    }
  },

  /** A screenplay in Fountain (https://fountain.io/syntax): a scene to each scene heading. */
  FOUNTAIN {
    @Override
    public List<ScriptScene> scenes(String text) {
      return FountainScenes.of(text);
    }
  };

  private static final Pattern PLAIN_HEADING =
      Pattern.compile("(?i:INT|EXT|EST|I/E)[./]|(?:INT|EXT|EST)\\s\\p{Lu}");

  /** The scenes that a text asks for, in order; none where it holds no words. */
  public abstract List<ScriptScene> scenes(String text);

  /**
   * The form that a text seems to be written in: a screenplay has scene headings that nobody would
   * write by chance.
   */
  public static ScriptForm of(String text) {
    boolean headed =
        Fountain.elements(text).stream()
            .filter(one -> one.kind() == FountainElement.Kind.SCENE_HEADING)
            .anyMatch(one -> PLAIN_HEADING.matcher(one.text()).lookingAt());
    return headed ? FOUNTAIN : PARAGRAPHS;
  }

  /** The form of a file, by its name or else by its text. */
  public static ScriptForm of(String fileName, String text) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".fountain") ? FOUNTAIN : of(text);
  }
}
