package org.reelboard.document.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reelboard.document.project.Fields;

/**
 * The unknown fields of small objects that are no record of their own here, such as a focus point:
 * kept among the fields of the object around them, under the small object's name, and merged back
 * by {@link FieldWriter#with}.
 */
final class InnerFields {
  private InnerFields() {}

  static Fields keep(Fields outer, String name, Optional<FieldReader> inner) {
    Fields unknown = inner.map(FieldReader::rest).orElse(Fields.NONE);
    if (unknown.values().isEmpty()) {
      return outer;
    }
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    unknown.values().forEach(kept::set);
    Map<String, JsonNode> all = new LinkedHashMap<>(outer.values());
    all.put(name, kept);
    return new Fields(all);
  }
}
