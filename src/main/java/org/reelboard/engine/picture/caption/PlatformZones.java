package org.reelboard.engine.picture.caption;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What each platform's app leaves free of a tall picture, as far as it is known.
 *
 * @param date when it was looked up
 */
public record PlatformZones(LocalDate date, List<Zone> zones) {
  private static final String FILE = "/org/reelboard/assets/platforms/safe-zones.json";

  /**
   * One app's.
   *
   * @param name of the app, in all languages
   */
  public record Zone(String id, String name, SafeZone free) {}

  public PlatformZones {
    zones = List.copyOf(zones);
  }

  /** Those that come with the program. */
  public static PlatformZones known() {
    try (InputStream in = PlatformZones.class.getResourceAsStream(FILE)) {
      JsonNode table = new ObjectMapper().readTree(in);
      return new PlatformZones(
          LocalDate.parse(table.required("date").asText()),
          StreamSupport.stream(table.required("zones").spliterator(), false)
              .map(PlatformZones::zone)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own safe zones cannot be read", e);
    }
  }

  private static Zone zone(JsonNode zone) {
    return new Zone(
        zone.required("id").asText(),
        zone.required("name").asText(),
        new SafeZone(
            zone.required("top").asDouble(),
            zone.required("bottom").asDouble(),
            zone.required("left").asDouble(),
            zone.required("right").asDouble()));
  }
}
