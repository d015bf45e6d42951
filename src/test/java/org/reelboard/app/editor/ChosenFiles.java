package org.reelboard.app.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.reelboard.app.editor.desktop.FileChoosers;

/** A user who answers each question for files with what was laid out before. */
final class ChosenFiles implements FileChoosers {
  Optional<Path> open = Optional.empty();
  Optional<Path> save = Optional.empty();
  Optional<Path> film = Optional.empty();
  Optional<Path> folder = Optional.empty();
  Optional<Path> captions = Optional.empty();
  Optional<Path> captionsTo = Optional.empty();
  Optional<Path> sticker = Optional.empty();
  List<Path> media = List.of();
  List<Path> fonts = List.of();

  @Override
  public Optional<Path> projectToOpen() {
    return open;
  }

  @Override
  public Optional<Path> projectToSave(String suggestedName) {
    return save;
  }

  @Override
  public List<Path> media() {
    return media;
  }

  @Override
  public List<Path> fonts() {
    return fonts;
  }

  @Override
  public Optional<Path> film(String suggestedName) {
    return film;
  }

  @Override
  public Optional<Path> filmFolder() {
    return folder;
  }

  @Override
  public Optional<Path> folderToSearch() {
    return folder;
  }

  @Override
  public Optional<Path> captions() {
    return captions;
  }

  @Override
  public Optional<Path> captionsToSave(String suggestedName) {
    return captionsTo;
  }

  @Override
  public Optional<Path> sticker() {
    return sticker;
  }
}
