package org.reelboard.engine.picture.caption;

import java.util.List;
import java.util.function.UnaryOperator;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.text.Ink;
import org.reelboard.engine.picture.text.TextStyle;

/**
 * What a style makes of its parameters.
 *
 * @param y 0 at the top of what platforms leave free, 1 at its bottom
 * @param lines at most
 * @param ink of the words
 * @param spoken of the words that are lit
 * @param backings drawn below the words, from the back to the front
 */
public record CaptionDesign(
    TextStyle style,
    double y,
    int lines,
    Case letters,
    Ink ink,
    Ink spoken,
    Lit lit,
    List<Backing> backings,
    WordMotion motion,
    Shown shown) {
  /** How letters are written. */
  enum Case {
    AS_WRITTEN,
    CAPITALS
  }

  /** Which words have the other ink. */
  enum Lit {
    NONE,
    SPOKEN,
    /** The spoken one, and those before it. */
    SO_FAR,
    /** Those of every line but the first. */
    OTHER_LINES
  }

  /** What is seen at once. */
  enum Shown {
    ALL,
    ONE_WORD
  }

  public CaptionDesign {
    backings = List.copyOf(backings);
  }

  /** Words of one ink that stand still. */
  static CaptionDesign of(CaptionType type, Fields fields, Ink ink) {
    return new CaptionDesign(
        type.style(fields),
        type.y().in(fields),
        (int) Math.round(type.lines().in(fields)),
        type.capitals().in(fields) ? Case.CAPITALS : Case.AS_WRITTEN,
        ink,
        ink,
        Lit.NONE,
        List.of(),
        new WordMotion.Still(),
        Shown.ALL);
  }

  CaptionDesign lighting(Lit which, Ink with) {
    return new CaptionDesign(style, y, lines, letters, ink, with, which, backings, motion, shown);
  }

  CaptionDesign on(Backing... newBackings) {
    return on(List.of(newBackings));
  }

  CaptionDesign on(List<Backing> newBackings) {
    return new CaptionDesign(
        style, y, lines, letters, ink, spoken, lit, newBackings, motion, shown);
  }

  /** The same in other inks. */
  CaptionDesign inked(UnaryOperator<Ink> change) {
    return new CaptionDesign(
        style,
        y,
        lines,
        letters,
        change.apply(ink),
        change.apply(spoken),
        lit,
        backings,
        motion,
        shown);
  }

  CaptionDesign moving(WordMotion newMotion) {
    return new CaptionDesign(
        style, y, lines, letters, ink, spoken, lit, backings, newMotion, shown);
  }

  CaptionDesign wordByWord() {
    return new CaptionDesign(
        style, y, lines, letters, ink, spoken, lit, backings, motion, Shown.ONE_WORD);
  }

  CaptionDesign spaced(double tracking, double lineSpacing) {
    return new CaptionDesign(
        style.withTracking(tracking).withLineSpacing(lineSpacing),
        y,
        lines,
        letters,
        ink,
        spoken,
        lit,
        backings,
        motion,
        shown);
  }
}
