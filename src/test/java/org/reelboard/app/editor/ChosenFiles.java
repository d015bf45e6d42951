package org.reelboard.app.editor;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelboard.app.editor.desktop.FileChoosers;
import org.reelboard.app.editor.desktop.FileKind;

/** A user who answers each question for files with what was laid out before. */
public final class ChosenFiles implements FileChoosers {
  public Optional<Path> open = Optional.empty();
  public Optional<Path> save = Optional.empty();
  public Optional<Path> film = Optional.empty();
  public Optional<Path> folder = Optional.empty();
  public Optional<Path> captions = Optional.empty();
  public Optional<Path> captionsTo = Optional.empty();
  public Optional<Path> sticker = Optional.empty();

  /** What is chosen for each kind, to be read or to be written. */
  public final Map<FileKind, Path> kinds = new EnumMap<>(FileKind.class);

  public List<Path> media = List.of();
  public List<Path> fonts = List.of();

  @Override
  public Optional<Path> projectToOpen() {
    return open;
  }

  @Override
  public Optional<Path> projectToSave(Path suggestion) {
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
  public Optional<Path> folderToCollect() {
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
  public Optional<Path> open(FileKind kind) {
    return Optional.ofNullable(kinds.get(kind));
  }

  @Override
  public Optional<Path> save(FileKind kind, String suggestedName) {
    return Optional.ofNullable(kinds.get(kind));
  }

  @Override
  public Optional<Path> sticker() {
    return sticker;
  }
}
