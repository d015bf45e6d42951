package org.reelboard.app.cli;

import java.nio.file.Path;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.store.ProjectSession;

/** A change of a project file that the editor can take back like one of its own. */
final class SavedStep {
  private SavedStep() {}

  /**
   * Makes a change as one step, and saves the project.
   *
   * @param step the key of the step's name
   * @throws BadInputException if the editor has steps of it that were not saved
   */
  static void make(Path file, String step, Edit edit) throws ReelboardException {
    try (ProjectSession session = ProjectSession.open(file)) {
      if (session.recovery().isPresent()) {
        throw new BadInputException(Texts.of("cli.captions.unsaved", file.toString()));
      }
      session.record(session.history().apply(step, edit));
      session.save();
    }
  }
}
