package org.reelboard.engine.picture.text;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.reelboard.document.Texts;

/** What about a text could not be done as it was asked for. */
public sealed interface TextProblem {
  /** As the user reads it: what, and what to do. */
  String sentence();

  /** A family that is not here, and what stands in for it. */
  record MissingFamily(String family, String substitute) implements TextProblem {
    @Override
    public String sentence() {
      return Texts.of("engine.text.missing-family", family, substitute);
    }
  }

  /** A font file that cannot be used. */
  record UnreadableFont(Path file) implements TextProblem {
    @Override
    public String sentence() {
      return Texts.of("engine.text.unreadable-font", file.getFileName());
    }
  }

  /**
   * Characters that no typeface here has.
   *
   * @param codePoints each once, in the order of the text
   */
  record MissingGlyphs(List<Integer> codePoints) implements TextProblem {
    private static final int NAMED = 8;

    public MissingGlyphs {
      codePoints = List.copyOf(codePoints);
    }

    @Override
    public String sentence() {
      String named =
          codePoints.stream()
              .limit(NAMED)
              .map(point -> "%s (U+%04X)".formatted(Character.toString(point), point))
              .collect(Collectors.joining(", "));
      return Texts.of(
          codePoints.size() > NAMED
              ? "engine.text.missing-glyphs-more"
              : "engine.text.missing-glyphs",
          named,
          String.valueOf(codePoints.size()));
    }
  }

  /** Halves of characters that lost their other half. */
  record BrokenCharacters(int count) implements TextProblem {
    @Override
    public String sentence() {
      return Texts.of("engine.text.broken-characters", String.valueOf(count));
    }
  }

  /** Control characters, which have no shape. */
  record ControlCharacters(int count) implements TextProblem {
    @Override
    public String sentence() {
      return Texts.of("engine.text.control-characters", String.valueOf(count));
    }
  }

  /** Frames that Unicode draws around a letter, such as a key's: no typeface here has them. */
  record Frames(int count) implements TextProblem {
    @Override
    public String sentence() {
      return Texts.of("engine.text.frames", String.valueOf(count));
    }
  }

  /** Marks heaped on one letter. */
  record HeapedMarks(int count) implements TextProblem {
    @Override
    public String sentence() {
      return Texts.of("engine.text.heaped-marks", String.valueOf(count));
    }
  }

  /** More than can be read: only the beginning is shown. */
  record TooLong(int shown, int length) implements TextProblem {
    @Override
    public String sentence() {
      return Texts.of("engine.text.too-long", String.valueOf(length), String.valueOf(shown));
    }
  }
}
