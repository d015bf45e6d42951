package org.reelboard.app.editor.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found wrong with the window, each fault once, with the state it was first seen in. */
public final class Offences {
  private final Map<String, String> states = new LinkedHashMap<>();

  public void add(String state, String sentence) {
    states.putIfAbsent(sentence, state);
  }

  /** All of them, one a line. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    states.forEach((sentence, state) -> lines.add("[" + state + "] " + sentence));
    return lines;
  }
}
