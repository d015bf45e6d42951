package org.reelboard.document.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reelboard.document.project.Fields;
import org.reelboard.document.time.Time;
import org.reelboard.document.time.TimeText;

/** Writes one object field by field, in the order of the calls; defaults are left out. */
final class FieldWriter {
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  FieldWriter text(String name, String value) {
    node.put(name, value);
    return this;
  }

  FieldWriter textUnless(String name, String value, String normal) {
    return value.equals(normal) ? this : text(name, value);
  }

  FieldWriter text(String name, Optional<String> value) {
    value.ifPresent(text -> text(name, text));
    return this;
  }

  FieldWriter whole(String name, long value) {
    node.set(name, whole(value));
    return this;
  }

  FieldWriter number(String name, double value) {
    node.set(name, number(value));
    return this;
  }

  FieldWriter numberUnless(String name, double value, double normal) {
    return value == normal ? this : number(name, value);
  }

  FieldWriter decimalUnless(String name, BigDecimal value, BigDecimal normal) {
    if (value.compareTo(normal) != 0) {
      node.set(name, decimal(value));
    }
    return this;
  }

  FieldWriter flag(String name, boolean value) {
    if (value) {
      node.put(name, true);
    }
    return this;
  }

  FieldWriter time(String name, Time value) {
    node.set(name, time(value));
    return this;
  }

  FieldWriter timeUnlessZero(String name, Time value) {
    return value.isZero() ? this : time(name, value);
  }

  FieldWriter time(String name, Optional<Time> value) {
    value.ifPresent(time -> time(name, time));
    return this;
  }

  FieldWriter object(String name, JsonNode value) {
    node.set(name, value);
    return this;
  }

  FieldWriter texts(String name, List<String> values) {
    var array = node.putArray(name);
    values.forEach(array::add);
    return this;
  }

  <T> FieldWriter objects(String name, List<T> values, Function<T, ? extends JsonNode> writer) {
    var array = node.putArray(name);
    values.forEach(value -> array.add(writer.apply(value)));
    return this;
  }

  /** Adds the fields that this version does not know. */
  ObjectNode with(Fields rest) {
    rest.values()
        .forEach((name, value) -> {
          if (node.get(name) instanceof ObjectNode written && value instanceof ObjectNode more) {
            more.properties()
                .forEach(field -> written.putIfAbsent(field.getKey(), field.getValue()));
          } else {
            node.putIfAbsent(name, value);
          }
        });
    return node;
  }

  private static JsonNode time(Time time) {
    return TimeText.isDecimal(time)
        ? decimal(TimeText.decimal(time))
        : TextNode.valueOf(TimeText.write(time));
  }

  /** A double as it is shortest written; whole ones without a point. */
  private static JsonNode number(double value) {
    return decimal(new BigDecimal(Double.toString(value)));
  }

  private static JsonNode decimal(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    boolean whole = plain.scale() <= 0 && plain.precision() - plain.scale() <= 18;
    return whole ? whole(plain.longValueExact()) : DecimalNode.valueOf(plain);
  }

  private static JsonNode whole(long value) {
    return value == (int) value ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
  }
}
