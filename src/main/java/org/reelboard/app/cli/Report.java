package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a command found, for people and for programs. */
interface Report {
  /** Lines for people. */
  List<String> lines();

  /** The same for programs; the names of its fields do not change from version to version. */
  JsonNode json();
}
