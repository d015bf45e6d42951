package org.reelboard.app.editor.notices;

import java.util.List;

/** One sentence for the user, and what can be done about it. */
public record Notice(Kind kind, String sentence, List<Choice> choices) {
  public Notice {
    choices = List.copyOf(choices);
  }

  public static Notice problem(String sentence, Choice... choices) {
    return new Notice(Kind.PROBLEM, sentence, List.of(choices));
  }

  public static Notice news(String sentence, Choice... choices) {
    return new Notice(Kind.NEWS, sentence, List.of(choices));
  }

  /** News goes away by itself, a problem stays until it is closed. */
  public enum Kind {
    NEWS,
    PROBLEM
  }

  /** A button on the notice, which closes with it. */
  public record Choice(String text, Runnable action) {}
}
