package org.reelboard.engine.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The platforms that are known, each a dated table in {@code assets/platforms}. */
public final class Platforms {
  private static final List<Platform> ALL =
      Stream.of("reels", "tiktok", "shorts", "instagram-feed")
          .map(id -> platform(DataFile.read("platforms/" + id + ".json")))
          .toList();

  private Platforms() {}

  public static List<Platform> all() {
    return ALL;
  }

  public static Optional<Platform> byId(String id) {
    return ALL.stream().filter(platform -> platform.id().equals(id)).findFirst();
  }

  private static Platform platform(JsonNode node) {
    return new Platform(
        node.required("id").asText(),
        node.required("name").asText(),
        LocalDate.parse(node.required("date").asText()),
        DataFile.texts(node.required("sources")),
        limits(node),
        new Platform.Shapes(
            DataFile.texts(node.required("shapes")),
            Finding.Severity.valueOf(node.required("otherShapes").asText())),
        DataFile.texts(node.required("containers")),
        DataFile.texts(node.required("pictureCodecs")),
        DataFile.texts(node.required("soundCodecs")));
  }

  private static Platform.Limits limits(JsonNode node) {
    return new Platform.Limits(
        Limit.read(node.get("seconds")),
        Limit.read(node.get("rate")),
        Limit.read(node.get("width")),
        Limit.read(node.get("height")),
        Limit.read(node.get("aspect")),
        Limit.read(node.get("bytes")),
        Limit.read(node.get("bitRate")),
        Limit.read(node.get("soundRate")),
        Limit.read(node.get("channels")));
  }
}
