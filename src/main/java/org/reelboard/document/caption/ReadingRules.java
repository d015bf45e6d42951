package org.reelboard.document.caption;

import java.util.Locale;
import java.util.Map;
import org.reelboard.document.time.Time;

/**
 * What makes captions readable. A least and a greatest time on screen and the gap follow the
 * Netflix Timed Text Style Guide (general requirements, timing guidelines); the usual 200 words a
 * minute are Ofcom's limit, above which captions are hard to follow for many
 * (https://www.bbc.co.uk/rd/blog/2015-09-how-fast-should-subtitles-be). The characters a second of
 * single languages are our own choice, close to what broadcasters allow for adults.
 *
 * @param charactersASecond at most; spaces and punctuation count
 * @param wordsAMinute at most; 0 where a language writes no words
 */
record ReadingRules(int charactersASecond, int wordsAMinute) {
  /** Five sixths of a second: 20 frames at 24 a second. */
  static final Time SHORTEST = Time.ofFraction(5, 6);

  static final Time LONGEST = Time.ofSeconds(7);

  /** Two captions touch, or are so many frames apart; less is seen as a flicker. */
  static final int GAP_FRAMES = 2;

  private static final int USUAL_CHARACTERS = 17;
  private static final int USUAL_WORDS = 200;

  /** Where they differ from what is usual. */
  private static final Map<String, ReadingRules> LANGUAGES =
      Map.of(
          "en", new ReadingRules(20, 240),
          "ar", new ReadingRules(20, USUAL_WORDS),
          "hi", new ReadingRules(22, USUAL_WORDS),
          "ja", new ReadingRules(4, 0),
          "zh", new ReadingRules(9, 0),
          "ko", new ReadingRules(12, 0),
          "th", new ReadingRules(17, 0));

  static ReadingRules of(String language) {
    return LANGUAGES.getOrDefault(
        Locale.forLanguageTag(language).getLanguage(),
        new ReadingRules(USUAL_CHARACTERS, USUAL_WORDS));
  }
}
