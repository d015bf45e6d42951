package org.reelboard.document.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

final class CollectProjectTest {
  @TempDir private Path folder;

  private Path write(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static Scene still(String id, String path) {
    return new Scene(new SceneId(id), id, Time.ofSeconds(2), new Source.Still(new AssetPath(path)));
  }

  /** Files inside and outside the project's folder, two of one name, a sticker, a font, a sound. */
  private Project film() throws IOException, StoreException {
    write("film/media/a.jpg", "inside");
    write("elsewhere/A.JPG", "outside");
    write("elsewhere/sticker.json", "{}");
    write("elsewhere/type.ttf", "font");
    write("elsewhere/bed.wav", "sound");
    write("film/media/unused.jpg", "unused");
    TreeMap<AssetPath, AssetFacts> assets = new TreeMap<>();
    for (String path : List.of("media/a.jpg", "../elsewhere/A.JPG", "media/unused.jpg")) {
      assets.put(new AssetPath(path), AssetHash.of(folder.resolve("film").resolve(path)));
    }
    return Project.empty("Film", Canvas.VERTICAL)
        .withScenes(
            List.of(
                still("s1", "media/a.jpg"),
                still("s2", "../elsewhere/A.JPG"),
                still("s3", "../film/media/a.jpg")))
        .withOverlays(
            List.of(
                new Overlay(
                    new OverlayId("t1"),
                    new OverlayContent.Sticker(
                        new AssetPath("../elsewhere/sticker.json"), Fields.NONE),
                    new Anchor.ToFilm(Time.ZERO),
                    Time.ofSeconds(1),
                    Placement.CENTRE)))
        .withFonts(List.of(new AssetPath("../elsewhere/type.ttf")))
        .withSound(
            List.of(
                new SoundClip(
                    new SoundId("m1"),
                    SoundClip.MUSIC,
                    new AssetPath("../elsewhere/bed.wav"),
                    new Anchor.ToFilm(Time.ZERO))))
        .withAssets(assets);
  }

  private ProjectFolder home() {
    return new ProjectFolder(folder.resolve("film"));
  }

  private Optional<CollectedProject> collect(Project project, Path to) throws StoreException {
    return CollectProject.into(to, project, home(), (_, _) -> {}, () -> false);
  }

  private static List<String> files(Path below) throws IOException {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(Files::isRegularFile)
          .map(file -> below.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void whatIsCollectedOpensWithoutMissingFilesWhereverItIsMoved()
      throws IOException, StoreException {
    Project project = film();
    ProjectFile.save(folder.resolve("film/project.reel.json"), project);
    Path to = folder.resolve("collected");
    assertEquals(
        Optional.of(new CollectedProject(to.resolve("project.reel.json"), 5, 24, List.of())),
        collect(project, to));
    Path moved = Files.move(to, folder.resolve("moved"));
    try (Stream<Path> originals = Files.walk(folder.resolve("elsewhere"))) {
      for (Path file : originals.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    assertEquals(
        List.of(
            "fonts/type.ttf",
            "media/A-2.JPG",
            "media/a.jpg",
            "media/sticker.json",
            "project.reel.json",
            "sound/bed.wav"),
        namesWithoutOrder(files(moved)));
    Path file = moved.resolve("project.reel.json");
    Project opened = ProjectFile.load(file);
    assertEquals(List.of(), MissingAssets.of(opened, ProjectFolder.of(file)));
    assertEquals(UsedAssets.of(opened), opened.assets().keySet());
    assertEquals(opened.scenes().get(0).source(), opened.scenes().get(2).source());
    assertEquals(project, ProjectFile.load(folder.resolve("film/project.reel.json")));
  }

  /** Which of two names that differ only by case gets the number depends on their folders. */
  private static List<String> namesWithoutOrder(List<String> names) {
    List<String> changed = new ArrayList<>(names);
    if (changed.remove("media/A.JPG")) {
      changed.remove("media/a-2.jpg");
      changed.addAll(List.of("media/A-2.JPG", "media/a.jpg"));
    }
    return changed.stream().sorted().toList();
  }

  @Test
  void whatIsMissingIsToldAndKeepsItsPath() throws IOException, StoreException {
    Project project = film();
    Files.delete(folder.resolve("elsewhere/bed.wav"));
    CollectedProject collected = collect(project, folder.resolve("collected")).orElseThrow();
    assertEquals(List.of(new AssetPath("../elsewhere/bed.wav")), collected.missing());
    assertEquals(
        new AssetPath("../elsewhere/bed.wav"),
        ProjectFile.load(collected.file()).sound().getFirst().asset());
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() throws IOException, StoreException {
    write("collected/mine.txt", "mine");
    Project project = film();
    assertThrows(StoreException.class, () -> collect(project, folder.resolve("collected")));
    assertEquals(List.of("mine.txt"), files(folder.resolve("collected")));
  }

  @Test
  void whatWasCopiedIsTakenAwayWhereItIsCancelled() throws IOException, StoreException {
    Project project = film();
    AtomicLong copied = new AtomicLong();
    Optional<CollectedProject> collected =
        CollectProject.into(
            folder.resolve("new/collected"),
            project,
            home(),
            (bytes, _) -> copied.set(bytes),
            () -> copied.get() > 8);
    assertEquals(Optional.empty(), collected);
    assertTrue(copied.get() > 8);
    assertFalse(Files.exists(folder.resolve("new")));
  }

  @Test
  void aFullDiskIsToldBeforeAnythingIsCopied() throws IOException, StoreException {
    Project project = film();
    Path to = folder.resolve("collected");
    assertThrows(
        StoreException.class,
        () -> new CollectProject(project, home(), to, (_, _) -> {}, () -> false, _ -> 1_000).run());
    assertFalse(Files.exists(to));
  }

  @ParameterizedTest
  @CsvSource({
    "a<b>:c?.jpg, a_b__c_.jpg",
    "CON.png, _CON.png",
    "name. ., name",
    "über.jpg, über.jpg",
    "..., _"
  })
  void namesSuitEverySystem(String name, String portable) {
    assertEquals(portable, CollectPlan.portable(name));
  }
}
