package org.reelboard.app.editor.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reelboard.app.editor.theme.Theme;

/**
 * What the user has set for this machine.
 *
 * @param language one of {@link #LANGUAGES}; empty: as the system
 * @param scalePercent how large everything is, one of {@link #SCALES}; empty: as the system
 */
public record Settings(
    Theme theme, Optional<Locale> language, Optional<Integer> scalePercent, Motion motion) {
  /** Those that the program's texts are written in. */
  public static final List<Locale> LANGUAGES =
      List.of(
          Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("es"), Locale.SIMPLIFIED_CHINESE);

  public static final List<Integer> SCALES = List.of(100, 125, 150, 175, 200);
  public static final Settings USUAL =
      new Settings(Theme.DARK, Optional.empty(), Optional.empty(), Motion.AS_SYSTEM);

  /** Whether things may move that need not. */
  public enum Motion {
    AS_SYSTEM,
    REDUCED
  }

  public Settings withTheme(Theme newTheme) {
    return new Settings(newTheme, language, scalePercent, motion);
  }

  public Settings withLanguage(Optional<Locale> newLanguage) {
    return new Settings(theme, newLanguage, scalePercent, motion);
  }

  public Settings withScale(Optional<Integer> newScale) {
    return new Settings(theme, language, newScale, motion);
  }

  public Settings withMotion(Motion newMotion) {
    return new Settings(theme, language, scalePercent, newMotion);
  }
}
