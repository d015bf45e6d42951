package org.reelboard.document.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.reelboard.document.project.Project;

/** A project as a JSON tree, as a project file holds it: for handing it to another process. */
public final class ProjectSnapshot {
  private ProjectSnapshot() {}

  /** The project, which must pass the project's rules. */
  public static ObjectNode write(Project project) {
    return ProjectJson.write(project);
  }

  /**
   * Reads what {@link #write} gave.
   *
   * @param name what the user knows the project by, for the sentence
   * @throws ProjectFormatException with everything that is wrong in it
   */
  public static Project read(String name, JsonNode json) throws ProjectFormatException {
    return ProjectJson.read(name, json);
  }
}
