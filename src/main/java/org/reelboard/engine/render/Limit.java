package org.reelboard.engine.render;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a platform takes, and within that what it advises. Where a platform says nothing, a bound is
 * infinite.
 *
 * @param least below this it refuses
 * @param most above this it refuses
 * @param advisedLeast below this it is better not to be
 * @param advisedMost above this it is better not to be
 */
public record Limit(double least, double most, double advisedLeast, double advisedMost) {
  /** Reads the bounds that are there. */
  static Limit read(@Nullable JsonNode node) {
    double least = bound(node, "least", Double.NEGATIVE_INFINITY);
    double most = bound(node, "most", Double.POSITIVE_INFINITY);
    return new Limit(
        least, most, bound(node, "advisedLeast", least), bound(node, "advisedMost", most));
  }

  private static double bound(@Nullable JsonNode node, String field, double otherwise) {
    JsonNode value = node == null ? null : node.get(field);
    return value == null ? otherwise : value.asDouble();
  }

  /** How bad a value is. */
  Finding.Severity severity(double value) {
    if (value < least || value > most) {
      return Finding.Severity.REFUSE;
    }
    return value < advisedLeast || value > advisedMost
        ? Finding.Severity.WARN
        : Finding.Severity.OK;
  }
}
