package org.reelboard.document.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.edit.RandomEdits;
import org.reelboard.document.project.Project;

final class JsonDifferenceTest {
  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static JsonNode json(String text) throws IOException {
    return Json.parse(text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":1}           | {"a":1}           | {"in":{}}
          1                 | 2                 | {"was":1,"is":2}
          {"a":1,"b":2}     | {"a":1,"b":3}     | {"in":{"b":{"was":2,"is":3}}}
          {"a":1}           | {"a":1,"b":null}  | {"in":{"b":{"is":null}}}
          {"a":1,"b":2}     | {"b":2}           | {"in":{"a":{"was":1}}}
          {"a":[1,2,3]}     | {"a":[1,5,3]}     | {"in":{"a":{"at":{"1":{"was":2,"is":5}}}}}
          [1,2,3,4]         | [1,4]             | {"from":1,"out":[2,3],"in":[]}
          [1,2]             | [1,9,8,2]         | {"from":1,"out":[],"in":[9,8]}
          [1,1]             | [1,1,1]           | {"from":2,"out":[],"in":[1]}
          [{"a":1},{"b":1}] | [{"a":1},{"b":2}] | {"at":{"1":{"in":{"b":{"was":1,"is":2}}}}}
          []                | {}                | {"was":[],"is":{}}
          """)
  void aDifferenceIsSmallAndGoesBothWays(String before, String after, String difference)
      throws IOException {
    JsonDifference between = JsonDifference.between(json(before), json(after));
    assertEquals(difference, new String(Json.line(DifferenceJson.write(between)), UTF_8));
    assertEquals(between, DifferenceJson.read(json(difference)));
    assertEquals(json(after), between.apply(json(before)));
    assertEquals(json(before), between.inverse().apply(json(after)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyTwoProjectsHaveADifferenceThatGoesBothWays(long seed) throws IOException {
    Random random = new Random(seed);
    ObjectNode before = ProjectJson.write(RandomProjects.of(random));
    ObjectNode after = ProjectJson.write(RandomProjects.of(random));
    JsonDifference written = JsonDifference.between(before, after);
    byte[] text = Json.line(DifferenceJson.write(written));
    JsonDifference read = DifferenceJson.read(Json.parse(text));
    assertEquals(after, read.apply(before), () -> "seed " + seed);
    assertEquals(before, read.inverse().apply(after), () -> "seed " + seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyEditHasADifferenceThatGoesBothWays(long seed) throws EditException {
    Random random = new Random(seed);
    Project project = RandomProjects.of(random);
    RandomEdits edits = new RandomEdits(random);
    JsonNode before = ProjectJson.write(project);
    for (int count = 0; count < 10; count++) {
      Project changed = tried(edits, project);
      JsonNode after = ProjectJson.write(changed);
      JsonDifference difference = JsonDifference.between(before, after);
      assertEquals(after, difference.apply(before), () -> "seed " + seed);
      assertEquals(before, difference.inverse().apply(after), () -> "seed " + seed);
      assertEquals(Sha256.of(after), Sha256.of(difference.apply(before)), () -> "seed " + seed);
      project = changed;
      before = after;
    }
  }

  private static Project tried(RandomEdits edits, Project project) {
    try {
      return edits.next(project).apply(project);
    } catch (EditException e) {
      return project;
    }
  }

  @Test
  void aSmallEditOfALargeProjectIsASmallDifference() {
    Project project = RandomProjects.of(11);
    JsonDifference difference =
        JsonDifference.between(
            ProjectJson.write(project), ProjectJson.write(project.withTitle("new")));
    assertTrue(Json.line(DifferenceJson.write(difference)).length < 100);
  }

  @Test
  void aDifferenceOfAnotherTreeDoesNoHarm() throws IOException {
    JsonDifference items = JsonDifference.between(json("[1,2,3]"), json("[1,2,4]"));
    assertEquals(json("[1]"), items.apply(json("[1]")));
    JsonDifference splice = JsonDifference.between(json("[1,2,3]"), json("[1]"));
    assertEquals(json("[]"), splice.apply(json("[]")));
  }
}
