package org.reelboard.engine.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SourceWatch;

final class CompositorTest {
  private static final Size SIZE = new Size(54, 96);
  private static final Frame PICTURE = TestPictures.scenery(90, 120);
  private static final Map<String, Frame> PICTURES =
      Map.of("a", PICTURE, "b", TestPictures.texture(160, 90, 3), "whole", scenery());

  private static Frame scenery() {
    return TestPictures.scenery(54, 96);
  }

  private static Scene clip(String id, String file, String seconds, Time in) {
    return new Scene(
        new SceneId(id), id, Time.seconds(seconds), new Source.Clip(new AssetPath(file), in));
  }

  private static Scene card(Rgb colour) {
    return new Scene(
        new SceneId("c"), "card", Time.ofSeconds(1), new Source.ColourCard(colour, Fields.NONE));
  }

  private static Frame draw(Project project, long frame) throws MediaException {
    try (Compositor compositor = Films.compositor(PICTURES)) {
      return Films.frame(compositor, project, frame, SIZE);
    }
  }

  private static Frame placeholder() {
    Frame drawn = Frame.opaque(SIZE.width(), SIZE.height(), Chroma.HALF);
    Placeholder.draw(drawn);
    return drawn;
  }

  @Test
  void showsThePictureItselfWhereItHasTheOutputsSize() throws MediaException {
    Frame whole = TestPictures.halved(scenery());
    assertEquals(whole, draw(Films.of(Films.still("s1", "whole", "1")), 3));
    assertEquals(whole, draw(Films.of(clip("s1", "whole", "1", Time.ZERO)), 0));
  }

