package org.reelboard.document.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Fields;
import org.reelboard.document.time.Time;
import org.reelboard.document.time.TimeText;

/**
 * Reads one object field by field. A wrong field is noted with its place and read as its default,
 * so that one pass finds everything that is wrong. Fields nobody asked for are the {@link #rest}.
 */
final class FieldReader {
  private final ObjectNode node;
  private final String place;
  private final ProblemList problems;
  private final Set<String> asked = new HashSet<>();

  FieldReader(ObjectNode node, String place, ProblemList problems) {
    this.node = node;
    this.place = place;
    this.problems = problems;
  }

  String place(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  void problem(String name, String sentence) {
    problems.add(place(name), sentence);
  }

  boolean has(String name) {
    return node.has(name);
  }

  ObjectNode whole() {
    return node;
  }

  /** The fields that were not asked for, in their order. */
  Fields rest() {
    Map<String, JsonNode> others = new LinkedHashMap<>();
    node.properties().stream()
        .filter(field -> !asked.contains(field.getKey()))
        .forEach(field -> others.put(field.getKey(), field.getValue()));
    return others.isEmpty() ? Fields.NONE : new Fields(others);
  }

  String text(String name, String otherwise) {
    return optionalText(name).orElse(otherwise);
  }

  Optional<String> optionalText(String name) {
    return optional(name).flatMap(value -> asText(name, value));
  }

  /** A text that names something: not blank. */
  String name(String name, String ifWrong) {
    return required(name)
        .flatMap(value -> asText(name, value))
        .filter(text -> isNamed(name, text))
        .orElse(ifWrong);
  }

  Optional<String> optionalName(String name) {
    return optionalText(name).filter(text -> isNamed(name, text));
  }

  int wholeNumber(String name, int ifWrong) {
    return (int)
        required(name)
            .flatMap(value -> asWhole(name, value, Integer.MIN_VALUE, Integer.MAX_VALUE))
            .orElse((long) ifWrong)
            .longValue();
  }

  int optionalWholeNumber(String name, int otherwise) {
    return has(name) ? wholeNumber(name, otherwise) : otherwise;
  }

  long longNumber(String name, long ifWrong) {
    return required(name)
        .flatMap(value -> asWhole(name, value, Long.MIN_VALUE, Long.MAX_VALUE))
        .orElse(ifWrong);
  }

  double number(String name, double otherwise) {
    return optional(name).flatMap(value -> asNumber(name, value)).orElse(otherwise);
  }

  BigDecimal decimal(String name, BigDecimal otherwise) {
    return optional(name)
        .filter(value -> isNumber(name, value))
        .map(JsonNode::decimalValue)
        .orElse(otherwise);
  }

  boolean flag(String name) {
    Optional<JsonNode> value = optional(name);
    if (value.isPresent() && !value.get().isBoolean()) {
      problem(name, Texts.of("document.json.boolean"));
    }
    return value.isPresent() && value.get().booleanValue();
  }

  Time time(String name, Time otherwise) {
    return optionalTime(name).orElse(otherwise);
  }

  Time requiredTime(String name, Time ifWrong) {
    return required(name).flatMap(value -> asTime(name, value)).orElse(ifWrong);
  }

  Optional<Time> optionalTime(String name) {
    return optional(name).flatMap(value -> asTime(name, value));
  }

  /** A text in a form of its own, such as a colour or a rate. */
  <T> Optional<T> parsed(String name, Function<String, T> parser, String sentence) {
    return optionalText(name)
        .flatMap(text -> {
          try {
            return Optional.of(parser.apply(text));
          } catch (IllegalArgumentException e) {
            problem(name, sentence);
            return Optional.empty();
          }
        });
  }

  Optional<FieldReader> object(String name) {
    return optional(name).flatMap(value -> asObject(place(name), value));
  }

  FieldReader requiredObject(String name) {
    return required(name)
        .flatMap(value -> asObject(place(name), value))
        .orElseGet(() -> new FieldReader(nothing(), place(name), new ProblemList()));
  }

  /** The objects of an array; none where the field is not there. */
  List<FieldReader> objects(String name) {
    List<FieldReader> readers = new ArrayList<>();
    JsonNode array = array(name);
    for (int index = 0; index < array.size(); index++) {
      asObject(place(name) + "[" + index + "]", array.get(index)).ifPresent(readers::add);
    }
    return readers;
  }

  /** The texts of an array, each of which names something; none where the field is not there. */
  List<String> names(String name) {
    List<String> names = new ArrayList<>();
    for (JsonNode value : array(name)) {
      asText(name, value).filter(text -> isNamed(name, text)).ifPresent(names::add);
    }
    return names;
  }

  /** The objects that are the values of all fields of an object, by their names. */
  Map<String, FieldReader> members() {
    Map<String, FieldReader> readers = new LinkedHashMap<>();
    node.properties()
        .forEach(field ->
            asObject(place + "[\"" + field.getKey() + "\"]", field.getValue())
                .ifPresent(reader -> readers.put(field.getKey(), reader)));
    return readers;
  }

  private Optional<JsonNode> optional(String name) {
    asked.add(name);
    return Optional.ofNullable(node.get(name));
  }

  /** The array of that name; an empty one where there is none. */
  private JsonNode array(String name) {
    Optional<JsonNode> array = optional(name);
    if (array.isPresent() && !array.get().isArray()) {
      problem(name, Texts.of("document.json.array"));
    }
    return array.filter(JsonNode::isArray).orElseGet(JsonNodeFactory.instance::arrayNode);
  }

  private Optional<JsonNode> required(String name) {
    Optional<JsonNode> value = optional(name);
    if (value.isEmpty()) {
      problem(name, Texts.of("document.json.missing"));
    }
    return value;
  }

  private Optional<FieldReader> asObject(String where, JsonNode value) {
    if (value instanceof ObjectNode object) {
      return Optional.of(new FieldReader(object, where, problems));
    }
    problems.add(where, Texts.of("document.json.object"));
    return Optional.empty();
  }

  private Optional<String> asText(String name, JsonNode value) {
    if (value.isTextual()) {
      return Optional.of(value.textValue());
    }
    problem(name, Texts.of("document.json.text"));
    return Optional.empty();
  }

  private boolean isNamed(String name, String text) {
    if (text.isBlank()) {
      problem(name, Texts.of("document.problem.blank"));
      return false;
    }
    return true;
  }

  private boolean isNumber(String name, JsonNode value) {
    if (!value.isNumber()) {
      problem(name, Texts.of("document.json.number"));
    }
    return value.isNumber();
  }

  private Optional<Double> asNumber(String name, JsonNode value) {
    return isNumber(name, value) ? Optional.of(value.doubleValue()) : Optional.empty();
  }

  private Optional<Long> asWhole(String name, JsonNode value, long least, long most) {
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      problem(name, Texts.of("document.json.whole-number"));
      return Optional.empty();
    }
    long number = value.longValue();
    if (number < least || number > most) {
      problem(name, Texts.of("document.json.whole-number"));
      return Optional.empty();
    }
    return Optional.of(number);
  }

  private Optional<Time> asTime(String name, JsonNode value) {
    try {
      if (value.isNumber()) {
        return Optional.of(Time.ofSeconds(value.decimalValue()));
      }
      if (value.isTextual()) {
        return Optional.of(TimeText.read(value.textValue()));
      }
      problem(name, Texts.of("document.json.time"));
    } catch (NumberFormatException e) {
      problem(name, Texts.of("document.json.time"));
    } catch (ArithmeticException e) {
      problem(name, Texts.of("document.problem.too-long"));
    }
    return Optional.empty();
  }

  private static ObjectNode nothing() {
    return JsonNodeFactory.instance.objectNode();
  }
}
