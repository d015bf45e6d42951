package org.reelboard.document.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The further fields of an object in the project file: the parameters of a catalogue entry, and
 * whatever a newer version wrote there. They are kept as they are and written back in their order.
 *
 * @param values by name; the nodes are never changed
 */
public record Fields(Map<String, JsonNode> values) {
  public static final Fields NONE = new Fields(Map.of());

  public Fields {
    Map<String, JsonNode> copy = new LinkedHashMap<>();
    values.forEach((name, value) -> copy.put(name, asRead(value)));
    values = Collections.unmodifiableMap(copy);
  }

  /** The number of that name, if there is one and it is finite. */
  public Optional<Double> number(String name) {
    JsonNode node = values.get(name);
    return node != null && node.isNumber() && Double.isFinite(node.doubleValue())
        ? Optional.of(node.doubleValue())
        : Optional.empty();
  }

  /** The text of that name, if there is one. */
  public Optional<String> text(String name) {
    JsonNode node = values.get(name);
    return node != null && node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
  }

  /** What is so or not by that name, if it is said. */
  public Optional<Boolean> flag(String name) {
    JsonNode node = values.get(name);
    return node != null && node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
  }

  /**
   * These fields and a number.
   *
   * @throws NumberFormatException if it is not finite
   */
  public Fields with(String name, double number) {
    return with(name, DoubleNode.valueOf(number));
  }

  public Fields with(String name, String text) {
    return with(name, TextNode.valueOf(text));
  }

  /** These fields and something that is so or not. */
  public Fields withFlag(String name, Boolean flag) {
    return with(name, BooleanNode.valueOf(flag));
  }

  /** These fields but one. */
  public Fields without(String name) {
    Map<String, JsonNode> others = new LinkedHashMap<>(values);
    others.remove(name);
    return new Fields(others);
  }

  private Fields with(String name, JsonNode node) {
    Map<String, JsonNode> changed = new LinkedHashMap<>(values);
    changed.put(name, node);
    return new Fields(changed);
  }

  /** The node as it would be after a save and a load, so that both are equal. */
  private static JsonNode asRead(JsonNode node) {
    if (node.isFloat() || node.isDouble()) {
      return DecimalNode.valueOf(BigDecimal.valueOf(node.doubleValue()));
    }
    return node;
  }
}
