package org.reelboard.engine.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** A JSON file of the program's own data. That one is missing or broken is a fault of the build. */
final class DataFile {
  private static final String FOLDER = "/org/reelboard/assets/";

  private DataFile() {}

  static JsonNode read(String name) {
    try (InputStream stream =
        Objects.requireNonNull(DataFile.class.getResourceAsStream(FOLDER + name), name)) {
      return new ObjectMapper().readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The texts in an array. */
  static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
