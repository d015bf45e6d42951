package org.reelboard.document.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.document.interchange.FilmForm;
import org.reelboard.document.interchange.InterchangeException;
import org.reelboard.document.interchange.MediaUrl;
import org.reelboard.document.interchange.OtioReader;
import org.reelboard.document.interchange.ReadTimeline;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;

/** Files in which films go to other tools and come from them. */
public final class InterchangeFile {
  /** A timeline of ten thousand clips has a tenth of it. */
  private static final long MOST_BYTES = 256L * 1024 * 1024;

  private InterchangeFile() {}

  /**
   * Writes a film; a file of that name is replaced once the new one is whole. The film's files are
   * written with their whole paths, so that the other tool finds them from wherever it looks.
   */
  public static void save(Path file, FilmForm form, Project project, ProjectFolder folder)
      throws StoreException {
    TextFile.PLAIN.save(file, form.write(project, asset -> folder.file(asset).toUri().toString()));
  }

  /**
   * Reads an OTIO file.
   *
   * @param target the folder of the project that it becomes
   * @throws InterchangeException if there is no film in it
   * @throws StoreException if it cannot be read
   */
  public static ReadTimeline load(Path file, ProjectFolder target)
      throws StoreException, InterchangeException {
    String name = ProjectFile.name(file);
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new StoreException(Texts.of("document.interchange.too-large", name));
      }
      String json = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      String plain = json.startsWith("\ufeff") ? json.substring(1) : json;
      return OtioReader.read(name, plain, url -> asset(url, file, target));
    } catch (IOException e) {
      throw new StoreException(Texts.of("document.store.not-read", name, Failure.sentence(e)), e);
    }
  }

  /** Relative paths are meant from where the timeline lies. */
  private static Optional<AssetPath> asset(String url, Path timeline, ProjectFolder target) {
    try {
      return MediaUrl.path(url)
          .map(path -> timeline.toAbsolutePath().resolveSibling(path))
          .map(target::asset);
    } catch (InvalidPathException e) {
      // A name that another system allows and this one does not: no file here can have it.
      return Optional.empty();
    }
  }
}
