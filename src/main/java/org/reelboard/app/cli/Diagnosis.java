package org.reelboard.app.cli;

import java.util.Optional;

/**
 * One thing that was looked at.
 *
 * @param subject what was looked at, for people
 * @param found what was found
 * @param remedy what to do about it
 */
record Diagnosis(String subject, Level level, String found, Optional<String> remedy) {
  /** How it stands. */
  enum Level {
    OK,
    /** Works, but the user may want to know. */
    NOTE,
    PROBLEM
  }

  static Diagnosis ok(String subject, String found) {
    return new Diagnosis(subject, Level.OK, found, Optional.empty());
  }

  static Diagnosis note(String subject, String found) {
    return new Diagnosis(subject, Level.NOTE, found, Optional.empty());
  }

  static Diagnosis note(String subject, String found, String remedy) {
    return new Diagnosis(subject, Level.NOTE, found, Optional.of(remedy));
  }

  static Diagnosis problem(String subject, String found, String remedy) {
    return new Diagnosis(subject, Level.PROBLEM, found, Optional.of(remedy));
  }
}
