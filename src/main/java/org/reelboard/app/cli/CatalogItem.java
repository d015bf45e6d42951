package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reelboard.engine.picture.catalogue.Parameter;

/**
 * One thing that can be chosen.
 *
 * @param id as a project file or an option names it
 * @param name as the user reads it
 * @param facts further fields for programs
 */
record CatalogItem(String id, String name, List<Parameter> parameters, Map<String, String> facts) {
  CatalogItem {
    parameters = List.copyOf(parameters);
    facts = Map.copyOf(facts);
  }

  /** The id, padded, the name, and how it is tuned. */
  String line(int idWidth) {
    String tuned =
        parameters.stream().map(CatalogItem::text).collect(Collectors.joining("; ", " [", "]"));
    return "  "
        + id
        + " ".repeat(idWidth - id.length())
        + "  "
        + name
        + (parameters.isEmpty() ? "" : tuned);
  }

  void into(ObjectNode json) {
    json.put("id", id).put("name", name);
    new TreeMap<>(facts).forEach(json::put);
    if (!parameters.isEmpty()) {
      var list = json.putArray("parameters");
      parameters.forEach(parameter -> parameter(list.addObject(), parameter));
    }
  }

  private static void parameter(ObjectNode json, Parameter parameter) {
    json.put("id", parameter.id()).put("name", parameter.name());
    switch (parameter) {
      case Parameter.Range range ->
          json.put("least", range.least())
              .put("most", range.most())
              .put("standard", range.standard());
      case Parameter.Choice choice -> {
        choice.choices().forEach(json.putArray("choices")::add);
        json.put("standard", choice.standard());
      }
      case Parameter.Colour colour -> json.put("standard", colour.standard().toString());
      case Parameter.Flag flag -> json.put("standard", flag.standard());
      case Parameter.Font font -> json.put("standard", font.standard());
    }
  }

  private static String text(Parameter parameter) {
    return switch (parameter) {
      case Parameter.Range range ->
          "%s %s..%s (%s)".formatted(range.id(), range.least(), range.most(), range.standard());
      case Parameter.Choice choice ->
          "%s %s (%s)"
              .formatted(choice.id(), String.join("|", choice.choices()), choice.standard());
      case Parameter.Colour colour -> "%s #rrggbb (%s)".formatted(colour.id(), colour.standard());
      case Parameter.Flag flag -> "%s true|false (%s)".formatted(flag.id(), flag.standard());
      case Parameter.Font font -> "%s FAMILY (%s)".formatted(font.id(), font.standard());
    };
  }
}
