package org.reelboard.app.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.AssetHash;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.Size;

final class RelinkingTest {
  private static final int FILES = 1000;

  @TempDir private Path folder;

  /** A thousand files that were moved and renamed, the half of them used by scenes. */
  private Project film() throws Exception {
    TreeMap<AssetPath, AssetFacts> assets = new TreeMap<>();
    List<Scene> scenes = new ArrayList<>();
    for (int index = 0; index < FILES; index++) {
      Path moved = folder.resolve("moved/" + index % 20 + "/other" + index + ".png");
      Files.createDirectories(moved.getParent());
      Files.writeString(moved, "picture " + index);
      AssetPath path = new AssetPath("media/" + index + ".png");
      assets.put(path, AssetHash.of(moved));
      if (index % 2 == 0) {
        scenes.add(
            new Scene(new SceneId("s" + index), "", Time.ofSeconds(1), new Source.Still(path)));
      }
    }
    return Project.empty("Film", Canvas.VERTICAL).withScenes(scenes).withAssets(assets);
  }

  @Test
  void oneFolderHealsAThousandFilesAsOneStep() throws Exception {
    Project film = film();
    EditorModel model =
        new EditorModel(History.of(film), new ProjectFolder(folder.resolve("film")), _ -> {});
    LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    List<Relinking.Outcome> outcomes = new ArrayList<>();
    List<ReelboardException> problems = new ArrayList<>();
    try (BackgroundTasks tasks = BackgroundTasks.inOrder("relink", window::add)) {
      MediaLibrary library =
          new MediaLibrary(model, _ -> new MediaFacts.Still(new Size(4, 4), "png", false), tasks);
      List<Integer> lists = new ArrayList<>();
      library.items().subscribe(items -> lists.add(items.size()));
      await(window, () -> library.items().get().stream().allMatch(MediaItem::isMissing));
      assertTrue(lists.size() < 40, "the list was made " + lists.size() + " times");
      new Relinking(model, library, tasks)
          .search(folder.resolve("moved"), outcomes::add, problems::add);
      await(window, () -> !outcomes.isEmpty() || !problems.isEmpty());
      assertEquals(List.of(), problems);
      assertEquals(List.of(new Relinking.Outcome(FILES, 0)), outcomes);
      await(window, () -> library.items().get().stream().allMatch(one -> one.facts().isPresent()));
    }
    assertEquals(1, model.history().get().past().size());
    model.undo();
    assertEquals(film, model.project().get());
  }

  @Test
  void whatIsNotBelowTheFolderIsStillMissing() throws Exception {
    Project film = film();
    EditorModel model =
        new EditorModel(History.of(film), new ProjectFolder(folder.resolve("film")), _ -> {});
    LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    List<Relinking.Outcome> outcomes = new ArrayList<>();
    try (BackgroundTasks tasks = BackgroundTasks.inOrder("relink", window::add)) {
      MediaLibrary library =
          new MediaLibrary(model, _ -> new MediaFacts.Still(new Size(4, 4), "png", false), tasks);
      new Relinking(model, library, tasks)
          .search(folder.resolve("moved/3"), outcomes::add, _ -> {});
      await(window, () -> !outcomes.isEmpty());
    }
    assertEquals(List.of(new Relinking.Outcome(FILES / 20, FILES - FILES / 20)), outcomes);
  }

  private interface Condition {
    boolean isMet();
  }

  /** Plays the window: runs what is handed to it until something has become true. */
  private static void await(LinkedBlockingQueue<Runnable> window, Condition condition)
      throws IOException, InterruptedException {
    while (!condition.isMet()) {
      Runnable next = window.poll(30, TimeUnit.SECONDS);
      if (next == null) {
        throw new IOException("nothing more came");
      }
      next.run();
    }
  }
}
