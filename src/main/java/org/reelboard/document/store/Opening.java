package org.reelboard.document.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Project;

/**
 * What a project is opened with.
 *
 * @param history as the journal left it
 * @param saved as it was when the project on the disk was the present one
 * @param recovery there where the two differ
 * @param notice what the user should know
 */
record Opening(
    Journal journal,
    History history,
    History saved,
    Optional<Recovery> recovery,
    Optional<String> notice) {

  /** With nothing restored. */
  static Opening fresh(Journal journal, History history) {
    return new Opening(journal, history, history, Optional.empty(), Optional.empty());
  }

  /** Reads a project file, whose lock is held, and its journal. */
  static Opening of(Path file) throws IOException, StoreException {
    Project project = ProjectFile.load(file);
    HiddenFolder hidden = new HiddenFolder(file);
    SafeWrite.cleanUp(hidden.folder());
    SafeWrite.cleanUp(ProjectFolder.of(file).folder());
    Journal journal = new Journal(hidden.journal());
    if (!Files.exists(hidden.journal())) {
      return fresh(journal, History.of(project));
    }
    JournalFile found = JournalFile.read(hidden.journal(), Sha256.of(ProjectJson.write(project)));
    Optional<Replay> replay = found.replay().filter(Replay::isOfSavedProject);
    if (replay.isEmpty()) {
      return setAside(journal, project);
    }
    try {
      return restored(journal, found, replay.get(), project, hidden.name());
    } catch (ProjectFormatException e) {
      // A journal of another version's rules.
      return setAside(journal, project);
    }
  }

  private static Opening restored(
      Journal journal, JournalFile found, Replay replay, Project project, String name)
      throws IOException, ProjectFormatException {
    Restored restored = new Restored(name);
    History end = restored.history(replay.end());
    Optional<Replay.TreeHistory> savedTree = replay.saved();
    History saved = savedTree.isPresent() ? restored.history(savedTree.get()) : History.of(project);
    Optional<String> notice = Optional.empty();
    if (found.wholeLinesBehind()) {
      Path copy = journal.keepCopy();
      notice = Optional.of(Texts.of("document.journal.damaged", name, copy.toString()));
    }
    journal.resume(found.goodBytes(), replay.lines());
    Optional<Recovery> recovery =
        end.present().equals(saved.present())
            ? Optional.empty()
            : Optional.of(new Recovery(replay.unsaved()));
    return new Opening(journal, end, saved, recovery, notice);
  }

  private static Opening setAside(Journal journal, Project project) throws IOException {
    Path aside = journal.setAside();
    return new Opening(
        journal,
        History.of(project),
        History.of(project),
        Optional.empty(),
        Optional.of(Texts.of("document.journal.set-aside", aside.toString())));
  }
}
