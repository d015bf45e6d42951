package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.app.jobs.EncoderTrials;

/** Catalogues with their entries. */
record CatalogReport(List<Listing> listings) implements Report {
  /** A catalogue's entries. */
  record Listing(CatalogKind kind, List<CatalogItem> items) {}

  CatalogReport {
    listings = List.copyOf(listings);
  }

  static CatalogReport of(List<CatalogKind> kinds, EncoderTrials encoders) {
    return new CatalogReport(
        kinds.stream().map(kind -> new Listing(kind, kind.items(encoders))).toList());
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Listing listing : listings) {
      List<CatalogItem> items = listing.items();
      int width = items.stream().mapToInt(item -> item.id().length()).max().orElse(0);
      lines.add(listing.kind().id());
      items.forEach(item -> lines.add(item.line(width)));
    }
    return lines;
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (Listing listing : listings) {
      ArrayNode list = json.putArray(listing.kind().id());
      listing.items().forEach(item -> item.into(list.addObject()));
    }
    return json;
  }
}
