package org.reelboard.app.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** The bundle that a command's help is made of, with the texts of picocli's own options in it. */
final class HelpTexts extends ResourceBundle {
  /** As picocli calls them, and as they are called here. */
  private static final Map<String, String> STANDARD =
      Map.of(
          "mixinStandardHelpOptions.help", "cli.standard.help",
          "mixinStandardHelpOptions.version", "cli.standard.version");

  private final ResourceBundle texts;

  HelpTexts(ResourceBundle texts) {
    this.texts = texts;
  }

  @Override
  protected Object handleGetObject(String key) {
    return texts.getObject(Optional.ofNullable(STANDARD.get(key)).orElse(key));
  }

  /** Picocli asks for none that is not among these. */
  @Override
  public Enumeration<String> getKeys() {
    Set<String> keys = new HashSet<>(texts.keySet());
    keys.addAll(STANDARD.keySet());
    return Collections.enumeration(keys);
  }
}
