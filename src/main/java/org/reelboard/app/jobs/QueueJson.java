package org.reelboard.app.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** The JSON that the queue keeps. */
final class QueueJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private QueueJson() {}

  /** What was written by {@link ObjectNode#toString}. */
  static ObjectNode read(String text) {
    try {
      return (ObjectNode) MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
