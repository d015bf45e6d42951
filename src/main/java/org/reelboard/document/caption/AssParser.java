package org.reelboard.document.caption;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelboard.document.time.Time;

/**
 * Advanced SubStation Alpha and its predecessor: the words of {@code Dialogue:} lines. Karaoke
 * syllables become marks of words; all other formatting is left out.
 */
final class AssParser {
  private static final Pattern CLOCK = Pattern.compile("\\s*" + ClockTime.PATTERN + "\\s*");
  private static final Pattern SYLLABLE = Pattern.compile("\\\\[kK][fo]?\\s*(\\d{1,6})");
  private static final Pattern DRAWING = Pattern.compile("\\\\p(\\d)");
  private static final List<String> USUAL_FIELDS =
      List.of(
          "layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect",
          "text");
  private static final String DIALOGUE = "dialogue:";
  private static final String FORMAT = "format:";

  private final List<String> lines;
  private final Notes notes;
  private List<String> fields = USUAL_FIELDS;

  AssParser(List<String> lines, Notes notes) {
    this.lines = lines;
    this.notes = notes;
  }

  static boolean isOne(String line) {
    String lower = line.strip().toLowerCase(Locale.ROOT);
    return lower.equals("[script info]") || lower.equals("[events]") || lower.startsWith(DIALOGUE);
  }

  List<RawCaption> parse() {
    List<RawCaption> captions = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      String line = lines.get(index).strip();
      String lower = line.toLowerCase(Locale.ROOT);
      if (lower.startsWith(FORMAT) && lower.contains("text")) {
        fields =
            Arrays.stream(lower.substring(FORMAT.length()).split(",")).map(String::strip).toList();
      } else if (lower.startsWith(DIALOGUE)) {
        dialogue(index + 1, line.substring(DIALOGUE.length())).ifPresent(captions::add);
      }
    }
    return captions;
  }

  private Optional<RawCaption> dialogue(int line, String content) {
    String[] values = content.split(",", fields.size());
    Optional<String> start = value("start", values).filter(one -> CLOCK.matcher(one).matches());
    Optional<String> end = value("end", values).filter(one -> CLOCK.matcher(one).matches());
    Optional<String> text = value("text", values);
    if (start.isEmpty() || end.isEmpty() || text.isEmpty()) {
      notes.add(line, "bad-times", SrtParser.shortened(content));
      return Optional.empty();
    }
    return Optional.of(
        new RawCaption(
            line,
            ClockTime.parse(start.get()),
            Optional.of(ClockTime.parse(end.get())),
            text(line, text.get())));
  }

  private Optional<String> value(String field, String[] values) {
    int index = fields.indexOf(field);
    return index >= 0 && index < values.length ? Optional.of(values[index]) : Optional.empty();
  }

  private MarkedText text(int line, String source) {
    MarkedText text = new MarkedText();
    Time sung = Time.ZERO;
    boolean drawing = false;
    int index = 0;
    while (index < source.length()) {
      int close = source.charAt(index) == '{' ? source.indexOf('}', index) : -1;
      if (close > 0) {
        String override = source.substring(index, close);
        Matcher syllable = SYLLABLE.matcher(override);
        boolean karaoke = syllable.find();
        if (karaoke) {
          text.mark(sung);
          sung = sung.plus(Time.ofSeconds(new BigDecimal(syllable.group(1)).movePointLeft(2)));
        } else {
          notes.add(line, "formatting");
        }
        Matcher shape = DRAWING.matcher(override);
        drawing = shape.find() ? !shape.group(1).equals("0") : drawing;
        index = close + 1;
      } else if (drawing) {
        index++;
      } else {
        index = character(source, index, text);
      }
    }
    return text;
  }

  /** Appends what stands at a place, and tells what follows it. */
  private static int character(String source, int index, MarkedText text) {
    if (source.charAt(index) == '\\' && index + 1 < source.length()) {
      switch (source.charAt(index + 1)) {
        case 'N' -> text.append('\n');
        case 'n' -> text.append(' ');
        case 'h' -> text.append('\u00a0');
        default -> {
          text.append('\\');
          return index + 1;
        }
      }
      return index + 2;
    }
    text.append(source.codePointAt(index));
    return index + Character.charCount(source.codePointAt(index));
  }
}
