package org.reelboard.document.script;

import java.util.ArrayList;
import java.util.List;

/** Text that is too long for one scene, in pieces that end with a sentence where they can. */
final class LongText {
  private static final List<String> ENDS = List.of("\n", ". ", "。", "! ", "? ", " ");

  private LongText() {}

  static List<String> pieces(String text, int longest) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    while (rest.length() > longest) {
      int cut = cut(rest, longest);
      pieces.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    pieces.add(rest);
    return pieces;
  }

  private static int cut(String text, int longest) {
    for (String end : ENDS) {
      int at = text.lastIndexOf(end, longest - end.length());
      if (at > longest / 2) {
        return at + end.length();
      }
    }
    return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
  }
}
