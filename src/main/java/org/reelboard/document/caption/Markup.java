package org.reelboard.document.caption;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelboard.document.time.Time;

/**
 * Takes the tags and entities of HTML out of a caption's text. What merely looks like one stays.
 *
 * @param isTag what stands between {@code <} and {@code >} in a tag
 * @param stamps takes the times that stand as tags within the text, counted from the film's start
 */
record Markup(Predicate<String> isTag, Consumer<Time> stamps) {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");
  private static final Pattern KNOWN =
      Pattern.compile(
          "/?\\s*(?:[biusp]|br|em|strong|strike|ruby|rt)\\s*/?"
              + "|/(?:font|span|div|c|v|lang)\\s*"
              + "|(?:font|span|div|p)\\s[^=]*=.*|c\\.[\\w.]+|(?:v|lang)\\s.*");
  private static final Pattern STAMP = Pattern.compile(ClockTime.PATTERN);
  private static final int LONGEST_TAG = 400;

  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          entry("amp", "&"),
          entry("lt", "<"),
          entry("gt", ">"),
          entry("quot", "\""),
          entry("apos", "'"),
          entry("nbsp", "\u00a0"),
          entry("lrm", "\u200e"),
          entry("rlm", "\u200f"),
          entry("hellip", "\u2026"),
          entry("ndash", "\u2013"),
          entry("mdash", "\u2014"),
          entry("lsquo", "\u2018"),
          entry("rsquo", "\u2019"),
          entry("ldquo", "\u201c"),
          entry("rdquo", "\u201d"));

  /** Only the tags that people put into captions: {@code 2 < 3 > 1} is none. */
  static Markup known() {
    return new Markup(inside -> KNOWN.matcher(inside.toLowerCase(Locale.ROOT)).matches(), _ -> {});
  }

  /** Everything between {@code <} and {@code >}, as WebVTT has it. */
  static Markup all(Consumer<Time> stamps) {
    return new Markup(_ -> true, stamps);
  }

  /**
   * Appends what is left of a line.
   *
   * @return whether anything was taken out
   */
  boolean append(String line, MarkedText out) {
    boolean taken = false;
    int index = 0;
    while (index < line.length()) {
      int behind = behindTag(line, index);
      if (behind > index) {
        taken |= tag(line.substring(index + 1, behind - 1), out);
        index = behind;
      } else if (line.charAt(index) == '&') {
        index = entity(line, index, out);
      } else {
        out.append(line.codePointAt(index));
        index += Character.charCount(line.codePointAt(index));
      }
    }
    return taken;
  }

  /** Behind the tag that begins at a place; the place itself where none does. */
  private int behindTag(String line, int index) {
    if (line.charAt(index) != '<') {
      return index;
    }
    int close = line.indexOf('>', index);
    return close > index
            && close - index < LONGEST_TAG
            && isTag.test(line.substring(index + 1, close))
        ? close + 1
        : index;
  }

  /** True where a tag is lost; a line's end and a time are not. */
  private boolean tag(String inside, MarkedText out) {
    if (STAMP.matcher(inside).matches()) {
      stamps.accept(ClockTime.parse(inside));
      return false;
    }
    if (inside.toLowerCase(Locale.ROOT).replace("/", "").strip().equals("br")) {
      out.append('\n');
      return false;
    }
    return true;
  }

  private static int entity(String line, int index, MarkedText out) {
    Matcher matcher = ENTITY.matcher(line).region(index, line.length());
    String decoded = matcher.lookingAt() ? decoded(matcher) : "";
    if (decoded.isEmpty()) {
      out.append('&');
      return index + 1;
    }
    out.append(decoded);
    return matcher.end();
  }

  private static String decoded(Matcher entity) {
    if (entity.group(3) != null) {
      return ENTITIES.getOrDefault(entity.group(3), "");
    }
    int character =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    return Character.isValidCodePoint(character) ? Character.toString(character) : "";
  }
}
