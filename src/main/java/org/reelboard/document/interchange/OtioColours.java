package org.reelboard.document.interchange;

import java.util.Locale;
import java.util.Map;
import org.reelboard.document.project.Marker;

/**
 * The colours of markers by OTIO's names
 * (https://opentimelineio.readthedocs.io/en/stable/api/python/opentimelineio.core.html, {@code
 * MarkerColor}); those that only one side has become the nearest of the other.
 */
final class OtioColours {
  private static final Map<String, String> WRITTEN =
      Map.of(
          "blue", "BLUE",
          "sky", "CYAN",
          "green", "GREEN",
          "yellow", "YELLOW",
          "orange", "ORANGE",
          "red", "RED",
          "pink", "PINK");

  private static final Map<String, String> READ =
      Map.of(
          "BLUE", "blue",
          "PURPLE", "blue",
          "CYAN", "sky",
          "GREEN", "green",
          "YELLOW", "yellow",
          "ORANGE", "orange",
          "RED", "red",
          "PINK", "pink",
          "MAGENTA", "pink");

  private OtioColours() {}

  static String written(String ours) {
    return WRITTEN.getOrDefault(ours, "BLUE");
  }

  static String read(String theirs) {
    return READ.getOrDefault(theirs.toUpperCase(Locale.ROOT), Marker.USUAL_COLOUR);
  }
}
