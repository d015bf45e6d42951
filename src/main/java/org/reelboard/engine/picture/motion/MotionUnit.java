package org.reelboard.engine.picture.motion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What moves by itself, from fine to coarse. */
public enum MotionUnit {
  LETTER,
  WORD,
  LINE,
  WHOLE;

  /** As it is written in the project file. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<MotionUnit> byId(String id) {
    return Arrays.stream(values()).filter(unit -> unit.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(MotionUnit::id).toList();
  }
}
