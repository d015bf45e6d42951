package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Catalogues with their entries. */
record CatalogReport(List<CatalogKind> kinds) implements Report {
  CatalogReport {
    kinds = List.copyOf(kinds);
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (CatalogKind kind : kinds) {
      List<CatalogItem> items = kind.items();
      int width = items.stream().mapToInt(item -> item.id().length()).max().orElse(0);
      lines.add(kind.id());
      items.forEach(item -> lines.add(item.line(width)));
    }
    return lines;
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (CatalogKind kind : kinds) {
      ArrayNode list = json.putArray(kind.id());
      kind.items().forEach(item -> item.into(list.addObject()));
    }
    return json;
  }
}
