package org.reelboard.app.editor.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files; empty where the question was cancelled. */
public interface FileChoosers {
  Optional<Path> projectToOpen();

  /**
   * Where a project is saved.
   *
   * @param suggestion a name, with the folder that the project is in where it has one
   */
  Optional<Path> projectToSave(Path suggestion);

  /** Pictures, videos and sounds. */
  List<Path> media();

  /** A file of captions: SRT, VTT, ASS or a script. */
  Optional<Path> captions();

  /** Where captions are written, as SRT or VTT by the name's ending. */
  Optional<Path> captionsToSave(String suggestedName);

  /** A picture, an animated one, or a Lottie animation to lay over the film. */
  Optional<Path> sticker();

  /** Font files. */
  List<Path> fonts();

  /** Where a film is written. */
  Optional<Path> film(String suggestedName);

  /** Where several films are written. */
  Optional<Path> filmFolder();

  /** A file of a kind to be read. */
  Optional<Path> open(FileKind kind);

  /** Where a file of a kind is written; which of its forms, the name's ending says. */
  Optional<Path> save(FileKind kind, String suggestedName);

  /** Where missing files are looked for. */
  Optional<Path> folderToSearch();

  /** Where a project is collected with all it uses. */
  Optional<Path> folderToCollect();
}
