package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.RandomProjects;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.edit.RandomEdits;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.TrackState;
import org.reelboard.document.project.TrackStates;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.store.UsedAssets;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.StillWriter;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.StillCache;
import org.reelboard.engine.picture.Stock;
import org.reelboard.engine.picture.UnreadablePolicy;

final class SegmentKeysTest {
  private static final Size SIZE = new Size(18, 32);

  /** A rate whose frames begin between two flicks: there a scene's place counts as well. */
  private static final FrameRate UNEVEN = new FrameRate(11, 2);

  @TempDir Path folder;
  @TempDir Path cacheFolder;

  @Test
  void whatIsNotSeenInASegmentDoesNotChangeItsKey() throws Exception {
    Project project = Films.project(3);
    List<CacheKey> keys = keys(project);
    assertEquals(3, keys.size());
    assertEquals(keys, keys(project.withTitle("Another")));
    assertEquals(keys, keys(edited(project, 1, scene -> scene.withName("Another"))));
    assertEquals(
        keys, keys(edited(project, 1, scene -> scene.withScript("Said").withNotes("Later"))));
    List<CacheKey> changed =
        keys(
            edited(
                project,
                1,
                scene -> scene.withCamera(new Camera.NamedMove("orbit", "linear", 0.5))));
    assertEquals(keys.get(0), changed.get(0));
    assertNotEquals(keys.get(1), changed.get(1));
    assertEquals(keys.get(2), changed.get(2));
  }

  @Test
  void sceneMovedElsewhereKeepsItsKey() throws Exception {
    Project project = Films.project(3);
    List<Scene> turned = new ArrayList<>(project.scenes());
    Collections.reverse(turned);
    List<CacheKey> reversed = new ArrayList<>(keys(project));
    Collections.reverse(reversed);
    assertEquals(reversed, keys(project.withScenes(turned)));
  }

  @Test
  void fileCountsByItsContentAndNotByItsName() throws Exception {
    write("lake.jpg", "a lake");
    write("same.jpg", "a lake");
    write("other.jpg", "another lake");
    assertEquals(keys(showing("lake.jpg")), keys(showing("same.jpg")));
    assertNotEquals(keys(showing("lake.jpg")), keys(showing("other.jpg")));
  }

  private void write(String name, String content) throws Exception {
    Files.createDirectories(projectFolder());
    Files.writeString(projectFolder().resolve(name), content);
  }

  private static Project showing(String file) {
    return edited(
        Films.project(1), 0, scene -> scene.withSource(new Source.Still(new AssetPath(file))));
  }

  /** Something in the second of three scenes of a second each. */
  private static Overlay overlay(OverlayContent content) {
    return new Overlay(
        new OverlayId("o"),
        content,
        new Anchor.ToScene(Films.project(3).scenes().get(1).id(), Time.ZERO),
        Time.seconds("0.5"),
        Placement.CENTRE);
  }

  private static OverlayContent shape(String id) {
    return new OverlayContent.Shape(id, Fields.NONE);
  }

  @Test
  void overlaysCountWhereTheyAreSeen() throws Exception {
    Project project = Films.project(3);
    List<CacheKey> bare = keys(project);
    Overlay star = overlay(shape("star"));
    List<CacheKey> laid = keys(project.withOverlays(List.of(star)));
    assertEquals(bare.get(0), laid.get(0));
    assertNotEquals(bare.get(1), laid.get(1));
    assertEquals(bare.get(2), laid.get(2));
    assertEquals(laid, keys(project.withOverlays(List.of(star.withId(new OverlayId("other"))))));
    Overlay moved = star.withPlacement(Placement.at(0.2, 0.2));
    assertNotEquals(laid.get(1), keys(project.withOverlays(List.of(moved))).get(1));
    Overlay gone = star.withAnchor(new Anchor.ToFilm(Time.ofSeconds(60)));
    assertEquals(bare, keys(project.withOverlays(List.of(gone))));
    Overlay heart = overlay(shape("heart"));
    assertNotEquals(
        keys(project.withOverlays(List.of(star, heart))).get(1),
        keys(project.withOverlays(List.of(heart, star))).get(1));
  }

