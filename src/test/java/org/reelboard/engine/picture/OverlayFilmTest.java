package org.reelboard.engine.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Motion;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.FrameConversion;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.TestMedia;

/** Whole films with things laid over them, drawn from real files. */
final class OverlayFilmTest {
  private static final Size SIZE = new Size(108, 192);

  @TempDir Path folder;

  private static Overlay overlay(OverlayContent content, Placement placement) {
    return new Overlay(
        new OverlayId("o"), content, new Anchor.ToFilm(Time.ZERO), Time.ofSeconds(10), placement);
  }

  private static OverlayContent sticker(String file, Fields settings) {
    return new OverlayContent.Sticker(new AssetPath(file), settings);
  }

  private static OverlayContent shape(String shape, String colour) {
    return new OverlayContent.Shape(
        shape, Fields.NONE.with("colour", colour).with("width", 400).with("height", 400));
  }

  private static Project over(Rgb ground, Overlay... overlays) {
    Scene card =
        new Scene(
            new SceneId("s"), "", Time.ofSeconds(10), new Source.ColourCard(ground, Fields.NONE));
    return Films.of(card).withOverlays(List.of(overlays));
  }

  private Compositor compositor(UnreadablePolicy policy) {
    return new Compositor(new ProjectFolder(folder), policy);
  }

  private Frame frame(Project project, long number) throws MediaException {
    try (Compositor compositor = compositor(UnreadablePolicy.REFUSE)) {
      return compositor.compose(project, Layout.of(project), number, SIZE);
    }
  }

  private static Rgb pixel(Frame frame, int x, int y) {
    int packed = FrameConversion.toRgb(frame)[y * frame.width() + x];
    return new Rgb((packed >> 16) & 0xff, (packed >> 8) & 0xff, packed & 0xff);
  }

  private static void assertNear(Rgb expected, Rgb actual, int tolerance) {
    int off =
        Math.max(
            Math.abs(expected.red() - actual.red()),
            Math.max(
                Math.abs(expected.green() - actual.green()),
                Math.abs(expected.blue() - actual.blue())));
    assertTrue(off <= tolerance, () -> expected + " was " + actual);
  }

  @Test
  void picturesWithAlphaShowWhatIsBelow() throws Exception {
    new TestMedia(folder)
        .make(
            "half.png",
            "-f lavfi -i color=white:s=60x30,format=rgba,geq=r=255:g=0:b=0:a=if(lt(X\\,30)\\,255\\,128)"
                .concat(" -frames:v 1")
                .split(" "));
    // A third of the canvas wide: 36 x 18 pixels.
    Frame frame =
        frame(
            over(new Rgb(0, 0, 255), overlay(sticker("half.png", Fields.NONE), Placement.CENTRE)),
            0);
    assertNear(new Rgb(255, 0, 0), pixel(frame, 44, 96), 2);
    assertNear(new Rgb(128, 0, 127), pixel(frame, 64, 96), 2);
    assertNear(new Rgb(0, 0, 255), pixel(frame, 54, 84), 2);
    assertNear(new Rgb(0, 0, 255), pixel(frame, 74, 96), 2);
  }

  @ParameterizedTest
  @CsvSource({
    "loop, 0, #ff0000", "loop, 5, #ff0000", "loop, 6, #00ff00", "loop, 12, #0000ff",
    "loop, 17, #0000ff", "loop, 18, #ff0000", "loop, 24, #00ff00", "once, 18, #0000ff",
    "once, 200, #0000ff"
  })
  void animatedGifShowsEachPictureForItsTime(String repeat, long number, String colour)
      throws Exception {
    colours("rgb.gif");
    Fields settings = Fields.NONE.with("repeat", repeat);
    Project project = over(Rgb.BLACK, overlay(sticker("rgb.gif", settings), Placement.CENTRE));
    assertNear(Rgb.parse(colour), pixel(frame(project, number), 54, 96), 3);
  }

  @Test
  void whoeverScrubsSeesTheSamePicturesAsWhoeverPlays() throws Exception {
    colours("rgb.gif");
    Project project = over(Rgb.BLACK, overlay(sticker("rgb.gif", Fields.NONE), Placement.CENTRE));
    Layout layout = Layout.of(project);
    try (Compositor compositor = compositor(UnreadablePolicy.REFUSE)) {
      for (long number : new long[] {13, 1, 7, 200, 0, 6, 12, 18}) {
        assertEquals(frame(project, number), compositor.compose(project, layout, number, SIZE));
      }
    }
  }

