package org.reelboard.app.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.Size;

final class MediaActionsTest {
  private static final List<AssetPath> FILES =
      List.of(new AssetPath("a.jpg"), new AssetPath("b.jpg"), new AssetPath("c.jpg"));
  private static final Source.Slot SLOT = new Source.Slot("A face", Rgb.WHITE);
  private static final Source CARD = new Source.ColourCard(Rgb.BLACK);

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // Made before each test, in its folder.
  private EditorModel model;

  @SuppressWarnings("NullAway.Init") // Made before each test, with the model.
  private MediaActions media;

  @BeforeEach
  void open() throws Exception {
    TreeMap<AssetPath, AssetFacts> assets = new TreeMap<>();
    for (AssetPath file : FILES) {
      Files.writeString(folder.resolve(file.value()), "picture");
      assets.put(file, new AssetFacts("0".repeat(64), 7));
    }
    Project project =
        Project.empty("", Canvas.VERTICAL)
            .withAssets(assets)
            .withScenes(
                List.of(
                    scene("s1", SLOT), scene("s2", CARD), scene("s3", SLOT), scene("s4", CARD)));
    model = new EditorModel(History.of(project), new ProjectFolder(folder), _ -> {});
    BackgroundTasks tasks = BackgroundTasks.inOrder("library", Runnable::run);
    MediaLibrary library =
        new MediaLibrary(model, _ -> new MediaFacts.Still(new Size(16, 16), "png", false), tasks);
    tasks.close();
    media = new MediaActions(model, library);
  }

  @Test
  void whatIsPutOnAnEmptyPlaceFillsItAndKeepsItsLength() {
    media.add(List.of(FILES.get(0)), 3);
    assertEquals(
        List.of(
            scene("s1", SLOT),
            scene("s2", CARD),
            scene("s3", new Source.Still(FILES.get(0))),
            scene("s4", CARD)),
        model.project().get().scenes());
    assertEquals(EditorModel.Selection.of(new SceneId("s3")), model.selection().get());
  }

  @Test
  void severalFillTheEmptyPlacesAndTheRestIsInserted() {
    media.add(FILES, 0);
    assertEquals(
        List.of(
            new Source.Still(FILES.get(2)),
            new Source.Still(FILES.get(0)),
            CARD,
            new Source.Still(FILES.get(1)),
            CARD),
        model.project().get().scenes().stream().map(Scene::source).toList());
  }

  private static Scene scene(String id, Source source) {
    return new Scene(new SceneId(id), id, Time.ofSeconds(2), source);
  }
}
