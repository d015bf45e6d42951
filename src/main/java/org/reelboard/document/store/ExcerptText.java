package org.reelboard.document.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.Excerpt;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;

/**
 * Pieces of a project as text, to be handed from one window to another: a project file of their own
 * with the folder that its paths are relative to.
 */
public final class ExcerptText {
  private static final String FOLDER = "folder";
  private static final String FILM = "film";

  private ExcerptText() {}

  public static String write(Excerpt excerpt, ProjectFolder folder) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put(FOLDER, folder.folder().toString());
    node.set(FILM, ProjectJson.write(withUsedFiles(excerpt.film())));
    return new String(Json.line(node), StandardCharsets.UTF_8);
  }

  private static Project withUsedFiles(Project film) {
    boolean wordless = film.overlays().isEmpty();
    Project used = wordless ? film.withFonts(List.of()) : film;
    SortedMap<AssetPath, AssetFacts> assets = new TreeMap<>(film.assets());
    assets.keySet().retainAll(UsedAssets.of(used));
    return used.withAssets(assets);
  }

  /**
   * Reads what {@link #write} gave.
   *
   * @param to the folder of the project that it is put into; files that are not there are missing
   *     ones, as in any project
   * @throws StoreException if it is no such text
   */
  public static Excerpt read(String text, ProjectFolder to) throws StoreException {
    String name = Texts.of("document.store.clipboard");
    try {
      JsonNode node = Json.parse(text.getBytes(StandardCharsets.UTF_8));
      Project film = ProjectJson.read(name, node.path(FILM));
      ProjectFolder from = new ProjectFolder(Path.of(node.path(FOLDER).asText()));
      return new Excerpt(MovedPaths.of(film, from, to).replaceIn(film));
    } catch (IOException | InvalidPathException e) {
      throw new StoreException(Texts.of("document.store.no-pieces"), e);
    }
  }
}
