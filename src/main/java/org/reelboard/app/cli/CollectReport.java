package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.store.CollectedProject;

/** What {@code collect} copied, and what it could not find. */
record CollectReport(CollectedProject collected) implements Report {
  private static final long MEGABYTE = 1_000_000;

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        Texts.of(
            "cli.collect.done",
            collected.file().toString(),
            collected.files(),
            String.valueOf(Math.ceilDiv(collected.bytes(), MEGABYTE))));
    collected.missing().forEach(path -> lines.add(Texts.of("cli.collect.missing", path.value())));
    return lines;
  }

  @Override
  public JsonNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("project", collected.file().toString());
    json.put("files", collected.files());
    json.put("bytes", collected.bytes());
    ArrayNode missing = json.putArray("missing");
    collected.missing().forEach(path -> missing.add(path.value()));
    return json;
  }
}
