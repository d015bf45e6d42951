package org.reelboard.app.editor.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.Texts;

/** The choosers of the user's own desktop. */
public final class DesktopFileChoosers implements FileChoosers {
  private static final String PROJECT = "*.reel.json";
  private static final List<String> MEDIA =
      List.of(
          "*.jpg", "*.jpeg", "*.png", "*.webp", "*.gif", "*.heic", "*.heif", "*.mp4", "*.mov",
          "*.m4v", "*.webm", "*.mkv", "*.mp3", "*.m4a", "*.aac", "*.wav", "*.flac", "*.ogg",
          "*.opus");

  private static final List<String> CAPTIONS = List.of("*.srt", "*.vtt", "*.ass", "*.ssa", "*.txt");
  private static final List<String> STICKERS =
      List.of("*.png", "*.webp", "*.gif", "*.jpg", "*.jpeg", "*.heic", "*.json");

  private static final List<String> FONTS = List.of("*.ttf", "*.otf", "*.ttc");

  private final Window owner;

  public DesktopFileChoosers(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> projectToOpen() {
    FileChooser chooser = chooser("editor.choose.open");
    chooser.getExtensionFilters().add(filter("editor.choose.projects", List.of(PROJECT)));
    return path(chooser.showOpenDialog(owner));
  }

  @Override
  public Optional<Path> projectToSave(String suggestedName) {
    FileChooser chooser = chooser("editor.choose.save");
    chooser.getExtensionFilters().add(filter("editor.choose.projects", List.of(PROJECT)));
    chooser.setInitialFileName(suggestedName);
    return path(chooser.showSaveDialog(owner));
  }

  @Override
  public List<Path> media() {
    FileChooser chooser = chooser("editor.choose.media");
    chooser
        .getExtensionFilters()
        .addAll(
            filter("editor.choose.mediafiles", MEDIA),
            filter("editor.choose.allfiles", List.of("*")));
    return several(chooser);
  }

  @Override
  public List<Path> fonts() {
    FileChooser chooser = chooser("editor.choose.fonts");
    chooser.getExtensionFilters().add(filter("editor.choose.fontfiles", FONTS));
    return several(chooser);
  }

  private List<Path> several(FileChooser chooser) {
    List<File> chosen = chooser.showOpenMultipleDialog(owner);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> captions() {
    FileChooser chooser = chooser("editor.choose.captions");
    chooser
        .getExtensionFilters()
        .addAll(
            filter("editor.choose.captionfiles", CAPTIONS),
            filter("editor.choose.allfiles", List.of("*")));
    return path(chooser.showOpenDialog(owner));
  }

  @Override
  public Optional<Path> captionsToSave(String suggestedName) {
    FileChooser chooser = chooser("editor.choose.captionsto");
    chooser
        .getExtensionFilters()
        .addAll(
            filter("editor.choose.srt", List.of("*.srt")),
            filter("editor.choose.vtt", List.of("*.vtt")));
    chooser.setInitialFileName(suggestedName);
    return path(chooser.showSaveDialog(owner));
  }

  @Override
  public Optional<Path> sticker() {
    FileChooser chooser = chooser("editor.choose.sticker");
    chooser.getExtensionFilters().add(filter("editor.choose.stickerfiles", STICKERS));
    return path(chooser.showOpenDialog(owner));
  }

  @Override
  public Optional<Path> film(String suggestedName) {
    FileChooser chooser = chooser("editor.choose.film");
    chooser.setInitialFileName(suggestedName);
    return path(chooser.showSaveDialog(owner));
  }

  @Override
  public Optional<Path> filmFolder() {
    return folder("editor.choose.filmfolder");
  }

  @Override
  public Optional<Path> open(FileKind kind) {
    FileChooser chooser = chooser(kind.title());
    chooser
        .getExtensionFilters()
        .addAll(
            filter(kind.files(), kind.patterns()), filter("editor.choose.allfiles", List.of("*")));
    return path(chooser.showOpenDialog(owner));
  }

  @Override
  public Optional<Path> save(FileKind kind, String suggestedName) {
    FileChooser chooser = chooser(kind.title());
    kind.patterns()
        .forEach(
            pattern -> chooser.getExtensionFilters().add(filter(kind.files(), List.of(pattern))));
    chooser.setInitialFileName(suggestedName);
    return path(chooser.showSaveDialog(owner));
  }

  @Override
  public Optional<Path> folderToSearch() {
    return folder("editor.choose.folder");
  }

  private Optional<Path> folder(String titleKey) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Texts.of(titleKey));
    return path(chooser.showDialog(owner));
  }

  private static FileChooser chooser(String titleKey) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.of(titleKey));
    return chooser;
  }

  private static FileChooser.ExtensionFilter filter(String textKey, List<String> patterns) {
    return new FileChooser.ExtensionFilter(Texts.of(textKey), patterns);
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
