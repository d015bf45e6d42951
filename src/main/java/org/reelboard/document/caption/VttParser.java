package org.reelboard.document.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelboard.document.time.Time;

/**
 * WebVTT (https://www.w3.org/TR/webvtt1/): blocks parted by blank lines. Comments, styles and
 * regions are passed over; times within the text become marks of its words.
 */
record VttParser(List<String> lines, Notes notes) {
  static final String HEADER = "WEBVTT";
  private static final Pattern TIMES =
      Pattern.compile("\\s*(" + ClockTime.PATTERN + ")\\s*-->\\s*(" + ClockTime.PATTERN + ")(.*)");
  private static final Pattern PASSED_OVER = Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*|:.*)?");

  List<RawCaption> parse() {
    List<RawCaption> captions = new ArrayList<>();
    int line = behindBlock(0);
    while (line < lines.size()) {
      int end = behindBlock(line);
      if (!PASSED_OVER.matcher(lines.get(line)).matches()) {
        block(line, end, captions);
      }
      line = end;
      while (line < lines.size() && lines.get(line).isBlank()) {
        line++;
      }
    }
    return captions;
  }

  /** The blank line behind a block, or the end of the file. */
  private int behindBlock(int from) {
    int line = from;
    while (line < lines.size() && !endsBlock(line)) {
      line++;
    }
    return line;
  }

  /**
   * True for an empty line. One of spaces alone is a line of the caption's text, as those are that
   * YouTube writes, unless the next caption begins behind it.
   */
  private boolean endsBlock(int line) {
    if (!lines.get(line).isBlank()) {
      return false;
    }
    boolean named = line + 2 < lines.size() && SrtParser.isTimes(lines.get(line + 2));
    return lines.get(line).isEmpty()
        || line + 1 == lines.size()
        || lines.get(line + 1).isBlank()
        || SrtParser.isTimes(lines.get(line + 1))
        || named;
  }

  /** A block with its name, if it has one; a second caption in it lacks its blank line. */
  private void block(int from, int to, List<RawCaption> captions) {
    int times = from;
    while (times < to && !SrtParser.isTimes(lines.get(times))) {
      times++;
    }
    if (times == to) {
      if (from < to) {
        notes.add(from + 1, "ignored", SrtParser.shortened(lines.get(from)));
      }
      return;
    }
    int end = times + 1;
    while (end < to && !lines.get(end).contains(SrtParser.ARROW)) {
      end++;
    }
    caption(times, end).ifPresent(captions::add);
    if (end < to) {
      notes.add(end + 1, "no-blank-line");
      block(end, to, captions);
    }
  }

  private Optional<RawCaption> caption(int timesLine, int end) {
    Matcher times = TIMES.matcher(lines.get(timesLine));
    if (!times.matches()) {
      notes.add(timesLine + 1, "bad-times", SrtParser.shortened(lines.get(timesLine)));
      return Optional.empty();
    }
    if (!times.group(3).isBlank()) {
      notes.add(timesLine + 1, "settings");
    }
    Time start = ClockTime.parse(times.group(1));
    return Optional.of(
        new RawCaption(
            timesLine + 1,
            start,
            Optional.of(ClockTime.parse(times.group(2))),
            text(timesLine + 1, end, start)));
  }

  private MarkedText text(int from, int to, Time start) {
    MarkedText text = new MarkedText();
    Markup markup = Markup.all(stamp -> text.mark(stamp.minus(start)));
    for (int index = from; index < to; index++) {
      if (markup.append(lines.get(index), text)) {
        notes.add(index + 1, "formatting");
      }
      text.append('\n');
    }
    return text;
  }
}
