package org.reelboard.engine.picture.caption;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What of a picture no platform covers, as fractions of its edges.
 *
 * @param top what is covered at the top; the others likewise
 */
public record SafeZone(double top, double bottom, double left, double right) {
  private static final String FILE = "/org/reelboard/assets/platforms/safe-zones.json";

  /** Pictures taller than this are shown whole screen, under the buttons of an app. */
  private static final double TALL = 1.5;

  /** What is kept clear of a picture that is shown by itself (EBU R 95, graphics safe area). */
  private static final double EDGE = 0.05;

  private static final SafeZone BY_ITSELF = new SafeZone(EDGE, EDGE, EDGE, EDGE);

  /** What all platforms together leave free of a picture of that shape. */
  public static SafeZone of(double width, double height) {
    return height > TALL * width ? ofAllPlatforms() : BY_ITSELF;
  }

  private static SafeZone ofAllPlatforms() {
    SafeZone all = new SafeZone(0, 0, 0, 0);
    for (JsonNode zone : read().required("zones")) {
      all =
          new SafeZone(
              Math.max(all.top, zone.required("top").asDouble()),
              Math.max(all.bottom, zone.required("bottom").asDouble()),
              Math.max(all.left, zone.required("left").asDouble()),
              Math.max(all.right, zone.required("right").asDouble()));
    }
    return all;
  }

  private static JsonNode read() {
    try (InputStream in = SafeZone.class.getResourceAsStream(FILE)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own safe zones cannot be read", e);
    }
  }

  /** How wide something in the middle may be, as a fraction of the picture's width. */
  public double widthAround() {
    return 1 - 2 * Math.max(left, right);
  }
}
