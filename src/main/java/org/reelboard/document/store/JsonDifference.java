package org.reelboard.document.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What changed between two JSON trees, and how to take it back. Objects are compared by field,
 * lists by what their beginnings and ends have in common; the order of an object's fields does not
 * count. Neither tree is changed, and unchanged parts are shared.
 */
sealed interface JsonDifference {
  /** Equal trees. */
  JsonDifference NONE = new Members(Map.of());

  /**
   * The tree after the change. Applied to another tree than it was made for it gives some tree: the
   * caller compares the result's hash.
   */
  JsonNode apply(JsonNode before);

  /** The change back. */
  JsonDifference inverse();

  /** One value in the place of another; empty: none, where it is a field of an object. */
  record Value(Optional<JsonNode> before, Optional<JsonNode> after) implements JsonDifference {
    @Override
    public JsonNode apply(JsonNode ignored) {
      return after.orElseGet(JsonNodeFactory.instance::missingNode);
    }

    @Override
    public JsonDifference inverse() {
      return new Value(after, before);
    }
  }

  /** Fields of an object that changed. */
  record Members(Map<String, JsonDifference> changes) implements JsonDifference {
    @Override
    public JsonNode apply(JsonNode before) {
      if (changes.isEmpty()) {
        return before;
      }
      ObjectNode after = JsonNodeFactory.instance.objectNode();
      before.properties().forEach(field -> after.set(field.getKey(), field.getValue()));
      changes.forEach((name, change) -> {
        JsonNode value = change.apply(before.path(name));
        if (value.isMissingNode()) {
          after.remove(name);
        } else {
          after.set(name, value);
        }
      });
      return after;
    }

    @Override
    public JsonDifference inverse() {
      Map<String, JsonDifference> back = new LinkedHashMap<>();
      changes.forEach((name, change) -> back.put(name, change.inverse()));
      return new Members(back);
    }
  }

  /** Items of a list that changed where they stand. */
  record Items(Map<Integer, JsonDifference> changes) implements JsonDifference {
    @Override
    public JsonNode apply(JsonNode before) {
      ArrayNode after = JsonNodeFactory.instance.arrayNode();
      before.forEach(after::add);
      changes.forEach((index, change) -> {
        if (index >= 0 && index < after.size()) {
          after.set(index, change.apply(before.path(index)));
        }
      });
      return after;
    }

    @Override
    public JsonDifference inverse() {
      Map<Integer, JsonDifference> back = new TreeMap<>();
      changes.forEach((index, change) -> back.put(index, change.inverse()));
      return new Items(back);
    }
  }

  /** A stretch of a list with another in its place. */
  record Splice(int index, List<JsonNode> removed, List<JsonNode> inserted)
      implements JsonDifference {
    public Splice {
      index = Math.max(0, index);
      removed = List.copyOf(removed);
      inserted = List.copyOf(inserted);
    }

    @Override
    public JsonNode apply(JsonNode before) {
      List<JsonNode> items = new ArrayList<>();
      before.forEach(items::add);
      List<JsonNode> stretch =
          items.subList(
              Math.min(index, items.size()), Math.min(index + removed.size(), items.size()));
      stretch.clear();
      stretch.addAll(inserted);
      return JsonNodeFactory.instance.arrayNode().addAll(items);
    }

    @Override
    public JsonDifference inverse() {
      return new Splice(index, inserted, removed);
    }
  }

  static JsonDifference between(JsonNode before, JsonNode after) {
    if (before.equals(after)) {
      return NONE;
    }
    if (before instanceof ObjectNode a && after instanceof ObjectNode b) {
      return members(a, b);
    }
    if (before instanceof ArrayNode a && after instanceof ArrayNode b) {
      return list(a, b);
    }
    return new Value(present(before), present(after));
  }

  private static JsonDifference members(ObjectNode before, ObjectNode after) {
    Set<String> names = new LinkedHashSet<>();
    before.fieldNames().forEachRemaining(names::add);
    after.fieldNames().forEachRemaining(names::add);
    Map<String, JsonDifference> changes = new LinkedHashMap<>();
    for (String name : names) {
      JsonDifference change = between(before.path(name), after.path(name));
      if (!change.equals(NONE)) {
        changes.put(name, change);
      }
    }
    return new Members(changes);
  }

  private static JsonDifference list(ArrayNode before, ArrayNode after) {
    if (before.size() == after.size()) {
      Map<Integer, JsonDifference> changes = new TreeMap<>();
      for (int index = 0; index < before.size(); index++) {
        JsonDifference change = between(before.get(index), after.get(index));
        if (!change.equals(NONE)) {
          changes.put(index, change);
        }
      }
      return new Items(changes);
    }
    int most = Math.min(before.size(), after.size());
    int head = 0;
    while (head < most && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    return new Splice(head, stretch(before, head, tail), stretch(after, head, tail));
  }

  private static List<JsonNode> stretch(ArrayNode list, int head, int tail) {
    List<JsonNode> items = new ArrayList<>();
    for (int index = head; index < list.size() - tail; index++) {
      items.add(list.get(index));
    }
    return items;
  }

  private static Optional<JsonNode> present(JsonNode node) {
    return node.isMissingNode() ? Optional.empty() : Optional.of(node);
  }
}
