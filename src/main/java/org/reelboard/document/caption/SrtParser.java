package org.reelboard.document.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SubRip: a number, a line of times, lines of text, a blank line. Only the line of times is relied
 * on; all else may be missing.
 */
record SrtParser(List<String> lines, Notes notes) {
  static final String ARROW = "-->";
  private static final Pattern TIMES =
      Pattern.compile(
          "\\s*(" + ClockTime.PATTERN + ")\\s*-{1,3}\\s?>\\s*(" + ClockTime.PATTERN + ")(.*)");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,9}\\s*");

  /** Formatting that some programs borrow from ASS, such as a place at the top. */
  private static final Pattern OVERRIDE = Pattern.compile("\\{\\\\[^}]*}");

  /**
   * Where a caption stands.
   *
   * @param first line of it: its number, or its times where that is missing
   * @param times its line of times
   */
  private record Head(int first, int times) {}

  static boolean isTimes(String line) {
    return line.contains(ARROW) || TIMES.matcher(line).matches();
  }

  List<RawCaption> parse() {
    List<Head> heads = heads();
    if (!heads.isEmpty()) {
      ignored(0, heads.getFirst().first());
    }
    List<RawCaption> captions = new ArrayList<>();
    for (int index = 0; index < heads.size(); index++) {
      Head head = heads.get(index);
      int end = index + 1 < heads.size() ? heads.get(index + 1).first() : lines.size();
      if (end < lines.size() && !lines.get(end - 1).isBlank()) {
        notes.add(end + 1, "no-blank-line");
      }
      caption(head, end).ifPresent(captions::add);
    }
    return captions;
  }

  private List<Head> heads() {
    List<Head> heads = new ArrayList<>();
    long before = 0;
    for (int line = 0; line < lines.size(); line++) {
      if (!isTimes(lines.get(line))) {
        continue;
      }
      int from = heads.isEmpty() ? 0 : heads.getLast().times() + 1;
      int number = numberLine(from, line, before);
      heads.add(new Head(number < 0 ? line : number, line));
      before = number < 0 ? before + 1 : checked(number, before);
    }
    return heads;
  }

  /** The line of the number that belongs to some times; -1 where there is none. */
  private int numberLine(int from, int times, long before) {
    int line = times - 1;
    while (line > from && lines.get(line).isBlank()) {
      line--;
    }
    if (line < from || !NUMBER.matcher(lines.get(line)).matches()) {
      notes.add(times + 1, "no-number");
      return -1;
    }
    boolean parted = line == from || lines.get(line - 1).isBlank();
    boolean counts = number(line) == before + 1;
    boolean followsText = line > from;
    if (parted && line == from && !counts && from > 0) {
      // The only line behind the times before: it is what is said, such as "42".
      notes.add(times + 1, "no-number");
      return -1;
    }
    return parted || counts || followsText ? line : -1;
  }

  private long checked(int line, long before) {
    long number = number(line);
    if (number != before + 1 && before > 0) {
      notes.add(line + 1, "number", Long.toString(number), Long.toString(before));
    }
    return number;
  }

  private long number(int line) {
    return Long.parseLong(lines.get(line).strip());
  }

  private Optional<RawCaption> caption(Head head, int end) {
    Matcher times = TIMES.matcher(lines.get(head.times()));
    if (!times.matches()) {
      notes.add(head.times() + 1, "bad-times", shortened(lines.get(head.times())));
      return Optional.empty();
    }
    if (times.group(1).contains(".")) {
      notes.add(head.times() + 1, "dot");
    }
    if (!times.group(3).isBlank()) {
      notes.add(head.times() + 1, "settings");
    }
    return Optional.of(
        new RawCaption(
            head.times() + 1,
            ClockTime.parse(times.group(1)),
            Optional.of(ClockTime.parse(times.group(2))),
            text(head.times() + 1, end)));
  }

  private MarkedText text(int from, int to) {
    MarkedText text = new MarkedText();
    Markup markup = Markup.known();
    boolean blank = false;
    for (int index = from; index < to; index++) {
      String line = lines.get(index);
      if (blank && !line.isBlank() && !text.isEmpty()) {
        notes.add(index, "blank-line");
      }
      blank = line.isBlank();
      String bare = OVERRIDE.matcher(line).replaceAll("");
      if (markup.append(bare, text) || !bare.equals(line)) {
        notes.add(index + 1, "formatting");
      }
      text.append('\n');
    }
    return text;
  }

  private void ignored(int from, int to) {
    for (int index = from; index < to; index++) {
      if (!lines.get(index).isBlank()) {
        notes.add(index + 1, "ignored", shortened(lines.get(index)));
      }
    }
  }

  static String shortened(String line) {
    int most = 60;
    String stripped = line.strip();
    return stripped.length() <= most ? stripped : stripped.substring(0, most - 1) + "…";
  }
}
