package org.reelboard.engine.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Effort;
import org.reelboard.engine.media.Size;

/** The catalogue of presets, from {@code assets/presets/presets.json}. */
public final class Presets {
  private static final List<Preset> ALL =
      StreamSupport.stream(
              DataFile.read("presets/presets.json").required("presets").spliterator(), false)
          .map(Presets::preset)
          .toList();

  private Presets() {}

  /** In the order in which people are shown them. */
  public static List<Preset> all() {
    return ALL;
  }

  public static Optional<Preset> byId(String id) {
    return ALL.stream().filter(preset -> preset.id().equals(id)).findFirst();
  }

  /**
   * Reads a preset written as those of the catalogue are.
   *
   * @throws IllegalArgumentException where it is not one
   * @throws JsonProcessingException where it is no JSON
   */
  public static Preset parse(String json) throws JsonProcessingException {
    return preset(new ObjectMapper().readTree(json));
  }

  private static Preset preset(JsonNode node) {
    return new Preset(
        node.required("id").asText(),
        container(node.required("container").asText()),
        size(node),
        FrameRate.parse(node.required("rate").asText()),
        node.has("crf") ? Optional.of(quality(node)) : Optional.empty(),
        Optional.ofNullable(node.get("platform")).map(JsonNode::asText));
  }

  private static Container container(String extension) {
    for (Container container : Container.values()) {
      if (container.extension().equals(extension)) {
        return container;
      }
    }
    throw new IllegalArgumentException("no such container: " + extension);
  }

  private static PresetSize size(JsonNode node) {
    JsonNode fixed = node.get("fixed");
    if (fixed != null) {
      return new PresetSize.Fixed(new Size(fixed.required(0).asInt(), fixed.required(1).asInt()));
    }
    JsonNode edges = node.required("edges");
    return new PresetSize.Edges(edges.required(0).asInt(), edges.required(1).asInt());
  }

  private static Quality quality(JsonNode node) {
    return new Quality(
        node.required("crf").asInt(),
        node.required("maxBitRate").asLong(),
        Time.seconds(node.required("keyframeSeconds").asText()),
        Effort.valueOf(node.required("effort").asText()),
        node.required("soundBitRate").asInt());
  }
}
