package org.reelboard.document.script;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.reelboard.document.caption.Words;
import org.reelboard.document.time.Time;

/**
 * How long words take. Spoken ones go by 150 words a minute, the usual pace of a narrator in
 * English (National Center for Voice and Speech: average conversation), what is only shown by 240,
 * the pace of silent reading (M. Brysbaert, "How many words do we read per minute?", 2019: 238).
 * Scripts without spaces between words go by their characters: 300 a minute for Chinese and
 * Japanese, as newsreaders have it, 720 letters a minute for those of South East Asia. A sentence
 * ends with a short pause. The least, the most and the pause are our own choice.
 */
enum ReadAloud {
  SPOKEN(150),
  SHOWN(240);

  /** A shorter scene is hardly taken in. */
  static final Time SHORTEST = Time.ofSeconds(2);

  /** A longer one is a mistake more often than meant. */
  static final Time LONGEST = Time.ofSeconds(60);

  private static final double SPOKEN_WORDS_A_MINUTE = 150;
  private static final double CHARACTERS_A_MINUTE = 300;
  private static final double LETTERS_A_MINUTE = 720;
  private static final double SECONDS_A_MINUTE = 60;
  private static final double PAUSE_SECONDS = 0.3;
  private static final String SENTENCE_ENDS = ".!?…。！？";

  private final double wordsAMinute;

  ReadAloud(double wordsAMinute) {
    this.wordsAMinute = wordsAMinute;
  }

  /** Seconds that a text takes; only as exact as any such rule. */
  double seconds(String text) {
    double pace = wordsAMinute / SPOKEN_WORDS_A_MINUTE;
    double minutes = 0;
    int sentences = 0;
    for (Words.Word word : Words.of(text)) {
      String written = word.in(text);
      minutes += minutes(written, pace);
      sentences += endsSentence(written) ? 1 : 0;
    }
    return minutes * SECONDS_A_MINUTE + (this == SPOKEN ? sentences * PAUSE_SECONDS : 0);
  }

  private double minutes(String word, double pace) {
    long alone = word.codePoints().filter(Words::standsAlone).count();
    if (alone == 0) {
      return hasLetters(word) ? 1 / wordsAMinute : 0;
    }
    long east = word.codePoints().filter(Words::standsAlone).filter(ReadAloud::isEastAsian).count();
    return (east / CHARACTERS_A_MINUTE + (alone - east) / LETTERS_A_MINUTE) / pace;
  }

  private static boolean isEastAsian(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default -> false;
    };
  }

  private static boolean hasLetters(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean endsSentence(String word) {
    return word.codePoints().anyMatch(one -> SENTENCE_ENDS.indexOf(one) >= 0);
  }

  /** A scene's length for so many seconds of words: to a tenth, within the limits. */
  static Time length(double seconds) {
    BigDecimal tenths = BigDecimal.valueOf(seconds).setScale(1, RoundingMode.HALF_UP);
    return Time.max(SHORTEST, Time.min(Time.ofSeconds(tenths), LONGEST));
  }
}
