package org.reelboard.document.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.project.Problem;

/** The published schema says what the program does. */
final class SchemaTest {
  /** What a schema cannot say: rules between several places, and a rate of at most 240. */
  private static final List<String> ONLY_IN_RULES =
      List.of(
          "already used",
          "there is no scene",
          "longer than",
          "later than",
          "behind the word",
          "frames a second");

  /** Values of every wrong kind, and some that fit here and there. */
  private static final List<String> ODD =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "0.5",
          "1e999",
          "7",
          "99999",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"1/0\"",
          "\"0/5\"",
          "\"-1/30\"",
          "\"1001/30000\"",
          "\"#abcdef\"",
          "[]",
          "{}",
          "[null]",
          "{\"x\": 1}");

  private static Schema schema;

  @BeforeAll
  static void readSchema() throws IOException {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Files.readString(Path.of("assets", "schema", "project-1.json")), InputFormat.JSON);
  }

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  private static List<String> errors(byte[] json) {
    return schema.validate(new String(json, UTF_8), InputFormat.JSON).stream()
        .map(Error::toString)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsValid(long seed) {
    assertEquals(
        List.of(), errors(ProjectJson.text(RandomProjects.of(seed))), () -> "seed " + seed);
  }

  @Test
  void aSmallProjectIsValid() {
    assertEquals(
        List.of(),
        errors(
            "{\"reelboard\": 1, \"canvas\": {\"width\": 16, \"height\": 8192}}".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"reelboard\": 2, \"canvas\": {\"width\": 16, \"height\": 16}}",
        "{\"reelboard\": 1}",
        "{\"reelboard\": 1, \"canvas\": {\"width\": 17, \"height\": 16}}",
        "{\"reelboard\": 1, \"canvas\": {\"width\": 16, \"height\": 16, \"rate\": 30}}",
        "{\"reelboard\": 1, \"canvas\": {\"width\": 16, \"height\": 16}, \"scenes\": [{}]}",
        "{\"reelboard\": 1, \"canvas\": {\"width\": 16, \"height\": 16}, \"assets\": {\"a\": 1}}"
      })
  void badOnesAreRefused(String json) {
    assertFalse(errors(json.getBytes(UTF_8)).isEmpty());
  }

  /** One value of a project is replaced by an odd one, or taken away. */
  @ParameterizedTest
  @MethodSource("seeds")
  void schemaAndProgramRefuseTheSame(long seed) throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      JsonNode json = ProjectJson.write(RandomProjects.of(random)).deepCopy();
      String change = spoil(json, random);
      byte[] text = Json.line(json);
      boolean valid = errors(text).isEmpty();
      List<Problem> problems = problems(text);
      boolean structural =
          problems.stream()
              .map(Problem::sentence)
              .anyMatch(one -> ONLY_IN_RULES.stream().noneMatch(one::contains));
      assertEquals(
          !valid,
          structural,
          () -> "seed " + seed + ", " + change + ": " + problems + " " + errors(text));
    }
  }

  private static List<Problem> problems(byte[] text) {
    try {
      ProjectJson.read("film", text);
      return List.of();
    } catch (ProjectFormatException e) {
      return e.problems();
    }
  }

  private static String spoil(JsonNode json, Random random) throws IOException {
    List<JsonNode> containers = new ArrayList<>();
    collect(json, containers);
    JsonNode container = containers.get(random.nextInt(containers.size()));
    JsonNode odd = Json.parse(RandomProjects.pick(random, ODD).getBytes(UTF_8));
    if (container instanceof ArrayNode array) {
      int index = random.nextInt(array.size());
      array.set(index, odd);
      return "[" + index + "] = " + odd;
    }
    ObjectNode object = (ObjectNode) container;
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = RandomProjects.pick(random, names);
    if (random.nextInt(4) == 0) {
      object.remove(name);
      return "without " + name;
    }
    object.set(name, odd);
    return name + " = " + odd;
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode() && !node.isEmpty()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }
}
