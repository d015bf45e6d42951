package org.reelboard.document.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * One line of the journal. Each ends with the hash of the project it leads to, so that a torn or
 * changed line is found out.
 */
sealed interface JournalLine {
  String hash();

  /**
   * Where the journal begins.
   *
   * @param saved hash of the project that was on the disk then
   */
  record Start(JsonNode project, String saved, String hash) implements JournalLine {}

  /** A step: what changed. */
  record Do(String label, Optional<String> gesture, JsonDifference change, String hash)
      implements JournalLine {}

  /** The last step goes on: what changed since. */
  record Join(String label, Optional<String> gesture, JsonDifference change, String hash)
      implements JournalLine {}

  /** One step back. */
  record Undo(String hash) implements JournalLine {}

  /** One step forward again. */
  record Redo(String hash) implements JournalLine {}

  /** The line as UTF-8 text, its end included. */
  default byte[] text() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    switch (this) {
      case Start start -> {
        node.put("kind", "start").put("saved", start.saved());
        node.set("project", start.project());
      }
      case Do step -> {
        node.put("kind", "do").put("label", step.label());
        step.gesture().ifPresent(gesture -> node.put("gesture", gesture));
        node.set("change", DifferenceJson.write(step.change()));
      }
      case Join step -> {
        node.put("kind", "join").put("label", step.label());
        step.gesture().ifPresent(gesture -> node.put("gesture", gesture));
        node.set("change", DifferenceJson.write(step.change()));
      }
      case Undo _ -> node.put("kind", "undo");
      case Redo _ -> node.put("kind", "redo");
    }
    byte[] json = Json.line(node.put("hash", hash()));
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    return line;
  }

  /** The line of this text; empty where it is none. */
  static Optional<JournalLine> read(byte[] text) {
    try {
      JsonNode node = Json.parse(text);
      String hash = node.path("hash").asText();
      return switch (node.path("kind").asText()) {
        case "start" ->
            Optional.of(new Start(node.path("project"), node.path("saved").asText(), hash));
        case "do" ->
            Optional.of(
                new Do(
                    node.path("label").asText(),
                    gesture(node),
                    DifferenceJson.read(node.path("change")),
                    hash));
        case "join" ->
            Optional.of(
                new Join(
                    node.path("label").asText(),
                    gesture(node),
                    DifferenceJson.read(node.path("change")),
                    hash));
        case "undo" -> Optional.of(new Undo(hash));
        case "redo" -> Optional.of(new Redo(hash));
        default -> Optional.empty();
      };
    } catch (IOException | IllegalArgumentException e) {
      // A torn line: the process died while it was written.
      return Optional.empty();
    }
  }

  private static Optional<String> gesture(JsonNode node) {
    return Optional.ofNullable(node.get("gesture")).map(JsonNode::asText);
  }
}