  @Test
  void isTheSameWhoeverDrawsIt() throws Exception {
    Project film =
        Films.of(
            Films.still("s1", "a", "1").withCamera(new Camera.NamedMove("orbit", "sine", 0.5)),
            Films.still("s2", "b", "1")
                .withFraming(Framing.FIT)
                .withTransition(Optional.of(new Transition("zoom", Time.seconds("0.5")))));
    StillCache shared = new StillCache(1 << 20);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<Frame>>> films =
          Stream.generate(() -> threads.submit(() -> allFrames(film, shared))).limit(4).toList();
      for (Future<List<Frame>> each : films) {
        assertEquals(allFrames(film, new StillCache(1 << 24)), each.get());
      }
    }
  }

  private static List<Frame> allFrames(Project film, StillCache cache) throws MediaException {
    List<Frame> frames = new ArrayList<>();
    try (Compositor compositor =
        new Compositor(
            Films.FOLDER,
            UnreadablePolicy.REFUSE,
            Stock.of(cache),
            new PaintedFiles(PICTURES),
            SourceWatch.NONE)) {
      // Backwards, so that what was drawn before is another thing each time.
      for (long frame = 44; frame >= 0; frame -= 4) {
        frames.add(Films.frame(compositor, film, frame, SIZE));
      }
    }
    return frames;
  }

  @Test
  void readsAStillOnceForEveryWayItIsShown() throws MediaException {
    PaintedFiles files = new PaintedFiles(PICTURES);
    Project film =
        Films.of(
            Films.still("s1", "a", "1").withCamera(new Camera.NamedMove("dolly", "linear", 0.5)),
            Films.still("s2", "a", "1").withFraming(Framing.FIT));
    try (Compositor compositor = Films.compositor(files, UnreadablePolicy.REFUSE)) {
      for (int frame = 0; frame < 60; frame += 5) {
        Films.frame(compositor, film, frame, SIZE);
        Films.frame(compositor, film, frame, new Size(27, 48));
      }
    }
    assertEquals(4, files.reads.get());
  }

  @Test
  void isTheBackgroundOutsideTheFilm() throws MediaException {
    Project film = Films.of(Films.still("s1", "a", "1"));
    Frame white = Frame.filled(54, 96, 235, 128, 128);
    Project onWhite = film.withCanvas(film.canvas().withBackground(Rgb.WHITE));
    assertEquals(white, draw(onWhite, -1));
    assertEquals(white, draw(onWhite, 30));
  }

  /** Against the numbers of ITU-R BT.709 for the pure colours in limited range. */
  @ParameterizedTest
  @CsvSource({
    "#ffffff, 235, 128, 128",
    "#000000, 16, 128, 128",
    "#ff0000, 63, 102, 240",
    "#00ff00, 173, 42, 26",
    "#0000ff, 32, 240, 118"
  })
  void showsAColourCard(String colour, int y, int u, int v) throws MediaException {
    assertEquals(Frame.filled(54, 96, y, u, v), draw(Films.of(card(Rgb.parse(colour))), 0));
  }

  @Test
  void laysATransparentPictureOverTheBackground() throws MediaException {
    Frame half = Frame.withAlpha(54, 96);
    Arrays.fill(half.luma(), (byte) 235);
    Arrays.fill(half.blueDifference(), (byte) 128);
    Arrays.fill(half.redDifference(), (byte) 128);
    Arrays.fill(half.alpha().orElseThrow(), (byte) 128);
    try (Compositor compositor = Films.compositor(Map.of("half", half))) {
      Frame drawn = Films.frame(compositor, Films.of(Films.still("s1", "half", "1")), 0, SIZE);
      assertEquals(Frame.filled(54, 96, 126, 128, 128), drawn);
    }
  }

  @Test
  void namesTheSceneThatCannotBeDrawn() throws MediaException {
    Project film = Films.of(Films.still("s1", "gone", "1").withName("Sunrise"));
    MediaException refusal = assertThrows(MediaException.class, () -> draw(film, 0));
    assertEquals("The scene “Sunrise” cannot be drawn. There is no file gone.", refusal.sentence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"still", "clip", "hologram"})
  void showsAPlaceholderWhereItMay(String kind) throws MediaException {
    Source source =
        switch (kind) {
          case "still" -> new Source.Still(new AssetPath("gone"));
          case "clip" -> new Source.Clip(new AssetPath("gone"), Time.ZERO);
          default -> new Source.Unknown(kind, JsonNodeFactory.instance.objectNode());
        };
    Project film = Films.of(card(Rgb.BLACK).withSource(source));
    try (Compositor compositor =
        Films.compositor(new PaintedFiles(PICTURES), UnreadablePolicy.PLACEHOLDER)) {
      assertEquals(placeholder(), Films.frame(compositor, film, 0, SIZE));
    }
  }

  @Test
  void standsInForMovesEasingsAndTransitionsItDoesNotKnow() throws MediaException {
    Camera unknown = new Camera.NamedMove("teleport", "warp", 0.5);
    Transition strange = new Transition("origami", Time.seconds("0.5"), "warp", Fields.NONE);
    Scene first = Films.still("s1", "a", "1");
    Scene second = Films.still("s2", "b", "1");
    Project film = Films.of(first.withCamera(unknown), second.withTransition(Optional.of(strange)));
    Transition plain = new Transition("crossfade", Time.seconds("0.5"));
    Project usual = Films.of(first, second.withTransition(Optional.of(plain)));
    assertEquals(draw(usual, 5), draw(film, 5));
    assertEquals(draw(usual, 20), draw(film, 20));
  }

  @Test
  void theFirstScenesTransitionComesFromTheBackground() throws MediaException {
    Transition fade = new Transition("crossfade", Time.seconds("0.5"));
    Project film = Films.of(Films.still("s1", "whole", "1").withTransition(Optional.of(fade)));
    assertEquals(Frame.filled(54, 96, 16, 128, 128), draw(film, 0));
    assertEquals(TestPictures.halved(scenery()), draw(film, 15));
  }

  @Test
  void easesATransition() throws MediaException {
    Scene first = card(Rgb.BLACK).withId(new SceneId("d"));
    Transition slow = new Transition("crossfade", Time.seconds("1"), "cubic", Fields.NONE);
    Project film = Films.of(first, card(Rgb.WHITE).withTransition(Optional.of(slow)));
    // A quarter of the way on is 0.25 x 30 = 7.5 frames; at frame 6 it is 4 x 0.2^3 of 219 steps.
    assertEquals(16 + Math.round(219 * 4 * 0.008), draw(film, 6).luma()[0] & 0xff);
  }

  @Test
  void showsAClipsTimeAndClosesIt() throws MediaException {
    PaintedFiles files = new PaintedFiles(PICTURES);
    try (Compositor compositor = Films.compositor(files, UnreadablePolicy.REFUSE)) {
      Project film = Films.of(clip("s1", "whole", "2", Time.seconds("0.5")));
      Frame drawn = Films.frame(compositor, film, 33, SIZE);
      // 0.5 s in, 1.1 s on: the sixteenth tenth.
      assertEquals((scenery().luma()[0] & 0xff) + 16, drawn.luma()[0] & 0xff);
      assertEquals(1, files.open.get());
    }
    assertEquals(0, files.open.get());
  }

  @Test
  void keepsFewFilesOpen() throws MediaException {
    PaintedFiles files = new PaintedFiles(PICTURES);
    Scene[] scenes = new Scene[10];
    for (int i = 0; i < scenes.length; i++) {
      scenes[i] = clip("s" + i, "a", "1", Time.ZERO);
    }
    try (Compositor compositor = Films.compositor(files, UnreadablePolicy.REFUSE)) {
      for (int frame = 0; frame < 300; frame += 10) {
        Films.frame(compositor, Films.of(scenes), frame, SIZE);
        assertTrue(files.open.get() <= 3);
      }
    }
  }

  /** The sizes of the platforms, whatever the canvas's shape. */
  @ParameterizedTest
  @CsvSource({"54, 96", "96, 54", "108, 135", "60, 60", "1, 1", "7, 200"})
  void drawsAnyShape(int width, int height) throws MediaException {
    Project film =
        Films.of(
            Films.still("s1", "a", "1").withCamera(new Camera.NamedMove("crane", "linear", 1)),
            Films.still("s2", "b", "1")
                .withFraming(Framing.FIT)
                .withTransition(Optional.of(new Transition("slide", Time.seconds("0.5")))),
            clip("s3", "b", "1", Time.ZERO)
                .withFraming(Framing.FIT)
                .withCamera(new Camera.NamedMove("orbit", "back", 1)));
    try (Compositor compositor = Films.compositor(PICTURES)) {
      for (int frame = 0; frame < 70; frame += 7) {
        Frame drawn = Films.frame(compositor, film, frame, new Size(width, height));
        assertEquals(new Size(width, height), new Size(drawn.width(), drawn.height()));
      }
    }
  }

  @Test
  void coversAroundTheFocus() throws MediaException {
    Frame sides = Frame.filled(300, 96, 50, 128, 128);
    for (int i = 0; i < sides.luma().length; i++) {
      if (i % 300 >= 200) {
        sides.luma()[i] = (byte) 200;
      }
    }
    try (Compositor compositor = Films.compositor(Map.of("sides", sides))) {
      Scene scene = Films.still("s1", "sides", "1");
      Project right = Films.of(scene.withFraming(Framing.coverAround(0.9, 0.5)));
      assertEquals(Frame.filled(54, 96, 200, 128, 128), Films.frame(compositor, right, 0, SIZE));
      assertEquals(
          Frame.filled(54, 96, 50, 128, 128), Films.frame(compositor, Films.of(scene), 0, SIZE));
    }
  }

  @Test
  void fitsTheWholePictureOverADarkerCopy() throws MediaException {
    Frame plain = Frame.filled(100, 50, 216, 100, 140);
    try (Compositor compositor = Films.compositor(Map.of("plain", plain))) {
      Project film = Films.of(Films.still("s1", "plain", "1").withFraming(Framing.FIT));
      Frame drawn = Films.frame(compositor, film, 0, SIZE);
      assertEquals(216, drawn.luma()[48 * 54 + 27] & 0xff);
      assertEquals(16 + 140, drawn.luma()[5 * 54 + 27] & 0xff, 1);
    }
  }

  @Test
  void everyMoveIsAnotherFilm() throws MediaException {
    Project still = Films.of(Films.still("s1", "a", "1"));
    for (var move : CameraMoves.all().subList(1, CameraMoves.all().size())) {
      Scene moved =
          Films.still("s1", "a", "1").withCamera(new Camera.NamedMove(move.id(), "linear", 0.5));
      assertNotEquals(draw(still, 25), draw(Films.of(moved), 25), move.id());
      assertNotEquals(draw(Films.of(moved), 5), draw(Films.of(moved), 25), move.id());
    }
  }

  @Test
  void aSmallerFrameShowsTheSame() throws MediaException {
    Project film =
        Films.of(
            Films.still("s1", "a", "1").withCamera(new Camera.NamedMove("pan-left", "sine", 1)));
    try (Compositor compositor = Films.compositor(PICTURES)) {
      Layout layout = Layout.of(film);
      Frame small = compositor.compose(film, layout, 20, new Size(27, 48));
      Frame large = compositor.compose(film, layout, 20, SIZE);
      double sum = 0;
      for (int i = 0; i < small.luma().length; i++) {
        int x = i % 27 * 2;
        int y = i / 27 * 2;
        int mean =
            ((large.luma()[y * 54 + x] & 0xff)
                    + (large.luma()[y * 54 + x + 1] & 0xff)
                    + (large.luma()[(y + 1) * 54 + x] & 0xff)
                    + (large.luma()[(y + 1) * 54 + x + 1] & 0xff))
                / 4;
        sum += Math.abs(mean - (small.luma()[i] & 0xff));
      }
      assertTrue(sum / small.luma().length < 3, "mean difference " + sum / small.luma().length);
    }
  }
}