  @Test
  void stickersCountByTheirContent() throws Exception {
    write("lake.png", "a lake");
    write("same.png", "a lake");
    write("other.png", "another lake");
    List<CacheKey> keys = keys(laying("lake.png"));
    assertEquals(keys, keys(laying("same.png")));
    assertNotEquals(keys.get(1), keys(laying("other.png")).get(1));
    assertEquals(keys.get(2), keys(laying("other.png")).get(2));
  }

  private static Project laying(String file) {
    return Films.project(3)
        .withOverlays(
            List.of(overlay(new OverlayContent.Sticker(new AssetPath(file), Fields.NONE))));
  }

  @Test
  void captionsAndTypefacesCountWhereWordsAreSeen() throws Exception {
    write("one.ttf", "one");
    write("other.ttf", "other");
    Project project = Films.project(3);
    Overlay star = overlay(shape("star"));
    Cue cue = new Cue(new CueId("c"), star.anchor(), star.duration(), "Hello");
    Project bare = project.withFonts(List.of(new AssetPath("one.ttf")));
    assertEquals(keys(project), keys(bare));
    Project said = bare.withCaptions(Captions.NONE.withCues(List.of(cue)));
    List<CacheKey> keys = keys(said);
    assertEquals(keys(project).get(0), keys.get(0));
    assertNotEquals(keys(project).get(1), keys.get(1));
    for (Project other :
        List.of(
            said.withCaptions(said.captions().withStyle("another")),
            said.withCaptions(Captions.NONE.withCues(List.of(cue.withText("Goodbye", List.of())))),
            said.withFonts(List.of(new AssetPath("other.ttf"))))) {
      assertEquals(keys.get(0), keys(other).get(0));
      assertNotEquals(keys.get(1), keys(other).get(1));
    }
  }

  @Test
  void whatLiesOnAHiddenTrackDoesNotCount() throws Exception {
    Project project = Films.project(3);
    Overlay star = overlay(shape("star"));
    Cue cue = new Cue(new CueId("c"), star.anchor(), star.duration(), "Hello");
    Project laid =
        project.withOverlays(List.of(star)).withCaptions(Captions.NONE.withCues(List.of(cue)));
    TrackState hidden = TrackState.USUAL.withHidden(true);
    Project bare =
        laid.withTracks(
            TrackStates.USUAL.with(TrackStates.OVERLAYS, hidden).with("captions", hidden));
    assertEquals(keys(project), keys(bare));
    assertNotEquals(keys(laid), keys(bare));
    assertEquals(
        frames(plan(project).output(0), plan(project).output(0).segments().get(1)),
        frames(plan(bare).output(0), plan(bare).output(0).segments().get(1)));
  }

  /** Also that of the sound: a lock, or the muting of an empty track, changes nothing heard. */
  @Test
  void theSoundsKeyCountsWhatIsHeard() throws Exception {
    write("bed.wav", "a bed");
    Project project =
        Films.project(1)
            .withSound(
                List.of(
                    new SoundClip(
                        new SoundId("m1"),
                        SoundClip.MUSIC,
                        new AssetPath("bed.wav"),
                        new Anchor.ToFilm(Time.ZERO))));
    Project locked =
        project.withTracks(
            TrackStates.USUAL
                .with("music", TrackState.USUAL.withLocked(true))
                .with("voice", TrackState.USUAL.withMuted(true)));
    Project muted =
        project.withTracks(TrackStates.USUAL.with("music", TrackState.USUAL.withMuted(true)));
    assertEquals(soundKey(project), soundKey(locked));
    assertNotEquals(soundKey(project), soundKey(muted));
    assertEquals(soundKey(project.withSound(List.of())), soundKey(muted));
  }

  private Optional<CacheKey> soundKey(Project project) throws Exception {
    return plan(project).output(0).soundKey();
  }

  @Test
  void restraintIsPartOfTheKey() throws Exception {
    PlannedOutput output = plan(Films.project(1)).output(0);
    Segment segment = output.segments().getFirst();
    assertNotEquals(output.key(segment, 0), output.key(segment, 1));
  }

