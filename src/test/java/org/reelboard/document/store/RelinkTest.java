package org.reelboard.document.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.edit.ProjectEdits;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

final class RelinkTest {
  @TempDir Path folder;

  private ProjectFolder project() {
    return new ProjectFolder(folder.resolve("project"));
  }

  private Path put(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private SortedMap<AssetPath, AssetPath> find(MissingAsset... missing) throws StoreException {
    return Relink.find(List.of(missing), project(), folder);
  }

  private static MissingAsset missing(String path, Optional<AssetFacts> facts) {
    return new MissingAsset(new AssetPath(path), facts);
  }

  private static Map<AssetPath, AssetPath> found(String old, String now) {
    return Map.of(new AssetPath(old), new AssetPath(now));
  }

  /** The hash of "abc" as FIPS 180-2 publishes it. */
  @Test
  void anAssetIsKnownByItsHashAndSize() throws Exception {
    assertEquals(
        new AssetFacts("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3),
        AssetHash.of(put("a", "abc")));
    assertThrows(StoreException.class, () -> AssetHash.of(folder.resolve("gone")));
  }

  @Test
  void missingFilesAreAnOrdinaryState() throws Exception {
    put("project/media/there 夜 🎬.jpg", "x");
    AssetFacts facts = new AssetFacts("0".repeat(64), 1);
    Project film =
        Project.empty("", Canvas.VERTICAL)
            .withScenes(
                List.of(
                    scene("s1", new Source.Still(new AssetPath("media/there 夜 🎬.jpg"))),
                    scene("s2", new Source.Clip(new AssetPath("media/gone.mp4"), Time.ZERO)),
                    scene("s3", new Source.Still(new AssetPath("media")))))
            .withSound(
                List.of(
                    new SoundClip(
                        new SoundId("m1"),
                        SoundClip.MUSIC,
                        new AssetPath("a\u0000b"),
                        new Anchor.ToFilm(Time.ZERO))))
            .withAssets(new TreeMap<>(Map.of(new AssetPath("media/gone.mp4"), facts)));
    assertEquals(
        List.of(
            missing("a\u0000b", Optional.empty()),
            missing("media", Optional.empty()),
            missing("media/gone.mp4", Optional.of(facts))),
        MissingAssets.of(film, project()));
  }

  private static Scene scene(String id, Source source) {
    return new Scene(new SceneId(id), "", Time.ofSeconds(1), source);
  }

  @Test
  void theSameContentIsFoundWhateverItsName() throws Exception {
    put("elsewhere/a.jpg", "another picture");
    Path renamed = put("elsewhere/deep/renamed.jpg", "the same picture");
    assertEquals(
        found("media/a.jpg", "../elsewhere/deep/renamed.jpg"),
        find(missing("media/a.jpg", Optional.of(AssetHash.of(renamed)))));
  }

  @Test
  void elseTheSameNameAndSize() throws Exception {
    put("one/a.jpg", "1234567");
    put("two/a.jpg", "12345");
    AssetFacts facts = new AssetFacts("0".repeat(64), 5);
    assertEquals(
        found("media/a.jpg", "../two/a.jpg"), find(missing("media/a.jpg", Optional.of(facts))));
  }

  @Test
  void elseTheSameNameInTheMostAlikeFolder() throws Exception {
    put("one/a.jpg", "1");
    put("two/media/A.JPG", "12");
    assertEquals(
        found("media/a.jpg", "../two/media/A.JPG"), find(missing("media/a.jpg", Optional.empty())));
  }

  @Test
  void accentsMatchInWhateverFormTheyAreStored() throws Exception {
    String stored = Normalizer.normalize("été.jpg", Normalizer.Form.NFD);
    put("one/" + stored, "1");
    assertEquals(found("été.jpg", "../one/" + stored), find(missing("été.jpg", Optional.empty())));
  }

  @Test
  void allAreFoundInOneGoAndOthersStayMissing() throws Exception {
    put("one/a.jpg", "1");
    put("one/b.jpg", "2");
    put("one/.reelboard/c.jpg", "3");
    SortedMap<AssetPath, AssetPath> found =
        find(
            missing("a.jpg", Optional.empty()),
            missing("x/b.jpg", Optional.empty()),
            missing("c.jpg", Optional.empty()));
    assertEquals(
        Map.of(
            new AssetPath("a.jpg"),
            new AssetPath("../one/a.jpg"),
            new AssetPath("x/b.jpg"),
            new AssetPath("../one/b.jpg")),
        found);
  }

  @Test
  void whatWasFoundIsTakenIntoTheProject() throws StoreException, EditException, IOException {
    put("one/a.jpg", "1");
    Project film =
        Project.empty("", Canvas.VERTICAL)
            .withScenes(List.of(scene("s1", new Source.Still(new AssetPath("a.jpg")))));
    List<MissingAsset> missing = MissingAssets.of(film, project());
    Project whole = ProjectEdits.relink(Relink.find(missing, project(), folder)).apply(film);
    assertEquals(List.of(), MissingAssets.of(whole, project()));
  }

  @Test
  void aFolderThatIsNotThereHoldsNothing() throws StoreException {
    assertEquals(
        Map.of(),
        Relink.find(
            List.of(missing("a.jpg", Optional.empty())), project(), folder.resolve("gone")));
  }
}
