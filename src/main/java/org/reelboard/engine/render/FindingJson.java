package org.reelboard.engine.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

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
}
