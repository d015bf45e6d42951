package org.reelboard.app.editor.desktop;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.Texts;

/** The choosers of the user's own desktop; each begins in the folder where it was last used. */
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
  private final Map<String, Path> lastFolders = new HashMap<>();

  public DesktopFileChoosers(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> projectToOpen() {
    FileChooser chooser = chooser("editor.choose.open");
    chooser.getExtensionFilters().add(filter("editor.choose.projects", List.of(PROJECT)));
    return opened(chooser);
  }

  @Override
  public Optional<Path> projectToSave(Path suggestion) {
    FileChooser chooser = chooser("editor.choose.save");
    Optional.ofNullable(suggestion.getParent()).ifPresent(folder -> begin(chooser, folder));
    chooser.getExtensionFilters().add(filter("editor.choose.projects", List.of(PROJECT)));
    return saved(chooser, suggestion.getFileName().toString());
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
    if (chosen == null) {
      return List.of();
    }
    List<Path> paths = chosen.stream().map(File::toPath).toList();
    paths.stream().findFirst().ifPresent(path -> remember(chooser.getTitle(), path));
    return paths;
  }

  @Override
  public Optional<Path> captions() {
    FileChooser chooser = chooser("editor.choose.captions");
    chooser
        .getExtensionFilters()
        .addAll(
            filter("editor.choose.captionfiles", CAPTIONS),
            filter("editor.choose.allfiles", List.of("*")));
    return opened(chooser);
  }

  @Override
  public Optional<Path> captionsToSave(String suggestedName) {
    FileChooser chooser = chooser("editor.choose.captionsto");
    chooser
        .getExtensionFilters()
        .addAll(
            filter("editor.choose.srt", List.of("*.srt")),
            filter("editor.choose.vtt", List.of("*.vtt")));
    return saved(chooser, suggestedName);
  }

  @Override
  public Optional<Path> sticker() {
    FileChooser chooser = chooser("editor.choose.sticker");
    chooser.getExtensionFilters().add(filter("editor.choose.stickerfiles", STICKERS));
    return opened(chooser);
  }

  @Override
  public Optional<Path> film(String suggestedName) {
    FileChooser chooser = chooser("editor.choose.film");
    return saved(chooser, suggestedName);
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
    return opened(chooser);
  }

  @Override
  public Optional<Path> save(FileKind kind, String suggestedName) {
    FileChooser chooser = chooser(kind.title());
    kind.patterns()
        .forEach(
            pattern -> chooser.getExtensionFilters().add(filter(kind.files(), List.of(pattern))));
    return saved(chooser, suggestedName);
  }

  @Override
  public Optional<Path> folderToSearch() {
    return folder("editor.choose.folder");
  }

  @Override
  public Optional<Path> folderToCollect() {
    return folder("editor.choose.collect");
  }

  private Optional<Path> folder(String titleKey) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Texts.of(titleKey));
    last(chooser.getTitle()).ifPresent(chooser::setInitialDirectory);
    Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    chosen.ifPresent(path -> lastFolders.put(chooser.getTitle(), path));
    return chosen;
  }

  private FileChooser chooser(String titleKey) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.of(titleKey));
    last(chooser.getTitle()).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<Path> opened(FileChooser chooser) {
    return remembered(chooser, chooser.showOpenDialog(owner));
  }

  private Optional<Path> saved(FileChooser chooser, String suggestedName) {
    chooser.setInitialFileName(suggestedName);
    return remembered(chooser, chooser.showSaveDialog(owner));
  }

  private Optional<Path> remembered(FileChooser chooser, @Nullable File chosen) {
    Optional<Path> path = Optional.ofNullable(chosen).map(File::toPath);
    path.ifPresent(file -> remember(chooser.getTitle(), file));
    return path;
  }

  private void remember(String title, Path file) {
    Optional.ofNullable(file.getParent()).ifPresent(folder -> lastFolders.put(title, folder));
  }

  /** Where that question was answered last; at first the user's own folder, not the program's. */
  private Optional<File> last(String title) {
    Path folder = lastFolders.getOrDefault(title, Path.of(System.getProperty("user.home", "")));
    return Optional.of(folder.toFile()).filter(File::isDirectory);
  }

  private static void begin(FileChooser chooser, Path folder) {
    if (Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
  }

  private static FileChooser.ExtensionFilter filter(String textKey, List<String> patterns) {
    return new FileChooser.ExtensionFilter(Texts.of(textKey), patterns);
  }
}
