package org.reelboard.document.project;

import java.util.Optional;
import org.reelboard.document.time.Time;

/**
 * How an overlay comes, goes, or moves while it is seen.
 *
 * @param id of the catalogue entry
 * @param duration of the coming or going, or of one round of what goes on; above 0
 * @param unit what moves by itself: {@code letter}, {@code word}, {@code line} or {@code whole};
 *     empty: as the entry has it
 * @param easing of the catalogue; empty: as the entry has it
 */
public record Motion(
    String id, Time duration, Optional<String> unit, Optional<String> easing, Fields parameters) {
  public Motion(String id, Time duration) {
    this(id, duration, Optional.empty(), Optional.empty(), Fields.NONE);
  }

  public Motion withDuration(Time newDuration) {
    return new Motion(id, newDuration, unit, easing, parameters);
  }

  public Motion withUnit(String newUnit) {
    return new Motion(id, duration, Optional.of(newUnit), easing, parameters);
  }

  public Motion withEasing(String newEasing) {
    return new Motion(id, duration, unit, Optional.of(newEasing), parameters);
  }

  public Motion withParameters(Fields newParameters) {
    return new Motion(id, duration, unit, easing, newParameters);
  }
}
