package org.reelboard.document.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.edit.Excerpt;
import org.reelboard.document.edit.Pieces;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

/** Two scenes of 4 s; a voice on the second one, and music from 2 s of the film. */
final class ExcerptTextTest {
  private static final ProjectFolder HERE = new ProjectFolder(Path.of("/films/one"));
  private static final ProjectFolder THERE = new ProjectFolder(Path.of("/films/two"));
  private static final SceneId A = new SceneId("s1");
  private static final SceneId B = new SceneId("s2");
  private static final Time TWO = Time.ofSeconds(2);
  private static final AssetFacts FACTS = new AssetFacts("0".repeat(64), 7);
  private static final SoundClip VOICE =
      new SoundClip(new SoundId("v"), SoundClip.VOICE, path("v.wav"), new Anchor.ToScene(B, TWO));
  private static final SoundClip MUSIC =
      new SoundClip(new SoundId("m"), SoundClip.MUSIC, path("m.wav"), new Anchor.ToFilm(TWO));
  private static final Project FILM =
      Project.empty("One", Canvas.VERTICAL)
          .withScenes(List.of(scene(A, "a.jpg"), scene(B, "b.jpg")))
          .withSound(List.of(VOICE, MUSIC))
          .withAssets(new TreeMap<>(Map.of(path("b.jpg"), FACTS, path("other.jpg"), FACTS)));

  private static AssetPath path(String path) {
    return new AssetPath(path);
  }

  private static Scene scene(SceneId id, String file) {
    return new Scene(id, "", Time.ofSeconds(4), new Source.Still(path(file)));
  }

  private static Excerpt carried(Excerpt excerpt, ProjectFolder to) throws StoreException {
    return ExcerptText.read(ExcerptText.write(excerpt, HERE), to);
  }

  @Test
  void aSceneComesWithWhatBelongsToItAndItsFiles() throws StoreException, EditException {
    Excerpt copied = carried(Excerpt.of(FILM, Set.of(B)), HERE);
    Project pasted = copied.paste(1, Time.ZERO).apply(FILM);
    SceneId copy = new SceneId("s3");
    assertEquals(
        FILM.withScenes(List.of(scene(A, "a.jpg"), scene(copy, "b.jpg"), scene(B, "b.jpg")))
            .withSound(
                List.of(
                    VOICE,
                    MUSIC,
                    VOICE.withId(new SoundId("m1")).withAnchor(new Anchor.ToScene(copy, TWO)))),
        pasted);
  }

  @Test
  void inAnotherProjectFilesAreTakenFromWhereTheyLie() throws StoreException, EditException {
    Project empty = Project.empty("Two", Canvas.VERTICAL);
    Excerpt copied = carried(Excerpt.of(FILM, Set.of(B)), THERE);
    Project pasted = copied.paste(0, Time.ZERO).apply(empty);
    assertEquals(List.of(scene(A, "../one/b.jpg")), pasted.scenes());
    assertEquals(path("../one/v.wav"), pasted.sound().getFirst().asset());
    assertEquals(Map.of(path("../one/b.jpg"), FACTS), pasted.assets());
  }

  @Test
  void soundsBeginAtThePlayheadAtTheirDistances() throws StoreException, EditException {
    Excerpt copied = carried(Excerpt.of(FILM, Set.of(VOICE.id(), MUSIC.id())), HERE);
    Project pasted = copied.paste(2, Time.ofSeconds(1)).apply(FILM);
    assertEquals(
        List.of(
            VOICE,
            MUSIC,
            VOICE.withId(new SoundId("m1")).withAnchor(new Anchor.ToScene(B, Time.ofSeconds(1))),
            MUSIC.withId(new SoundId("m2")).withAnchor(new Anchor.ToFilm(Time.ofSeconds(1)))),
        pasted.sound());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "{}", "{\"folder\":\"/x\",\"film\":{\"reelboard\":1}}"})
  void whatIsNoExcerptIsRefused(String text) {
    assertThrows(StoreException.class, () -> ExcerptText.read(text, HERE));
  }

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anythingOfAnyProjectCanBeCarriedAndPasted(long seed) throws StoreException, EditException {
    Random random = new Random(seed);
    Project project = RandomProjects.of(random);
    Project target = RandomProjects.of(random);
    Set<PieceId> some = new HashSet<>(Pieces.of(project));
    some.removeIf(_ -> random.nextInt(3) > 0);
    Excerpt excerpt = Excerpt.of(project, some);
    Excerpt carried = carried(excerpt, HERE);
    assertEquals(
        excerpt.film().withAssets(new TreeMap<>()).withFonts(List.of()),
        carried.film().withAssets(new TreeMap<>()).withFonts(List.of()),
        () -> "seed " + seed);
    Project pasted = carried.paste(target.scenes().size(), Time.ZERO).apply(target);
    assertEquals(
        Pieces.of(target).size() + Pieces.withAnchored(project, some).size(),
        Pieces.of(pasted).size(),
        () -> "seed " + seed);
    assertTrue(Pieces.of(pasted).containsAll(Pieces.of(target)), () -> "seed " + seed);
  }
}
