package org.reelboard.app.editor.dialog;

import java.util.List;

/**
 * Something only the user can decide.
 *
 * @param answers the usual one last; leaving the question with Escape does nothing
 */
public record Question(String title, String explanation, List<Answer> answers) {
  public Question {
    answers = List.copyOf(answers);
  }

  /** A button, and what happens when it is pressed. */
  public record Answer(String text, Weight weight, Runnable action) {
    public static Answer usual(String text, Runnable action) {
      return new Answer(text, Weight.USUAL, action);
    }

    public static Answer other(String text, Runnable action) {
      return new Answer(text, Weight.OTHER, action);
    }
  }

  /** How much a button stands out. */
  public enum Weight {
    USUAL,
    OTHER
  }
}
