package org.reelboard.engine.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reelboard.document.time.Time;

/** Findings for programs; the names of the fields do not change from version to version. */
public final class FindingJson {
  private FindingJson() {}

  /** A list of findings. */
  public static ArrayNode of(List<Finding> findings) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    findings.forEach(finding -> list.add(of(finding)));
    return list;
  }

  private static ObjectNode of(Finding finding) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.put("subject", finding.subject());
    json.put("sentence", finding.sentence());
    finding
        .place()
        .ifPresent(place ->
            json.putObject("place")
                .put("frame", place.frame())
                .put("seconds", place.time().approximateSeconds())
                .put("scene", place.scene()));
    finding
        .measure()
        .ifPresent(measure -> json.put("measured", measure.value()).put("bound", measure.bound()));
    finding.remedy().ifPresent(remedy -> json.put("remedy", remedy));
    return json;
  }

  /** Reads what {@link #of} gave. */
  public static List<Finding> read(JsonNode list) {
    List<Finding> findings = new ArrayList<>();
    list.forEach(json -> findings.add(finding(json)));
    return findings;
  }

  private static Finding finding(JsonNode json) {
    return new Finding(
        Finding.Severity.valueOf(json.required("severity").asText().toUpperCase(Locale.ROOT)),
        json.required("subject").asText(),
        json.required("sentence").asText(),
        Optional.ofNullable(json.get("place")).map(FindingJson::place),
        json.has("measured")
            ? Optional.of(
                new Finding.Measure(json.path("measured").asText(), json.path("bound").asText()))
            : Optional.empty(),
        Optional.ofNullable(json.get("remedy")).map(JsonNode::asText));
  }

  private static Finding.Place place(JsonNode json) {
    return new Finding.Place(
        json.required("frame").asLong(),
        Time.ofSeconds(json.required("seconds").decimalValue()),
        json.required("scene").asText());
  }
}
