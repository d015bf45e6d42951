package org.reelboard.app.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;

final class MediaLibraryTest {
  @TempDir private Path folder;

  /** What the library lists, none of which can be probed. */
  private List<String> listed(Project project) {
    EditorModel model = new EditorModel(History.of(project), new ProjectFolder(folder), _ -> {});
    BackgroundTasks tasks = BackgroundTasks.inOrder("library", Runnable::run);
    MediaLibrary library =
        new MediaLibrary(
            model,
            file -> {
              throw new MediaException("no medium: " + file);
            },
            tasks);
    tasks.close();
    return library.items().get().stream().map(one -> one.path().value()).toList();
  }

  private Project having(String... files) throws IOException {
    TreeMap<AssetPath, AssetFacts> assets = new TreeMap<>();
    for (String file : files) {
      Files.writeString(folder.resolve(file), "{}");
      assets.put(new AssetPath(file), new AssetFacts("0".repeat(64), 2));
    }
    return Project.empty("", Canvas.VERTICAL).withAssets(assets);
  }

  @Test
  void filesThatCannotBeUsedAreListed() throws IOException {
    assertEquals(List.of("a.mp4", "b.json"), listed(having("a.mp4", "b.json")));
  }

  @Test
  void animationsThatAreStickersAndFontsAreNoMedia() throws IOException {
    Overlay sticker =
        new Overlay(
            new OverlayId("t1"),
            new OverlayContent.Sticker(new AssetPath("b.json"), Fields.NONE),
            new Anchor.ToFilm(Time.ZERO),
            Time.ofSeconds(1),
            Placement.CENTRE);
    Project project =
        having("a.mp4", "b.json", "c.ttf")
            .withOverlays(List.of(sticker))
            .withFonts(List.of(new AssetPath("c.ttf")));
    assertEquals(List.of("a.mp4"), listed(project));
  }

  @Test
  void filesOfAnotherProjectAreLookedForInItsOwnFolderOnly() throws IOException {
    Project first = having("a.mp4");
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("b.mp4"), "{}");
    Project second =
        Project.empty("", Canvas.VERTICAL)
            .withAssets(
                new TreeMap<>(Map.of(new AssetPath("b.mp4"), new AssetFacts("0".repeat(64), 2))));
    EditorModel model = new EditorModel(History.of(first), new ProjectFolder(folder), _ -> {});
    Set<Path> lists = new TreeSet<>();
    BackgroundTasks tasks = BackgroundTasks.inOrder("library", Runnable::run);
    MediaLibrary library =
        new MediaLibrary(
            model,
            file -> {
              throw new MediaException("no medium: " + file);
            },
            tasks);
    library.items().subscribe(items -> items.forEach(item -> lists.add(item.file())));
    model.open(History.of(second), new ProjectFolder(other));
    tasks.close();
    assertEquals(Set.of(folder.resolve("a.mp4"), other.resolve("b.mp4")), lists);
  }
}
