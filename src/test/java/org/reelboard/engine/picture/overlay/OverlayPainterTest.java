package org.reelboard.engine.picture.overlay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.OverlayKeyframe;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SourceWatch;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.text.TypefaceShelf;

final class OverlayPainterTest {
  private static final Size SIZE = new Size(108, 192);

  private static final int RED_LUMA = 63;
  private static final int RED_BLUE_DIFFERENCE = 102;
  private static final int RED_RED_DIFFERENCE = 240;

  private static final Artworks ARTWORKS =
      new Artworks(
          new ProjectFolder(Path.of("nowhere")),
          new TypefaceShelf(),
          SourceWatch.NONE,
          _ -> {
            throw new AssertionError("there is no inset");
          });

  private static Overlay rectangle(double width, double height, Placement placement) {
    return new Overlay(
        new OverlayId("r"),
        new OverlayContent.Shape(
            "rectangle",
            Fields.NONE.with("width", width).with("height", height).with("colour", "#ff0000")),
        new Anchor.ToFilm(Time.ZERO),
        Time.ofSeconds(10),
        placement);
  }

  private static Project project(Overlay... overlays) {
    Scene card =
        new Scene(
            new SceneId("s"),
            "card",
            Time.ofSeconds(10),
            new Source.ColourCard(Rgb.BLACK, Fields.NONE));
    return Project.empty("Test", Canvas.VERTICAL)
        .withScenes(List.of(card))
        .withOverlays(List.of(overlays));
  }

  private static Frame painted(long frame, Size size, Overlay... overlays) throws MediaException {
    Frame target = Frame.opaque(size.width(), size.height(), Chroma.HALF);
    target.fill(16, 128, 128);
    Project project = project(overlays);
    try (OverlayPainter painter = new OverlayPainter(ARTWORKS, UnreadablePolicy.REFUSE)) {
      painter.paint(project, Layout.of(project), frame, target);
    }
    return target;
  }

  private static int luma(Frame frame, int x, int y) {
    return frame.luma()[y * frame.width() + x] & 0xff;
  }

  private static int blue(Frame frame, int x, int y) {
    return frame.blueDifference()[y / 2 * frame.chromaWidth() + x / 2] & 0xff;
  }

  private static int red(Frame frame, int x, int y) {
    return frame.redDifference()[y / 2 * frame.chromaWidth() + x / 2] & 0xff;
  }