  /** Red, green and blue for 0.2 s each. */
  private void colours(String name) {
    new TestMedia(folder)
        .make(
            name,
            "-f lavfi -i nullsrc=s=32x32:r=5:d=0.6,format=rgb24,geq=r=255*eq(N\\,0):g=255*eq(N\\,1):b=255*eq(N\\,2)"
                .split(" "));
  }

  @Test
  void lottieAnimationMoves() throws Exception {
    Files.writeString(folder.resolve("a.json"), lottie());
    Project project = over(Rgb.BLACK, overlay(sticker("a.json", Fields.NONE), Placement.CENTRE));
    // A square of half the box that goes from the left half to the right one in two seconds.
    assertNear(new Rgb(0, 255, 0), pixel(frame(project, 0), 46, 96), 3);
    assertNear(Rgb.BLACK, pixel(frame(project, 0), 62, 96), 3);
    assertNear(new Rgb(0, 255, 0), pixel(frame(project, 59), 62, 96), 3);
  }

  private static String lottie() {
    return """
    {"v":"5.7.0","fr":30,"ip":0,"op":60,"w":100,"h":100,"layers":[{"ty":4,"ip":0,"op":60,
    "st":0,"ks":{"o":{"a":0,"k":100},"r":{"a":0,"k":0},"p":{"a":1,"k":[
    {"t":0,"s":[25,50],"i":{"x":[1],"y":[1]},"o":{"x":[0],"y":[0]}},{"t":60,"s":[75,50]}]},
    "a":{"a":0,"k":[0,0]},"s":{"a":0,"k":[100,100]}},"shapes":[
    {"ty":"rc","p":{"a":0,"k":[0,0]},"s":{"a":0,"k":[50,50]},"r":{"a":0,"k":0}},
    {"ty":"fl","c":{"a":0,"k":[0,1,0,1]},"o":{"a":0,"k":100}}]}]}
    """;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "missing.png",
        "empty.gif",
        "cut.gif",
        "none.json",
        "deep.json",
        "endless.json",
        "text.png",
        "cut.webp",
        "folder"
      })
  void filesThatCannotBeShownAreNamed(String name) throws Exception {
    write(name);
    Project project = over(Rgb.BLACK, overlay(sticker(name, Fields.NONE), Placement.CENTRE));
    MediaException refusal = assertThrows(MediaException.class, () -> frame(project, 0));
    assertTrue(refusal.sentence().contains(name), refusal.sentence());
    assertTrue(refusal.sentence().contains("(o)"), refusal.sentence());
    try (Compositor compositor = compositor(UnreadablePolicy.PLACEHOLDER)) {
      Frame frame = compositor.compose(project, Layout.of(project), 0, SIZE);
      assertNotEquals(frame(over(Rgb.BLACK), 0), frame, "a placeholder stands for it");
    }
  }

  private void write(String name) throws Exception {
    Path file = folder.resolve(name);
    switch (name) {
      case "missing.png" -> {
        // It is not written.
      }
      case "folder" -> Files.createDirectory(file);
      case "empty.gif" -> Files.createFile(file);
      case "cut.gif" -> {
        colours("whole.gif");
        byte[] whole = Files.readAllBytes(folder.resolve("whole.gif"));
        Files.write(file, java.util.Arrays.copyOf(whole, 20));
      }
      case "cut.webp" ->
          Files.write(
              file, "RIFF\0\0\1\0WEBPVP8X\12\0\0\0\2".getBytes(StandardCharsets.ISO_8859_1));
      case "none.json" -> Files.writeString(file, "{\"an\": \"invoice\"}");
      case "deep.json" -> Files.writeString(file, "{\"layers\":" + "[".repeat(200_000));
      case "endless.json" ->
          Files.writeString(file, lottie().replace("\"op\":60,\"w\":100", "\"op\":0,\"w\":0"));
      default -> Files.writeString(file, "no picture at all");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "multiply, #000000", "screen, #ffffff", "darken, #4080c0", "lighten, #4080c0",
    "add, #4080c0", "difference, #4080c0", "exclusion, #4080c0", "overlay, #4080c0",
    "hard-light, #4080c0", "soft-light, #4080c0", "colour-dodge, #4080c0", "colour-burn, #4080c0",
    "multiply, #4080c0", "screen, #4080c0"
  })
  void blendModesAreThoseOfTheirStandard(String mode, String colour) throws Exception {
    Rgb ground = new Rgb(120, 160, 90);
    Rgb above = Rgb.parse(colour);
    for (double opacity : new double[] {1, 0.5}) {
      Overlay blended =
          overlay(shape("rectangle", colour), Placement.CENTRE.withOpacity(opacity))
              .withBlend(mode);
      Rgb expected =
          new Rgb(
              mixed(mode, ground.red(), above.red(), opacity),
              mixed(mode, ground.green(), above.green(), opacity),
              mixed(mode, ground.blue(), above.blue(), opacity));
      Frame frame = frame(over(ground, blended), 0);
      assertNear(expected, pixel(frame, 54, 96), 3);
      assertNear(ground, pixel(frame, 10, 10), 2);
    }
  }

  /** W3C, Compositing and Blending Level 1, sections 9.1 and 10.1. */
  private static int mixed(String mode, int below, int above, double opacity) {
    double b = below / 255.0;
    double s = above / 255.0;
    if (mode.equals("add")) {
      return (int) Math.round(255 * Math.min(1, b + s * opacity));
    }
    return (int) Math.round(255 * (b + opacity * (blended(mode, b, s) - b)));
  }

  private static double blended(String mode, double b, double s) {
    return switch (mode) {
      case "multiply" -> b * s;
      case "screen" -> b + s - b * s;
      case "darken" -> Math.min(b, s);
      case "lighten" -> Math.max(b, s);
      case "difference" -> Math.abs(b - s);
      case "exclusion" -> b + s - 2 * b * s;
      case "overlay" -> hard(s, b);
      case "hard-light" -> hard(b, s);
      case "colour-dodge" -> s == 1 ? 1 : Math.min(1, b / (1 - s));
      case "colour-burn" -> s == 0 ? 0 : 1 - Math.min(1, (1 - b) / s);
      case "soft-light" -> {
        double d = b <= 0.25 ? ((16 * b - 12) * b + 4) * b : Math.sqrt(b);
        yield s <= 0.5 ? b - (1 - 2 * s) * b * (1 - b) : b + (2 * s - 1) * (d - b);
      }
      default -> throw new IllegalArgumentException(mode);
    };
  }

  private static double hard(double b, double s) {
    return s <= 0.5 ? b * 2 * s : b + (2 * s - 1) - b * (2 * s - 1);
  }

  @Test
  void insetThatFillsTheFrameIsAsAScene() throws Exception {
    new TestMedia(folder).pattern("p.png", 216, 384);
    Source still = new Source.Still(new AssetPath("p.png"));
    OverlayContent inset = new OverlayContent.Inset(still, 1, 1, Framing.COVER, Fields.NONE);
    Frame expected = frame(Films.of(new Scene(new SceneId("p"), "", Time.ofSeconds(1), still)), 0);
    Frame laid = frame(over(Rgb.BLACK, overlay(inset, Placement.CENTRE)), 0);
    // Colours that no screen can show are lost on the way; no more is.
    double off = 0;
    for (int i = 0; i < expected.luma().length; i++) {
      off += Math.abs((expected.luma()[i] & 0xff) - (laid.luma()[i] & 0xff));
    }
    assertEquals(0, off / expected.luma().length, 0.7);
  }

  @Test
  void insetsOfClipsMoveOnAndEachKeepsItsOwn() throws Exception {
    new TestMedia(folder).clip("c.mp4", 64, 64, 30, "2");
    Source clip = new Source.Clip(new AssetPath("c.mp4"), Time.ZERO);
    List<Overlay> four = new ArrayList<>();
    for (int index = 0; index < 4; index++) {
      OverlayContent inset = new OverlayContent.Inset(clip, 0.5, 0.5, Framing.COVER, Fields.NONE);
      Placement place = Placement.at(0.25 + 0.5 * (index % 2), index < 2 ? 0.25 : 0.75);
      four.add(overlay(inset, place).withId(new OverlayId("o" + index)));
    }
    Project project = over(Rgb.BLACK, four.toArray(Overlay[]::new));
    Frame later = frame(project, 20);
    assertNotEquals(frame(project, 0), later);
    for (int y = 4; y < 90; y += 9) {
      for (int x = 4; x < 50; x += 7) {
        assertNear(pixel(later, x, y), pixel(later, x + 54, y), 3);
        assertNear(pixel(later, x, y), pixel(later, x, y + 96), 3);
      }
    }
  }

  @Test
  void shapesComeAndGoAsTheirMotionsSay() throws Exception {
    Motions fades = Motions.NONE.withIn(Optional.of(new Motion("fade", Time.ofSeconds(1))));
    Overlay fading = overlay(shape("rectangle", "#ffffff"), Placement.CENTRE).withMotions(fades);
    Project project = over(Rgb.BLACK, fading);
    assertEquals(Rgb.BLACK, pixel(frame(project, 0), 54, 96));
    int between = pixel(frame(project, 3), 54, 96).red();
    assertTrue(between > 10 && between < 245, "on its way it was " + between);
    assertNear(Rgb.WHITE, pixel(frame(project, 30), 54, 96), 1);
  }

  @Test
  void captionsLieAboveOverlays() throws Exception {
    Overlay white = overlay(shape("rectangle", "#ffffff"), Placement.CENTRE.withScale(5));
    Cue cue =
        new Cue(new CueId("c"), white.anchor(), Time.ofSeconds(1), "Good morning lovely world");
    Project bare = over(Rgb.BLACK, white);
    Project said = bare.withCaptions(Captions.NONE.withStyle("boxed").withCues(List.of(cue)));
    assertNotEquals(frame(bare, 0), frame(said, 0));
    assertEquals(frame(bare, 30), frame(said, 30));
  }

  @Test
  void isTheSameInWhateverOrderAndOnWhateverThread() throws Exception {
    colours("rgb.gif");
    Overlay title =
        overlay(
            new OverlayContent.Title("Good morning", "plain", Fields.NONE), Placement.at(0.5, 0.3));
    Project project =
        over(
            new Rgb(30, 60, 90),
            overlay(sticker("rgb.gif", Fields.NONE), Placement.CENTRE).withId(new OverlayId("g")),
            overlay(shape("progress-ring", "#ff8800"), Placement.at(0.5, 0.8).withRotation(20))
                .withId(new OverlayId("r")),
            title);
    List<Frame> expected = new ArrayList<>();
    for (long number = 0; number < 8; number++) {
      expected.add(frame(project, number));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
      List<Future<List<Frame>>> all = new ArrayList<>();
      for (int thread = 0; thread < 3; thread++) {
        all.add(pool.submit(() -> backwards(project)));
      }
      for (Future<List<Frame>> one : all) {
        assertEquals(expected, one.get());
      }
    }
  }

  private List<Frame> backwards(Project project) throws MediaException {
    Layout layout = Layout.of(project);
    List<Frame> frames = new ArrayList<>();
    try (Compositor compositor = compositor(UnreadablePolicy.REFUSE)) {
      for (long number = 7; number >= 0; number--) {
        frames.addFirst(compositor.compose(project, layout, number, SIZE));
      }
    }
    return frames;
  }

  @Test
  void manyOverlaysAreAllShown() throws Exception {
    Overlay[] many =
        IntStream.range(0, 120)
            .mapToObj(index ->
                overlay(
                        new OverlayContent.Shape(
                            "ellipse", Fields.NONE.with("width", 60).with("height", 60)),
                        Placement.at(column(index) / 10, row(index) / 12))
                    .withId(new OverlayId("o" + index)))
            .toArray(Overlay[]::new);
    Frame frame = frame(over(Rgb.BLACK, many), 3);
    for (int index = 0; index < 120; index++) {
      int x = (int) (column(index) / 10 * 108);
      int y = (int) (row(index) / 12 * 192);
      assertNear(Rgb.parse("#ffcd32"), pixel(frame, x, y), 40);
    }
  }

  private static double column(int index) {
    return index % 10 + 0.5;
  }

  private static double row(int index) {
    int row = index / 10;
    return row + 0.5;
  }
}
