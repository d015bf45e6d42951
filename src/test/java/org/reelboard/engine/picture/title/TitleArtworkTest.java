package org.reelboard.engine.picture.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.humbleui.types.Rect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Motion;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.TextAnimations;
import org.reelboard.engine.picture.TitleStyles;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.motion.TextAnimation;
import org.reelboard.engine.picture.text.Fetched;
import org.reelboard.engine.picture.text.TextProblem;
import org.reelboard.engine.picture.text.Typefaces;

final class TitleArtworkTest {
  private static final Time WHOLE = Time.ofSeconds(4);
  private static Typefaces typefaces;
  private static TitleArtworks artworks;

  @BeforeAll
  static void open() {
    typefaces = Fetched.typefaces();
    artworks = TitleStyles.artworks(typefaces);
  }

  @AfterAll
  static void close() {
    if (typefaces != null) {
      typefaces.close();
    }
  }

  static List<TitleStyle> styles() {
    return TitleStyles.all();
  }

  static List<TextAnimation> animations() {
    return TextAnimations.all();
  }

  private static Moment at(String seconds) {
    return new Moment(Time.seconds(seconds), WHOLE);
  }

  private static Artwork title(String style, String text, Motions motions) {
    return artworks.of(
        new OverlayContent.Title(text, style, Fields.NONE), motions, Canvas.VERTICAL);
  }

  @Test
  void thereAreManyStyles() {
    assertTrue(TitleStyles.all().size() >= 20);
  }

  @Test
  void whatOnlyFadesIsTheSamePicture() throws MediaException {
    Motions fade = Motions.NONE.withIn(Optional.of(new Motion("fade", Time.ofSeconds(1))));
    try (Artwork artwork = title("poster", "Lisbon\nA film", fade)) {
      Drawing early = artwork.at(at("0.2"));
      Drawing late = artwork.at(at("0.6"));
      assertEquals(early.state(), late.state());
      assertTrue(early.opacity() < late.opacity());
      assertEquals(1, artwork.at(at("2")).opacity());
    }
  }

  @Test
  void whatDoesNotMoveIsTheSamePicture() throws MediaException {
    Motions motions = Motions.NONE.withIn(Optional.of(new Motion("rise", Time.ofSeconds(1))));
    try (Artwork artwork = title("plain", "Good morning", motions)) {
      Object moving = artwork.at(at("0.5")).state();
      assertNotEquals(moving, artwork.at(at("0.6")).state());
      assertNotEquals(moving, artwork.at(at("2")).state());
      assertEquals(artwork.at(at("2")).state(), artwork.at(at("3.9")).state());
    }
  }

  @Test
  void aStylesOwnAnimationPlaysUnlessItIsToldNotTo() throws MediaException {
    try (Artwork artwork = title("typewriter", "Good morning", Motions.NONE)) {
      assertNotEquals(artwork.at(at("0.5")).state(), artwork.at(at("3")).state());
    }
    Motions none = Motions.NONE.withIn(Optional.of(new Motion("none", Time.ofSeconds(1))));
    try (Artwork artwork = title("typewriter", "Good morning", none)) {
      assertEquals(artwork.at(at("0.5")).state(), artwork.at(at("3")).state());
    }
  }

  @Test
  void aCounterRunsFromOneNumberToTheOther() {
    OverlayContent.Counter counter =
        new OverlayContent.Counter(
            BigDecimal.ZERO, new BigDecimal("12480"), 1, "{} km", "plain", Fields.NONE);
    TitleText text = TitleText.of(counter);
    assertEquals("0.0 km", text.at(at("0")));
    assertEquals("12,480.0 km", text.at(at("3.8")));
    double before = -1;
    for (int tenth = 0; tenth < 40; tenth++) {
      String number = text.at(at(tenth / 10 + "." + tenth % 10)).replaceAll("[^0-9.]", "");
      assertTrue(Double.parseDouble(number) >= before);
      before = Double.parseDouble(number);
    }
  }

  @Test
  void saysWhatItCouldNotDo() {
    Fields fields = Fields.NONE.with("font", "Papyrus Nova");
    OverlayContent.Title title = new OverlayContent.Title("Hi\u0000", "plain", fields);
    assertEquals(
        List.of(
            new TextProblem.ControlCharacters(1),
            new TextProblem.MissingFamily("Papyrus Nova", "Inter")),
        artworks.problems(title, Canvas.VERTICAL));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void atHalfTheSizeItIsThePictureHalved(TitleStyle style) throws MediaException {
    try (Artwork artwork = title(style.id(), style.sample(), Motions.NONE)) {
      Drawing drawing = artwork.at(at("2.5"));
      Bitmaps.Pixels full = picture(drawing, 1);
      Bitmaps.Pixels half = picture(drawing, 0.5f);
      double likeness = Bitmaps.likeness(Bitmaps.halved(full), half);
      assertTrue(likeness >= 0.98, style.id() + ": " + likeness);
    }
  }

  private static Bitmaps.Pixels picture(Drawing drawing, float scale) throws MediaException {
    return Bitmaps.drawn(
        (int) (1080 * scale),
        (int) (800 * scale),
        0xFF4A5568,
        canvas -> {
          canvas.scale(scale, scale);
          canvas.translate(540, 400);
          drawing.drawSeen(canvas);
        });
  }

  @ParameterizedTest
  @MethodSource("styles")
  void nothingIsDrawnOutsideOfItsBounds(TitleStyle style) throws MediaException {
    try (Artwork artwork = title(style.id(), style.sample(), Motions.NONE)) {
      assertInside(artwork, style.id());
    }
  }

  @ParameterizedTest
  @MethodSource("animations")
  void noAnimationDrawsOutsideOfItsBounds(TextAnimation animation) throws MediaException {
    Motion motion = new Motion(animation.id(), Time.ofSeconds(1));
    Motions motions = Motions.NONE.withIn(Optional.of(motion)).withOn(Optional.of(motion));
    try (Artwork artwork = title("neon-sign", "Ag 👍🏽\nمرحبا", motions)) {
      assertInside(artwork, animation.id());
    }
  }

  /** Nothing that an eye could see: up to two steps of 255. */
  private static void assertInside(Artwork artwork, String name) throws MediaException {
    List<String> outside = new ArrayList<>();
    for (String instant : List.of("0.2", "0.55", "1.4", "3")) {
      Drawing drawing = artwork.at(at(instant));
      Bitmaps.Pixels pixels =
          Bitmaps.drawn(
              500,
              400,
              0,
              canvas -> {
                canvas.translate(250, 200);
                canvas.scale(0.25f, 0.25f);
                drawing.drawSeen(canvas);
              });
      Rect bounds = drawing.bounds();
      for (int y = 0; y < pixels.height(); y++) {
        for (int x = 0; x < pixels.width(); x++) {
          double unitX = (x + 0.5 - 250) / 0.25;
          double unitY = (y + 0.5 - 200) / 0.25;
          boolean inside =
              unitX > bounds.getLeft() - 4
                  && unitX < bounds.getRight() + 4
                  && unitY > bounds.getTop() - 4
                  && unitY < bounds.getBottom() + 4;
          if (!inside && pixels.at(x, y, 3) > 2) {
            outside.add(instant + ": " + unitX + ", " + unitY);
          }
        }
      }
    }
    assertEquals(List.of(), outside.stream().limit(3).toList(), name);
  }
}
