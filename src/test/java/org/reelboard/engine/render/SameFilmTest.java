package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.store.AssetHash;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.media.FilmPrograms;
import org.reelboard.engine.media.TestMedia;

/** However the pieces of a film came, its file is the same to the byte. */
final class SameFilmTest {
  @TempDir Path folder;
  private int caches;

  @BeforeEach
  void makePictures() {
    TestMedia media = new TestMedia(folder);
    media.pattern("a.png", 120, 200);
    media.clip("b.mp4", 90, 160, 30, "2");
  }

  @ParameterizedTest
  @EnumSource(Container.class)
  void fileIsTheSameInAnyOrderOnAnyThreadsAndFromTheCache(Container container) throws Exception {
    ExportRequest request = request(film(), container, "film");
    DerivedCache first = cache();
    String wanted = hash(new LocalExport(first, new ProjectSources(), 1).export(request));
    assertEquals(wanted, hash(new LocalExport(first, new ProjectSources(), 1).export(request)));

    DerivedCache shuffled = cache();
    LocalExport threads = new LocalExport(shuffled, new ProjectSources(), 3);
    FilmPlan plan = threads.plan(request);
    List<Piece> pieces = new ArrayList<>(plan.pieces());
    Collections.shuffle(pieces, new Random(5));
    threads.make(plan, pieces);
    assertEquals(wanted, hash(threads.export(request)));

    for (PieceEntry entry : plan.pieces().get(plan.pieces().size() / 2).entries()) {
      first.remove(entry.kind(), entry.key());
    }
    ExportReport mixed = new LocalExport(first, new ProjectSources(), 2).export(request);
    assertEquals(wanted, hash(mixed));
    assertEquals(1, mixed.cost().made());
  }

  @Test
  void onlyWhatChangedIsMadeAgain() throws Exception {
    DerivedCache cache = cache();
    LocalExport export = new LocalExport(cache, new ProjectSources(), 2);
    export.export(request(film(), Container.MP4, "film"));
    List<Scene> scenes = new ArrayList<>(film().scenes());
    scenes.set(2, scenes.get(2).withCamera(new Camera.NamedMove("slow-zoom-out", "linear", 0.4)));
    FilmPlan changed = export.plan(request(film().withScenes(scenes), Container.MP4, "film"));
    assertEquals(
        List.of(
            "Scene 2, Scene 3 (frames 45 to 59)",
            "Scene 3 (frames 60 to 81)",
            "Scene 3 (frames 82 to 104)"),
        changed.missing(cache).stream().map(Piece::name).toList());
  }

  @Test
  void outputsOfOneRateShareTheirFrames() throws Exception {
    DerivedCache cache = cache();
    SyntheticSources sources = new SyntheticSources();
    LocalExport export = new LocalExport(cache, sources, 2);
    ExportRequest mp4 = request(film(), Container.MP4, "small");
    Preset tiny = mp4.preset();
    Preset wide =
        new Preset(
            "draft",
            Container.WEBM,
            new PresetSize.Edges(120, 214),
            tiny.rate(),
            tiny.quality(),
            Optional.empty());
    ExportRequest webm =
        new ExportRequest(film(), new ProjectFolder(folder), wide, folder.resolve("other.webm"));
    FilmPlan plan = export.plan(mp4, webm);
    long pictures =
        plan.pieces().stream().filter(piece -> piece.work() instanceof Piece.Work.Pictures).count();
    assertEquals(plan.output(0).segments().size(), pictures);
    List<PieceReport> made = export.make(plan, plan.pieces());
    assertEquals(
        plan.output(0).layout().frames(), made.stream().mapToLong(PieceReport::frames).sum());
    export.export(mp4, webm);
    assertEquals(
        hash(new LocalExport(cache(), new SyntheticSources(), 1).export(webm)),
        AssetHash.of(folder.resolve("other.webm")).sha256());
  }

  @Test
  void damagedPieceIsMadeAgain() throws Exception {
    DerivedCache cache = cache();
    LocalExport export = new LocalExport(cache, new ProjectSources(), 2);
    ExportRequest request = request(film(), Container.MP4, "film");
    String wanted = hash(export.export(request));
    FilmPlan plan = export.plan(request);
    PieceEntry entry = plan.piece("pictures-0-1").entries().getFirst();
    cache.remove(entry.kind(), entry.key());
    // Whole as an entry of the cache, and yet no whole file of packets.
    cache.<RuntimeException>put(
        entry.kind(), entry.key(), file -> Files.writeString(file, "half a piece"));
    FilmJoin join = new FilmJoin(cache, new ProjectSources());
    MissingPiecesException missing =
        assertThrows(MissingPiecesException.class, () -> join.join(plan, 0, () -> false));
    assertEquals(List.of(plan.piece("pictures-0-1")), missing.pieces());
    assertEquals(
        Optional.empty(), cache.find(CacheKind.SEGMENTS, entry.key()), "the damaged one is kept");
    assertEquals(wanted, hash(export.export(request)));
  }

  /** libvpx's key pictures begin anew, so what is decoded is what each part decodes to. */
  @ParameterizedTest
  @EnumSource(
      value = Container.class,
      names = {"MP4", "WEBM"})
  void joinedPartsAreDecodedAsEachByItself(Container container) throws Exception {
    DerivedCache cache = cache();
    LocalExport export = new LocalExport(cache, new ProjectSources(), 2);
    ExportRequest request = request(film(), container, "film");
    export.export(request);
    FilmPlan plan = export.plan(request);
    byte[] whole = luma(request.target());
    int frame = whole.length / Math.toIntExact(plan.output(0).layout().frames());
    for (Segment segment : plan.output(0).segments()) {
      Path part = folder.resolve("part." + container.extension());
      PartFilm.write(plan, segment, cache, part);
      byte[] alone = luma(part);
      assertEquals(segment.frames() * frame, alone.length, segment::toString);
      int at = Math.toIntExact(segment.first()) * frame;
      assertTrue(
          Arrays.equals(whole, at, at + alone.length, alone, 0, alone.length), segment::toString);
    }
  }

  private static byte[] luma(Path film) throws Exception {
    return FilmPrograms.decode(film, "-map", "0:v", "-pix_fmt", "gray", "-f", "rawvideo");
  }

  private DerivedCache cache() {
    return DerivedCache.at(folder.resolve("cache" + caches++));
  }

  private ExportRequest request(Project project, Container container, String name) {
    return new ExportRequest(
        project,
        new ProjectFolder(folder),
        Films.tiny(container),
        folder.resolve(name + "." + container.extension()));
  }

  private static String hash(ExportReport report) throws Exception {
    return AssetHash.of(report.film().file()).sha256();
  }

  /** A still, a clip with its sound, a still, a colour; the third fades in. */
  private static Project film() {
    List<Scene> scenes = new ArrayList<>(Films.project(4).scenes());
    scenes.set(
        0,
        scenes
            .get(0)
            .withSource(new Source.Still(new AssetPath("a.png")))
            .withCamera(new Camera.NamedMove("slow-zoom-in", "linear", 0.4)));
    scenes.set(
        1, scenes.get(1).withSource(new Source.Clip(new AssetPath("b.mp4"), Time.seconds("0.2"))));
    scenes.set(
        2,
        scenes
            .get(2)
            .withDuration(Time.seconds("2"))
            .withSource(new Source.Still(new AssetPath("a.png")))
            .withTransition(Optional.of(new Transition("crossfade", Time.seconds("0.5")))));
    return Films.project(4).withScenes(scenes);
  }
}