  /** Where a frame is not as it was. */
  private static List<Integer> touched(Frame frame) {
    int left = frame.width();
    int top = frame.height();
    int right = 0;
    int bottom = 0;
    for (int y = 0; y < frame.height(); y++) {
      for (int x = 0; x < frame.width(); x++) {
        if (luma(frame, x, y) != 16) {
          left = Math.min(left, x);
          top = Math.min(top, y);
          right = Math.max(right, x + 1);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    return List.of(left, top, right, bottom);
  }

  @Test
  void whatWasDrawnBeforeLeavesNothingBehind() throws MediaException {
    List<Overlay> sequence =
        List.of(
            rectangle(900, 1500, Placement.CENTRE),
            rectangle(200, 100, Placement.at(0.3, 0.4)),
            rectangle(800, 900, Placement.CENTRE).withBlend("multiply"),
            rectangle(300, 600, Placement.at(0.6, 0.5)),
            rectangle(100, 1800, Placement.at(0.2, 0.5)));
    try (OverlayPainter painter = new OverlayPainter(ARTWORKS, UnreadablePolicy.REFUSE)) {
      for (Overlay one : sequence) {
        Frame target = Frame.opaque(SIZE.width(), SIZE.height(), Chroma.HALF);
        target.fill(16, 128, 128);
        painter.paint(project(one), Layout.of(project(one)), 0, target);
        assertArrayEquals(painted(0, SIZE, one).luma(), target.luma());
      }
    }
  }

  @Test
  void shapeLiesWhereItsPlacementSays() throws MediaException {
    // 400 x 200 units around (270, 1440): 40 x 20 pixels around (27, 144).
    Frame frame = painted(0, SIZE, rectangle(400, 200, Placement.at(0.25, 0.75)));
    assertEquals(List.of(7, 134, 47, 154), touched(frame));
    assertEquals(RED_LUMA, luma(frame, 7, 134));
    assertEquals(RED_LUMA, luma(frame, 46, 153));
    assertEquals(RED_BLUE_DIFFERENCE, blue(frame, 26, 144));
    assertEquals(RED_RED_DIFFERENCE, red(frame, 26, 144));
    // A sample of chroma at column 6 sees column 7 with a quarter of its weight.
    assertEquals(128 + Math.round((RED_RED_DIFFERENCE - 128) / 4.0), red(frame, 6, 144));
    assertEquals(128, red(frame, 4, 144));
    assertEquals(128 + Math.round((RED_RED_DIFFERENCE - 128) * 3 / 4.0), red(frame, 46, 144));
  }

  @ParameterizedTest
  @CsvSource({"0.5", "0.25", "0.1"})
  void opacityMixesTheEncodedValues(double opacity) throws MediaException {
    Overlay overlay = rectangle(400, 400, Placement.CENTRE.withOpacity(opacity));
    Frame frame = painted(0, SIZE, overlay);
    assertEquals(Math.round(16 + (62.56 - 16) * opacity), luma(frame, 54, 96));
    assertEquals(Math.round(128 + (102.34 - 128) * opacity), blue(frame, 54, 96));
    assertEquals(Math.round(128 + (240 - 128) * opacity), red(frame, 54, 96));
  }

  @Test
  void partOfAPixelMixesByItsShare() throws MediaException {
    // Its left edge lies at 30.25 pixels.
    Placement placement = Placement.at(0.5 + 0.25 / 108, 0.5);
    Frame frame = painted(0, SIZE, rectangle(480, 400, placement));
    assertEquals(16, luma(frame, 29, 96));
    assertEquals(16 + (62.56 - 16) * 0.75, luma(frame, 30, 96), 1);
    assertEquals(RED_LUMA, luma(frame, 31, 96));
  }

  @Test
  void quarterTurnIsClockwise() throws MediaException {
    Placement turned = Placement.CENTRE.withRotation(90);
    assertEquals(List.of(44, 76, 64, 116), touched(painted(0, SIZE, rectangle(400, 200, turned))));
    Placement slanted = Placement.CENTRE.withRotation(30);
    Frame frame = painted(0, SIZE, rectangle(600, 40, slanted));
    assertEquals(RED_LUMA, luma(frame, 54 + 22, 96 + 12), "the right end goes down");
    assertEquals(16, luma(frame, 54 + 22, 96 - 12));
  }

  @Test
  void scaleIsTimesItsOwnSize() throws MediaException {
    Placement placement = Placement.CENTRE.withScale(1.5);
    assertEquals(
        List.of(24, 81, 84, 111), touched(painted(0, SIZE, rectangle(400, 200, placement))));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4})
  void isCutOffAtEachEdgeOfTheFrame(int over) throws MediaException {
    Frame expected = painted(0, SIZE, rectangle(1200, 2000, Placement.CENTRE));
    assertEquals(List.of(0, 0, 108, 192), touched(expected));
    for (Placement corner :
        List.of(Placement.at(0, 0), Placement.at(1, 0), Placement.at(0, 1), Placement.at(1, 1))) {
      Frame frame = painted(0, SIZE, rectangle(400 + 10 * over, 200, corner));
      int width = 20 + over / 2;
      int left = corner.x() == 0 ? 0 : 108 - width;
      int top = corner.y() == 0 ? 0 : 192 - 10;
      assertEquals(List.of(left, top, left + width, top + 10), touched(frame));
      // To the very edge, as if the picture went on behind it.
      assertEquals(RED_RED_DIFFERENCE, red(frame, (int) (corner.x() * 107), 0 == top ? 0 : 191));
    }
  }

  @Test
  void inAFrameOfAnotherShapeItKeepsItsSizeAndStaysInside() throws MediaException {
    Frame frame =
        painted(0, new Size(108, 108), rectangle(400, 200, Placement.at(0.5, 97 / 108.0)));
    assertEquals(List.of(34, 87, 74, 107), touched(frame));
  }

  @Test
  void oddSizesAreCoveredToTheLastSample() throws MediaException {
    Frame frame = painted(0, new Size(61, 109), rectangle(3000, 3000, Placement.CENTRE));
    Frame red = Frame.opaque(61, 109, Chroma.HALF);
    red.fill(RED_LUMA, RED_BLUE_DIFFERENCE, RED_RED_DIFFERENCE);
    assertEquals(red, frame);
  }

  @Test
  void laterOverlaysLieAbove() throws MediaException {
    Overlay wide = rectangle(400, 400, Placement.CENTRE);
    Overlay white =
        new Overlay(
            new OverlayId("w"),
            new OverlayContent.Shape("ellipse", Fields.NONE.with("colour", "#ffffff")),
            new Anchor.ToFilm(Time.ZERO),
            Time.ofSeconds(1),
            Placement.CENTRE);
    assertEquals(235, luma(painted(0, SIZE, wide, white), 54, 96));
    assertEquals(RED_LUMA, luma(painted(0, SIZE, white, wide), 54, 96));
  }

  @Test
  void isSeenFromItsStartToBeforeItsEnd() throws MediaException {
    Overlay late =
        rectangle(400, 400, Placement.CENTRE)
            .withAnchor(new Anchor.ToScene(new SceneId("s"), Time.ofSeconds(1)))
            .withDuration(Time.ofSeconds(1));
    assertEquals(16, luma(painted(29, SIZE, late), 54, 96));
    assertEquals(RED_LUMA, luma(painted(30, SIZE, late), 54, 96));
    assertEquals(RED_LUMA, luma(painted(59, SIZE, late), 54, 96));
    assertEquals(16, luma(painted(60, SIZE, late), 54, 96));
  }

  @Test
  void anOverlayWhoseSceneIsGoneIsNotSeen() throws MediaException {
    Overlay lost =
        rectangle(400, 400, Placement.CENTRE)
            .withAnchor(new Anchor.ToScene(new SceneId("gone"), Time.ZERO));
    assertEquals(16, luma(painted(0, SIZE, lost), 54, 96));
  }

  @Test
  void blurKeepsTheMeanAndWidens() throws MediaException {
    Frame sharp = painted(0, SIZE, rectangle(400, 400, Placement.CENTRE));
    Frame blurred = painted(0, SIZE, rectangle(400, 400, Placement.CENTRE.withBlur(30)));
    assertEquals(mean(sharp), mean(blurred), 0.1);
    // The normal distribution two deviations out.
    assertEquals(16 + 46.56 * 0.0228, luma(blurred, 54 + 20 + 6, 96), 1.5);
    assertEquals(16 + 46.56 * 0.5, (luma(blurred, 73, 96) + luma(blurred, 74, 96)) / 2.0, 1.5);
  }

  private static double mean(Frame frame) {
    long sum = 0;
    for (byte value : frame.luma()) {
      sum += value & 0xff;
    }
    return (double) sum / frame.luma().length;
  }

  @Test
  void keyframesAreMixedInTheEasedTimeAndStayOutside() {
    Placement from = new Placement(0, 0.2, 1, 0, 0, 0);
    Placement to = new Placement(1, 0.4, 4, 90, 1, 8);
    Overlay overlay =
        rectangle(1, 1, Placement.CENTRE)
            .withKeyframes(
                List.of(
                    new OverlayKeyframe(Time.ofSeconds(1), from, "ease-in", Fields.NONE),
                    new OverlayKeyframe(Time.ofSeconds(3), to, "linear", Fields.NONE)));
    assertEquals(from, Keyframes.placement(overlay, Time.ZERO));
    assertEquals(from, Keyframes.placement(overlay, Time.ofSeconds(1)));
    assertEquals(
        new Placement(0.5, 0.30000000000000004, 2, 45, 0.5, 4),
        Keyframes.placement(overlay, Time.ofSeconds(2)));
    assertEquals(to, Keyframes.placement(overlay, Time.ofSeconds(3)));
    assertEquals(to, Keyframes.placement(overlay, Time.ofSeconds(9)));
  }

  @Test
  void anEasingThatShootsOverLeavesOpacityAndBlurInTheirRange() {
    UnaryOperator<Overlay> moving =
        overlay ->
            overlay.withKeyframes(
                List.of(
                    new OverlayKeyframe(Time.ZERO, new Placement(0, 0, 1, 0, 0, 0)),
                    new OverlayKeyframe(
                        Time.ofSeconds(1),
                        new Placement(1, 0, 1, 0, 1, 9),
                        "back-out",
                        Fields.NONE)));
    Overlay overlay = moving.apply(rectangle(1, 1, Placement.CENTRE));
    Placement late = Keyframes.placement(overlay, Time.seconds("0.8"));
    assertEquals(1, late.opacity());
    assertEquals(true, late.x() > 1);
  }

  /** Counts what is open. */
  private static final class Counted implements ArtworkFactory {
    private int open;
    private int most;
    private boolean closed;

    @Override
    public Object basis(Overlay overlay, Project project) {
      return ARTWORKS.basis(overlay, project);
    }

    @Override
    public Optional<Artwork> artwork(Overlay overlay, Project project, PixelSpace space)
        throws MediaException {
      Artwork artwork = ARTWORKS.artwork(overlay, project, space).orElseThrow();
      open++;
      most = Math.max(most, open);
      return Optional.of(
          new Artwork() {
            @Override
            public Drawing at(Moment moment) throws MediaException {
              return artwork.at(moment);
            }

            @Override
            public void close() {
              artwork.close();
              open--;
            }
          });
    }

    @Override
    public Object captionBasis(Project project) {
      return ARTWORKS.captionBasis(project);
    }

    @Override
    public Artwork caption(Cue cue, Project project, PixelSpace space) {
      return ARTWORKS.caption(cue, project, space);
    }

    @Override
    public Artwork placeholder(Overlay overlay, PixelSpace space) {
      return ARTWORKS.placeholder(overlay, space);
    }

    @Override
    public void close() {
      assertEquals(0, open, "what its artworks are made of is closed last");
      closed = true;
    }
  }

  @Test
  void aLongFilmKeepsFewArtworksAndAllAreClosed() throws MediaException {
    Overlay[] many =
        IntStream.range(0, 120)
            .mapToObj(index ->
                rectangle(100, 100, Placement.CENTRE)
                    .withId(new OverlayId("o" + index))
                    .withAnchor(new Anchor.ToFilm(Time.ofFraction(index, 30)))
                    .withDuration(Time.ofFraction(2, 30)))
            .toArray(Overlay[]::new);
    Project project = project(many);
    Layout layout = Layout.of(project);
    Counted counted = new Counted();
    Frame target = Frame.opaque(108, 192, Chroma.HALF);
    try (OverlayPainter painter = new OverlayPainter(counted, UnreadablePolicy.REFUSE)) {
      for (long frame = 0; frame < 130; frame++) {
        painter.paint(project, layout, frame, target);
      }
      assertTrue(counted.most <= 14, counted.most + " were open at once");
    }
    assertTrue(counted.closed);
  }
}
