package org.reelboard.studio.spelling;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.text.ParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two files of a dictionary as they were read.
 *
 * @param affixes what the {@code .aff} file holds
 * @param words what the {@code .dic} file holds
 */
@SuppressWarnings("ArrayRecordComponent") // Neither is compared, nor changed by anybody.
record DictionaryText(byte[] affixes, byte[] words) {
  /** Far more than any dictionary has. */
  private static final long MOST_BYTES = 64L << 20;

  private static final int SAMPLE = 200_000;
  private static final int RARE = 200;
  private static final Pattern CHARSET = Pattern.compile("(?m)^\\s*SET\\s+(\\S+)");
  private static final Pattern COUNT = Pattern.compile("\\A(?:\u00EF\u00BB\u00BF)?\\s*(\\d+)");

  private static final Pattern TABLE =
      Pattern.compile(
          "(?m)^(?:AF|AM|REP|MAP|ICONV|OCONV|BREAK|PHONE|COMPOUNDRULE|CHECKCOMPOUNDPATTERN)"
              + "[\\t ]+(\\d+)\\s*$");
  private static final int MOST_DIGITS = 8;

  /** Flags and remarks. */
  private static final Pattern BEHIND_WORD = Pattern.compile("[/\\t ].*");

  /** Names that Hunspell knows and Java does not. */
  private static final Map<String, String> CHARSETS =
      Map.of("microsoft-cp1251", "windows-1251", "TIS620-2533", "TIS-620");

  static DictionaryText read(DictionaryFiles files) throws IOException, ParseException {
    if (Files.size(files.affixes()) + Files.size(files.words()) > MOST_BYTES) {
      throw new ParseException("larger than any dictionary", 0);
    }
    DictionaryText text =
        new DictionaryText(Files.readAllBytes(files.affixes()), Files.readAllBytes(files.words()));
    text.requireHonestCounts();
    return text;
  }

  /** Counts stand before what they count; room for so many is made before they are read. */
  private void requireHonestCounts() throws ParseException {
    Matcher count = COUNT.matcher(new String(words, 0, Math.min(words.length, 99), ISO_8859_1));
    if (!count.find() || count.group(1).length() > MOST_DIGITS) {
      throw new ParseException("no count of words at the start", 0);
    }
    if (Integer.parseInt(count.group(1)) > words.length) {
      throw new ParseException("more words promised than there is room for", 0);
    }
    Matcher table = TABLE.matcher(new String(affixes, ISO_8859_1));
    while (table.find()) {
      if (table.group(1).length() > MOST_DIGITS
          || Integer.parseInt(table.group(1)) > affixes.length) {
        throw new ParseException("more lines promised than there are", table.start());
      }
    }
  }

  /** The scripts that its words are written in; empty where that cannot be told. */
  Set<Character.UnicodeScript> scripts() {
    Matcher name = CHARSET.matcher(new String(affixes, ISO_8859_1));
    try {
      Charset charset =
          name.find()
              ? Charset.forName(CHARSETS.getOrDefault(name.group(1), name.group(1)))
              : ISO_8859_1;
      return scripts(new String(words, 0, Math.min(words.length, SAMPLE), charset));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Set.of();
    }
  }

  /** Without those of a few words that were borrowed, and without what is said about words. */
  private static Set<Character.UnicodeScript> scripts(String text) {
    Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
    BEHIND_WORD
        .matcher(text)
        .replaceAll("")
        .codePoints()
        .filter(Character::isLetter)
        .forEach(one -> counts.merge(Character.UnicodeScript.of(one), 1, Integer::sum));
    int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
    Set<Character.UnicodeScript> scripts = EnumSet.noneOf(Character.UnicodeScript.class);
    counts.forEach((script, count) -> {
      if (count * (long) RARE > letters) {
        scripts.add(script);
      }
    });
    return scripts;
  }
}
