package org.reelboard.document.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Differences as JSON, one object each: {@code {"was": …, "is": …}} for a value, {@code {"in":
 * {name: difference}}} for fields, {@code {"at": {index: difference}}} for items of a list, {@code
 * {"from": index, "out": […], "in": […]}} for a stretch of it.
 */
final class DifferenceJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DifferenceJson() {}

  static ObjectNode write(JsonDifference difference) {
    ObjectNode node = NODES.objectNode();
    switch (difference) {
      case JsonDifference.Value value -> {
        value.before().ifPresent(before -> node.set("was", before));
        value.after().ifPresent(after -> node.set("is", after));
      }
      case JsonDifference.Members members -> {
        ObjectNode in = node.putObject("in");
        members.changes().forEach((name, change) -> in.set(name, write(change)));
      }
      case JsonDifference.Items items -> {
        ObjectNode at = node.putObject("at");
        items.changes().forEach((index, change) -> at.set(index.toString(), write(change)));
      }
      case JsonDifference.Splice splice -> {
        node.put("from", splice.index());
        node.putArray("out").addAll(splice.removed());
        node.putArray("in").addAll(splice.inserted());
      }
    }
    return node;
  }

  /**
   * @throws IllegalArgumentException if it is no difference
   */
  static JsonDifference read(JsonNode node) {
    if (node.path("from").isInt()) {
      return new JsonDifference.Splice(
          node.path("from").intValue(), list(node.path("out")), list(node.path("in")));
    }
    if (node.path("at") instanceof ObjectNode at) {
      Map<Integer, JsonDifference> changes = new TreeMap<>();
      at.properties()
          .forEach(field -> changes.put(Integer.valueOf(field.getKey()), read(field.getValue())));
      return new JsonDifference.Items(changes);
    }
    if (node.path("in") instanceof ObjectNode in) {
      Map<String, JsonDifference> changes = new LinkedHashMap<>();
      in.properties().forEach(field -> changes.put(field.getKey(), read(field.getValue())));
      return new JsonDifference.Members(changes);
    }
    if (!node.has("was") && !node.has("is")) {
      throw new IllegalArgumentException("no difference: " + node);
    }
    return new JsonDifference.Value(
        Optional.ofNullable(node.get("was")), Optional.ofNullable(node.get("is")));
  }

  private static List<JsonNode> list(JsonNode node) {
    if (!(node instanceof ArrayNode array)) {
      throw new IllegalArgumentException("no list: " + node);
    }
    List<JsonNode> items = new ArrayList<>();
    array.forEach(items::add);
    return items;
  }
}
