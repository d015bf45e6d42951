package org.reelboard.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Every sentence and label a user reads, by key, from the bundles in {@code assets/strings} (one
 * bundle a floor or room; the part of the key before the first dot names it).
 */
public final class Texts {
  private static final String FOLDER = "org.reelboard.assets.strings.";

  private Texts() {}

  /**
   * The text for a key such as {@code editor.play}, its {@code {0}}, {@code {1}} … replaced by the
   * arguments as {@link MessageFormat} does (so an apostrophe is written twice in the bundle).
   *
   * @throws MissingResourceException if the key is in no bundle
   */
  public static String of(String key, Object... arguments) {
    String bundle = key.substring(0, key.indexOf('.'));
    String pattern = ResourceBundle.getBundle(FOLDER + bundle, Locale.getDefault()).getString(key);
    return new MessageFormat(pattern, Locale.getDefault()).format(arguments);
  }
}
