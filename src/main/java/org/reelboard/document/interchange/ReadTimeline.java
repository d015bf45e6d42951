package org.reelboard.document.interchange;

import java.util.List;
import org.reelboard.document.project.Project;

/**
 * A film that another tool wrote.
 *
 * @param notes what could not be taken over, or was taken over as something else, each a sentence
 */
public record ReadTimeline(Project project, List<String> notes) {
  public ReadTimeline {
    notes = List.copyOf(notes);
  }
}
