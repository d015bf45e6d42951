package org.reelboard.app.editor.captions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.reelboard.app.editor.desktop.FileChoosers;

/** A user who only ever chooses files of captions. */
final class AskedFiles implements FileChoosers {
  Optional<Path> open = Optional.empty();
  Optional<Path> save = Optional.empty();

  @Override
  public Optional<Path> captions() {
    return open;
  }

  @Override
  public Optional<Path> captionsToSave(String suggestedName) {
    return save;
  }

  @Override
  public Optional<Path> projectToOpen() {
    return Optional.empty();
  }

  @Override
  public Optional<Path> projectToSave(String suggestedName) {
    return Optional.empty();
  }

  @Override
  public List<Path> media() {
    return List.of();
  }

  @Override
  public Optional<Path> sticker() {
    return Optional.empty();
  }

  @Override
  public List<Path> fonts() {
    return List.of();
  }

  @Override
  public Optional<Path> film(String suggestedName) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> filmFolder() {
    return Optional.empty();
  }

  @Override
  public Optional<Path> folderToSearch() {
    return Optional.empty();
  }
}
