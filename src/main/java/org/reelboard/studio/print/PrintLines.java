package org.reelboard.studio.print;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelboard.studio.print.PrintFaces.Weight;

/** Breaks words into lines of a width. */
final class PrintLines {
  private static final String MORE = "…";

  private final PrintFaces faces;

  PrintLines(PrintFaces faces) {
    this.faces = faces;
  }

  /** The lines of a text; where there are more than fit, the last one says that it goes on. */
  List<String> of(String text, Weight weight, float size, float width, int most)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : text.strip().lines().toList()) {
      broken(line.replace('\t', ' ').stripTrailing(), weight, size, width, lines);
      if (lines.size() > most) {
        break;
      }
    }
    if (lines.size() <= most) {
      return lines;
    }
    List<String> fitting = new ArrayList<>(lines.subList(0, most));
    if (!fitting.isEmpty()) {
      fitting.add(shortened(fitting.removeLast() + MORE, weight, size, width));
    }
    return fitting;
  }

  /** One line, with an ellipsis where it is too long. */
  String shortened(String text, Weight weight, float size, float width) throws IOException {
    String shown = text;
    while (shown.length() > 1 && faces.width(shown, weight, size) > width) {
      String body = shown.endsWith(MORE) ? shown.substring(0, shown.length() - 1) : shown;
      shown = body.substring(0, body.offsetByCodePoints(body.length(), -1)).stripTrailing() + MORE;
    }
    return shown;
  }

  private void broken(String line, Weight weight, float size, float width, List<String> into)
      throws IOException {
    BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(line);
    int start = 0;
    int end = places.first();
    for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
      if (end > start && faces.width(line.substring(start, next).strip(), weight, size) > width) {
        into.add(line.substring(start, end).strip());
        start = end;
      }
      end = next;
    }
    into.add(shortened(line.substring(start).strip(), weight, size, width));
  }
}
