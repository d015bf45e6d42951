package org.reelboard.app.editor.commands;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Finds commands by what somebody types: by any letters of the name in their order. */
final class CommandSearch {
  private static final int AT_WORD = 10;
  private static final int IN_A_ROW = 6;
  private static final int ELSEWHERE = 1;
  private static final int NO = -1;

  private CommandSearch() {}

  private record Found(Command command, int worth) {}

  /** The commands that fit, the best first; all, in their order, where nothing is asked. */
  static List<Command> find(List<Command> commands, String asked) {
    String query = asked.strip().toLowerCase(Locale.getDefault());
    return commands.stream()
        .flatMap(
            command -> worth(command, query).stream().mapToObj(worth -> new Found(command, worth)))
        .sorted(Comparator.comparingInt(Found::worth).reversed())
        .map(Found::command)
        .toList();
  }

  private static OptionalInt worth(Command command, String query) {
    OptionalInt byTitle = worth(command.title(), query);
    OptionalInt byAll = worth(command.groupTitle() + " " + command.title(), query);
    return byTitle.isPresent()
        ? OptionalInt.of(2 * Math.max(byTitle.getAsInt(), byAll.orElse(0)))
        : byAll;
  }

  /** The most it can be worth that the letters of a query are in a text in their order. */
  private static OptionalInt worth(String text, String query) {
    String name = text.toLowerCase(Locale.getDefault());
    int[] letters = query.codePoints().filter(letter -> !Character.isWhitespace(letter)).toArray();
    // What the letters so far are worth where the last of them is at the index.
    int[] best = new int[name.length() + 1];
    for (int letter : letters) {
      best = withLetter(name, letter, best);
    }
    int most = Arrays.stream(best).max().orElse(NO);
    return most < 0 ? OptionalInt.empty() : OptionalInt.of(most);
  }

  private static int[] withLetter(String name, int letter, int[] before) {
    int[] best = new int[before.length];
    Arrays.fill(best, NO);
    int further = before[0];
    for (int at = 1; at < best.length; at++) {
      int inARow = before[at - 1] < 0 ? NO : before[at - 1] + IN_A_ROW;
      int reached = Math.max(inARow, further < 0 ? NO : further + ELSEWHERE);
      if (name.codePointAt(at - 1) == letter && reached >= 0) {
        best[at] = reached + (isWordStart(name, at - 1) ? AT_WORD : 0);
      }
      further = Math.max(further, before[at]);
    }
    return best;
  }

  private static boolean isWordStart(String name, int at) {
    return at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
  }
}
