package org.reelboard.document.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What is the same in every tree. */
final class JsonNodes {
  /** Stands for what is not there. */
  static final JsonNode NOTHING = MissingNode.getInstance();

  private JsonNodes() {}
}
