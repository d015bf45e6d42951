package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Problem;

/** What is wrong with a project file. */
record ProblemsReport(Path file, List<Problem> problems) implements Report {
  ProblemsReport {
    problems = List.copyOf(problems);
  }

  @Override
  public List<String> lines() {
    String conclusion =
        problems.isEmpty()
            ? Texts.of("cli.validate.valid", file.toString())
            : Texts.of("cli.validate.problems", file.toString(), problems.size());
    return Stream.concat(problems.stream().map(Problem::toString), Stream.of(conclusion)).toList();
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("file", file.toString()).put("valid", problems.isEmpty());
    ArrayNode list = json.putArray("problems");
    problems.forEach(
        one -> list.addObject().put("place", one.place()).put("sentence", one.sentence()));
    return json;
  }
}
