package org.reelboard.engine.picture.legibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.caption.FilmCues;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.OverlayKeyframe;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.reelboard.engine.picture.text.Typefaces;

final class ContrastCheckTest {
  /** Frames have 219 steps of grey, and a letter's edge is a mix. */
  private static final double TOLERANCE = 0.03;

  @TempDir private static Path folder;

  private final TypefaceShelf shelf = new TypefaceShelf();
  private final ContrastCheck check = new ContrastCheck(new ProjectFolder(folder), shelf);

  private final Compositor compositor =
      new Compositor(new ProjectFolder(folder), UnreadablePolicy.REFUSE);
  private final Typefaces typefaces = shelf.open(List.of());

  @AfterEach
  void close() {
    check.close();
    compositor.close();
    typefaces.close();
    shelf.close();
  }

  private ContrastReport of(Project project) throws MediaException {
    return check.of(project, () -> false);
  }

  /** Of the first caption, also where it is enough. */
  private double ratio(Project project) throws MediaException {
    return new FilmContrast(project, compositor, typefaces)
        .of(FilmCues.of(project).getFirst(), List.of(project.captions()))
        .getFirst()
        .orElseThrow()
        .ratio();
  }

  private static Project bare(String ground, String letters) {
    return CaptionedFilm.with(
        CaptionedFilm.of(ground),
        "box",
        CaptionedFilm.BARE.with("colour", letters),
        CaptionedFilm.cue("c1", 0, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21",
    "#ffffff, #000000, 21",
    "#ffffff, #ffffff, 1",
    "#ffffff, #777777, 4.48",
    "#777777, #ffffff, 4.48",
    "#ffffff, #949494, 3.03",
    "#000000, #ffff00, 19.56",
    "#0000ff, #ffffff, 8.59",
  })
  void plainLettersOnPlainColoursHaveTheRatioThatWcagTells(
      String ground, String letters, double expected) throws MediaException {
    assertEquals(expected, ratio(bare(ground, letters)), TOLERANCE * expected);
  }

  @Test
  void whiteOnWhiteIsFoundAndMended() throws ReelboardException {
    Project film = bare("#ffffff", "#ffffff");
    ContrastReport report = of(film);
    LowContrast low = report.low().getFirst();
    assertEquals(1, low.ratio(), 0.001);
    assertEquals(new CueId("c1"), low.cue().cue().id());
    assertEquals(
        List.of(Remedy.Kind.OUTLINE, Remedy.Kind.BOX),
        report.remedies().stream().map(Remedy::kind).toList());
    for (Remedy remedy : report.remedies()) {
      Project mended = remedy.edit().apply(film);
      assertEquals(List.of(), of(mended).low());
      assertEquals(remedy.ratio(), ratio(mended));
    }
  }

  @Test
  void aBoxIsWhatTheLettersStandOutFrom() throws MediaException {
    Project film =
        CaptionedFilm.with(
            CaptionedFilm.of("#ffffff"),
            "minimal",
            Fields.NONE.with("box", "#000000"),
            CaptionedFilm.cue("c1", 0, 1));
    assertEquals(21, ratio(film), 21 * TOLERANCE);
    assertEquals(ContrastReport.NOTHING, of(film));
  }

  @ParameterizedTest
  @CsvSource({"#ffffff, 1, 1.001", "#000000, 7, 21"})
  void hairlinesAreMeasuredToo(String ground, double least, double most) throws MediaException {
    double ratio =
        ratio(
            CaptionedFilm.with(
                CaptionedFilm.of(ground),
                "box",
                CaptionedFilm.BARE.with("weight", 100).with("size", 30),
                CaptionedFilm.cue("c1", 0, 1)));
    assertTrue(ratio >= least && ratio <= most, () -> "" + ratio);
  }

  @Test
  void aLineAsBrightAsTheLettersMakesThemBolder() throws MediaException {
    Project bold =
        CaptionedFilm.with(
            CaptionedFilm.of("#000000"),
            "box",
            CaptionedFilm.BARE.with("outline", 0.1).with("outlineColour", "#ffffff"),
            CaptionedFilm.cue("c1", 0, 1));
    // Where it closes a letter, there is nothing left for that to stand out from.
    double ratio = ratio(bold);
    assertTrue(ratio > 12, () -> "" + ratio);
  }

  @Test
  void lettersMoveToWhereThePictureLetsThem() throws ReelboardException {
    Overlay bright = bright(new Placement(0.5, 0.62, 1, 0, 1, 0), List.of());
    Project film = bare("#101010", "#ffffff").withOverlays(List.of(bright));
    Remedy move =
        of(film).remedies().stream()
            .filter(one -> one.kind() == Remedy.Kind.MOVE)
            .findFirst()
            .orElseThrow();
    assertTrue(move.ratio() > 15, move::toString);
    assertEquals(List.of(), of(move.edit().apply(film)).low());
  }

  /** White, as wide as the picture and a third as high. */
  private static Overlay bright(Placement placement, List<OverlayKeyframe> keyframes) {
    Overlay overlay =
        new Overlay(
            new OverlayId("o1"),
            new OverlayContent.Shape(
                "rectangle",
                Fields.NONE.with("width", 1200).with("height", 500).with("colour", "#ffffff")),
            new Anchor.ToFilm(Time.ZERO),
            Time.ofSeconds(60),
            placement);
    return overlay.withKeyframes(keyframes);
  }

  @Test
  void somethingWhiteThatPassesOnceIsFound() throws MediaException {
    Placement left = new Placement(-1, 0.62, 1, 0, 1, 0);
    Placement right = new Placement(2, 0.62, 1, 0, 1, 0);
    Overlay passing =
        bright(
            left,
            List.of(
                new OverlayKeyframe(Time.ZERO, left, "linear", Fields.NONE),
                new OverlayKeyframe(Time.ofSeconds(3), right, "linear", Fields.NONE)));
    Project film =
        CaptionedFilm.with(
                CaptionedFilm.of("#000000", "#000000", "#000000"),
                "box",
                CaptionedFilm.BARE,
                CaptionedFilm.cue("c1", 0, 3))
            .withOverlays(List.of(passing));
    LowContrast low = of(film).low().getFirst();
    assertTrue(low.ratio() < 1.1, () -> "" + low.ratio());
    assertEquals(1.5, low.at().approximateSeconds(), 0.7);
  }

  @Test
  void aPictureThatIsBrightOnOneSideIsNoBetterThanThatSide() throws MediaException {
    Overlay half = bright(new Placement(1, 0.62, 1, 0, 1, 0), List.of());
    double ratio = ratio(bare("#000000", "#ffffff").withOverlays(List.of(half)));
    assertTrue(ratio < 1.2, () -> "" + ratio);
  }

  @Test
  void onlyTheCaptionsThatAreLowAreTold() throws MediaException {
    Project film =
        CaptionedFilm.with(
            CaptionedFilm.of("#000000", "#ffffff", "#000000"),
            "box",
            CaptionedFilm.BARE,
            CaptionedFilm.cue("c1", 0, 1),
            CaptionedFilm.cue("c2", 1, 1),
            CaptionedFilm.cue("c3", 2, 1));
    assertEquals(
        List.of(new CueId("c2")),
        of(film).low().stream().map(one -> one.cue().cue().id()).toList());
  }

  @Test
  void aStyleThatIsNotKnownIsLookedAtAsItIsDrawn() throws MediaException {
    Project known =
        CaptionedFilm.with(
            CaptionedFilm.of("#808080"), "classic", Fields.NONE, CaptionedFilm.cue("c1", 0, 1));
    Project unknown = known.withCaptions(known.captions().withStyle("of-tomorrow"));
    assertEquals(ratio(known), ratio(unknown));
  }

  @Test
  void whyAPictureCannotBeDrawnIsSaid() throws MediaException {
    Scene gone =
        new Scene(
            new SceneId("gone"),
            "Beach",
            Time.ofSeconds(1),
            new Source.Still(new AssetPath("media/gone.png")));
    Project film =
        CaptionedFilm.with(
            CaptionedFilm.of("#ffffff").withScenes(List.of(gone)),
            "minimal",
            Fields.NONE,
            CaptionedFilm.cue("c1", 0, 0.5),
            CaptionedFilm.cue("c2", 0.5, 0.5));
    ContrastReport report = of(film);
    assertEquals(List.of(), report.low());
    assertEquals(2, report.unchecked().getFirst().captions());
    assertTrue(report.unchecked().getFirst().sentence().contains("Beach"), report::toString);
  }

  @Test
  void whatIsNoLongerWantedStops() throws MediaException {
    Project film =
        CaptionedFilm.with(
            CaptionedFilm.of("#ffffff"),
            "box",
            CaptionedFilm.BARE,
            CaptionedFilm.cue("c1", 0, 0.5),
            CaptionedFilm.cue("c2", 0.5, 0.5));
    AtomicInteger asked = new AtomicInteger();
    ContrastReport report = check.of(film, () -> asked.getAndIncrement() > 0);
    assertEquals(1, report.low().size());
    assertEquals(List.of(), report.remedies());
  }

  @Test
  void captionsOutsideOfTheFilmAndWithoutLettersAreLeftOut() throws MediaException {
    Project film =
        CaptionedFilm.with(
            CaptionedFilm.of("#ffffff"),
            "box",
            CaptionedFilm.BARE,
            CaptionedFilm.cue("c1", 7, 1),
            CaptionedFilm.cue("c2", 0, 0.5).withText("🍕 🍕", List.of()),
            CaptionedFilm.cue("c3", 0.5, 0.5).withText(" ", List.of()));
    assertEquals(ContrastReport.NOTHING, of(film));
  }

  /** Whatever the picture is, with an opaque box there are only its letters and the box. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anOpaqueBoxNeverLowersContrastBelowItsOwn(long seed) throws MediaException {
    Random random = new Random(seed);
    List<String> grounds = new ArrayList<>();
    for (int index = 0; index < 3; index++) {
      grounds.add("#%06x".formatted(random.nextInt(1 << 24)));
    }
    Tint letters = Tint.parse("#%06x".formatted(random.nextInt(1 << 24)));
    Tint box = Tint.parse("#%06x".formatted(random.nextInt(1 << 24)));
    Project film =
        CaptionedFilm.with(
            CaptionedFilm.of(grounds.toArray(String[]::new)),
            "minimal",
            Fields.NONE
                .with("box", box.toString())
                .with("colour", letters.toString())
                .with("outline", 0.2)
                .with("outlineColour", box.toString()),
            CaptionedFilm.cue("c1", 0, 3));
    double own = Luminance.ratio(letters.luminance(), box.luminance());
    double ratio = ratio(film);
    assertTrue(ratio >= own * (1 - TOLERANCE), () -> own + " became " + ratio);
  }

  @Test
  void whatWasMeasuredBeforeChangesNothing() throws MediaException {
    Project film = bare("#ffffff", "#ffffff");
    Project other = film.withScenes(CaptionedFilm.of("#eeeeee").scenes());
    ContrastReport first = of(film);
    assertEquals(first, of(film));
    assertTrue(of(other).low().getFirst().ratio() > 1.1);
    assertEquals(first, of(film));
  }

  @Test
  void wideFilmsAreCheckedToo() throws MediaException {
    Project film = bare("#ffffff", "#ffffff");
    Canvas wide = film.canvas().withSize(1920, 1080);
    Project other = Project.empty("", wide).withScenes(film.scenes());
    assertEquals(1, of(other.withCaptions(film.captions())).low().getFirst().ratio(), 0.001);
  }
}
