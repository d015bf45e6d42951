package org.reelboard.document.caption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reelboard.document.Texts;

/**
 * Gathers what is to be said of a file. What is wrong in thousands of places is told a few times
 * and then counted.
 */
final class Notes {
  private static final int TOLD_OF_A_KIND = 5;

  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  /** The notes of one kind. */
  private static final class Kind {
    private final List<CaptionNote> told = new ArrayList<>();
    private int more;
    private int firstOfMore;

    private void add(CaptionNote note) {
      if (told.size() < TOLD_OF_A_KIND) {
        told.add(note);
      } else if (more++ == 0) {
        firstOfMore = note.line();
      }
    }

    private List<CaptionNote> all() {
      List<CaptionNote> all = new ArrayList<>(told);
      if (more > 0) {
        all.add(
            new CaptionNote(firstOfMore, Texts.of("captions.note.more", Integer.toString(more))));
      }
      return all;
    }
  }

  /**
   * Notes something.
   *
   * @param line counted from 1; 0 for the file as a whole
   * @param kind of what is wrong: the end of the text's key, behind {@code captions.note.}
   */
  void add(int line, String kind, Object... arguments) {
    kinds
        .computeIfAbsent(kind, _ -> new Kind())
        .add(new CaptionNote(line, Texts.of("captions.note." + kind, arguments)));
  }

  /** All of them, in the order of their lines. */
  List<CaptionNote> list() {
    return kinds.values().stream()
        .flatMap(kind -> kind.all().stream())
        .sorted(Comparator.comparingInt(CaptionNote::line))
        .toList();
  }
}
