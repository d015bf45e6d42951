package org.reelboard.app.jobs;

import java.util.concurrent.ThreadLocalRandom;

/** Ids that are short to type and not easily misread: a letter and three more signs. */
final class JobIds {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
  private static final String SIGNS = LETTERS + "23456789";
  private static final int MORE = 3;

  private JobIds() {}

  static String fresh() {
    StringBuilder id = new StringBuilder().append(any(LETTERS));
    for (int i = 0; i < MORE; i++) {
      id.append(any(SIGNS));
    }
    return id.toString();
  }

  private static char any(String signs) {
    return signs.charAt(ThreadLocalRandom.current().nextInt(signs.length()));
  }
}