  private static Project edited(Project project, int index, UnaryOperator<Scene> edit) {
    List<Scene> scenes = new ArrayList<>(project.scenes());
    scenes.set(index, edit.apply(scenes.get(index)));
    return project.withScenes(scenes);
  }

  /** Equal keys, equal frames: whatever an edit does to a film. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void segmentsOfOneKeyHaveTheSameFrames(long seed) throws Exception {
    FrameRate rate = seed % 2 == 0 ? UNEVEN : FrameRate.of(6);
    Random random = new Random(seed);
    RandomEdits edits = new RandomEdits(random);
    Map<CacheKey, List<Frame>> known = new HashMap<>();
    Project project = shortened(RandomProjects.of(random));
    int again = 0;
    for (int turn = 0; turn < 8; turn++) {
      PlannedOutput output = plan(project, rate).output(0);
      for (Segment segment : output.segments()) {
        List<Frame> frames = frames(output, segment);
        List<Frame> before = known.putIfAbsent(output.key(segment, 0), frames);
        if (before != null) {
          again++;
          assertEquals(before, frames, "seed " + seed + ", turn " + turn + ", " + segment);
        }
      }
      project = edited(project, edits);
    }
    assertTrue(again > 0, "no segment came twice with seed " + seed);
  }

  private static Project edited(Project project, RandomEdits edits) {
    for (int attempt = 0; attempt < 100; attempt++) {
      try {
        return shortened(edits.next(project).apply(project));
      } catch (EditException e) {
        assertFalse(e.sentence().isBlank(), "it was not a sensible edit, and does not say why");
      }
    }
    throw new AssertionError("no edit fits " + project);
  }

  /** At most four scenes, so that the test stays quick; with some where there are none. */
  private static Project shortened(Project project) {
    if (project.scenes().isEmpty()) {
      return Films.project(2);
    }
    return project.scenes().size() <= 4
        ? project
        : project
            .withScenes(project.scenes().subList(0, 4))
            .withOverlays(List.of())
            .withCaptions(Captions.NONE)
            .withMarkers(List.of())
            .withSound(List.of());
  }

  private static List<Frame> frames(PlannedOutput output, Segment segment) throws Exception {
    ExportRequest request = output.request();
    List<Frame> frames = new ArrayList<>();
    try (Stock stock = Stock.of(new StillCache(1 << 20));
        Compositor compositor =
            new Compositor(request.folder(), UnreadablePolicy.PLACEHOLDER, stock)) {
      for (long number = segment.first(); number < segment.end(); number++) {
        frames.add(compositor.compose(request.project(), output.layout(), number, SIZE));
      }
    }
    return frames;
  }

  private List<CacheKey> keys(Project project) throws Exception {
    PlannedOutput output = plan(project).output(0);
    return output.segments().stream().map(segment -> output.key(segment, 0)).toList();
  }

  private FilmPlan plan(Project project) throws Exception {
    return plan(project, FrameRate.of(30));
  }

  private FilmPlan plan(Project project, FrameRate rate) throws Exception {
    for (AssetPath asset : UsedAssets.of(project)) {
      paint(asset);
    }
    return new LocalExport(DerivedCache.at(cacheFolder), new ProjectSources(), 1)
        .plan(
            new ExportRequest(
                    project,
                    new ProjectFolder(projectFolder()),
                    preset(rate),
                    folder.resolve("film.mp4"))
                .withUnreadable(UnreadablePolicy.PLACEHOLDER));
  }

  private Path projectFolder() {
    return folder.resolve("project");
  }

  private static Preset preset(FrameRate rate) {
    Preset tiny = Films.tiny(Container.MP4);
    return new Preset(
        tiny.id(), tiny.container(), tiny.size(), rate, tiny.quality(), tiny.platform());
  }

  /** A picture that is like no other, so that every change of a view is seen. */
  private void paint(AssetPath asset) throws Exception {
    Path file = new ProjectFolder(projectFolder()).file(asset);
    if (Files.exists(file) || asset.value().endsWith(".mp4")) {
      return;
    }
    Files.createDirectories(file.getParent());
    Random random = new Random(asset.hashCode());
    Frame frame = Frame.opaque(24, 40, Chroma.FULL);
    random.nextBytes(frame.luma());
    StillWriter.png(frame, file);
  }
}
