package org.reelboard.document.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plain script with timings, one caption a line:
 *
 * <pre>
 * [00:01.2] from here until the next one
 * 00:03 - 00:05.5 from here until there
 * 0:06 | the brackets may be left out
 * and a line without a time goes on with the caption above
 * # a remark
 * </pre>
 */
record ScriptParser(List<String> lines, Notes notes) {
  private static final Pattern TIMED =
      Pattern.compile(
          "\\s*[\\[(]?\\s*(%1$s)\\s*(?:[-–—]+>?\\s*(%1$s)\\s*)?[])]?\\s*[|:–—-]?\\s+(.*)"
              .formatted(ClockTime.PATTERN));

  /** A time with nothing behind it: the words stand in the lines below. */
  private static final Pattern ALONE =
      Pattern.compile(
          "\\s*[\\[(]?\\s*(%1$s)\\s*(?:[-–—]+>?\\s*(%1$s)\\s*)?[])]?()"
              .formatted(ClockTime.PATTERN));

  static boolean isTimed(String line) {
    return TIMED.matcher(line).matches() || ALONE.matcher(line.stripTrailing()).matches();
  }

  static boolean isRemark(String line) {
    return line.stripLeading().startsWith("#");
  }

  List<RawCaption> parse() {
    List<RawCaption> captions = new ArrayList<>();
    int index = 0;
    while (index < lines.size() && !isTimed(lines.get(index))) {
      if (!lines.get(index).isBlank() && !isRemark(lines.get(index))) {
        notes.add(index + 1, "ignored", SrtParser.shortened(lines.get(index)));
      }
      index++;
    }
    while (index < lines.size()) {
      int end = index + 1;
      while (end < lines.size() && !isTimed(lines.get(end))) {
        end++;
      }
      captions.add(caption(index, end));
      index = end;
    }
    return captions;
  }

  private RawCaption caption(int from, int to) {
    Matcher times = TIMED.matcher(lines.get(from));
    if (!times.matches()) {
      times = ALONE.matcher(lines.get(from).stripTrailing());
      if (!times.matches()) {
        throw new IllegalStateException("no time in line " + (from + 1));
      }
    }
    MarkedText text = new MarkedText();
    text.append(times.group(3));
    for (int index = from + 1; index < to; index++) {
      if (!isRemark(lines.get(index))) {
        text.append('\n');
        text.append(lines.get(index));
      }
    }
    return new RawCaption(
        from + 1,
        ClockTime.parse(times.group(1)),
        Optional.ofNullable(times.group(2)).map(ClockTime::parse),
        text);
  }
}
