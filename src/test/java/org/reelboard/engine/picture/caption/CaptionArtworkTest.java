package org.reelboard.engine.picture.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.humbleui.types.Rect;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.CaptionStyles;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;

final class CaptionArtworkTest {
  private static final int WIDTH = 432;
  private static final int HEIGHT = 130;

  private final DrawnCaptions drawn = new DrawnCaptions();

  @AfterEach
  void close() {
    drawn.close();
  }

  static Stream<CaptionStyle> styles() {
    return CaptionStyles.all().stream();
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everyStyleStaysInWhatAllPlatformsLeaveFree(CaptionStyle style) throws MediaException {
    for (String text : DrawnCaptions.TEXTS) {
      try (Artwork artwork = drawn.artwork(style, text)) {
        Rect box = artwork.at(DrawnCaptions.moment("1.3")).box();
        Rect free = new Rect(160 - 540 - 40, 268 - 960, 920 - 540 + 40, 1249 - 960);
        assertTrue(
            box.getLeft() >= free.getLeft()
                && box.getTop() >= free.getTop()
                && box.getRight() <= free.getRight()
                && box.getBottom() <= free.getBottom(),
            () -> style.id() + " " + text + ": " + box);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("styles")
  void equalStatesLookTheSameAndOtherOnesDoNot(CaptionStyle style) throws MediaException {
    String text = DrawnCaptions.TEXTS.getFirst();
    List<String> instants = List.of("0", "0.07", "1.3", "1.301", "2.9");
    try (Artwork artwork = drawn.artwork(style, text)) {
      for (int index = 1; index < instants.size(); index++) {
        String before = instants.get(index - 1);
        String now = instants.get(index);
        Object first = artwork.at(DrawnCaptions.moment(before)).state();
        Object second = artwork.at(DrawnCaptions.moment(now)).state();
        boolean same =
            Arrays.equals(
                drawn.picture(style, text, before, WIDTH, HEIGHT),
                drawn.picture(style, text, now, WIDTH, HEIGHT));
        assertTrue(same || !first.equals(second), () -> style.id() + ": " + before + " and " + now);
      }
    }
  }

  @Test
  void aStyleThatStandsStillIsDrawnOnce() throws MediaException {
    CaptionStyle classic = CaptionStyles.CLASSIC;
    try (Artwork artwork = drawn.artwork(classic, DrawnCaptions.TEXTS.getFirst())) {
      Drawing early = artwork.at(DrawnCaptions.moment("0"));
      assertEquals(early.state(), artwork.at(DrawnCaptions.moment("2.9")).state());
    }
  }

  @Test
  void theSpokenWordIsLit() throws MediaException {
    CaptionStyle karaoke = CaptionStyles.byId("karaoke").orElseThrow();
    try (Artwork artwork = drawn.artwork(karaoke, "one two")) {
      Object first = artwork.at(DrawnCaptions.moment("0.1")).state();
      assertEquals(first, artwork.at(DrawnCaptions.moment("1.4")).state());
      assertNotEquals(first, artwork.at(DrawnCaptions.moment("1.6")).state());
    }
  }

  @ParameterizedTest
  @MethodSource("styles")
  void oddTextsDoNoHarm(CaptionStyle style) throws MediaException {
    for (String text :
        List.of("", " ", "\n\n", "a\ud800b\u0007", "word ".repeat(2000), "x".repeat(300))) {
      try (Artwork artwork = drawn.artwork(style, text)) {
        Drawing drawing = artwork.at(DrawnCaptions.moment("1.3"));
        assertTrue(Float.isFinite(drawing.bounds().getWidth()), style.id());
      }
    }
  }

  /** The structural similarity of luma, over the whole picture at windows of 8 (Wang 2004). */
  @ParameterizedTest
  @MethodSource("styles")
  void halfTheSizeIsTheFullSizeScaledDown(CaptionStyle style) throws MediaException {
    String text = DrawnCaptions.TEXTS.getFirst();
    int[] full = drawn.picture(style, text, "1.3", 2 * WIDTH, 2 * HEIGHT);
    int[] half = drawn.picture(style, text, "1.3", WIDTH, HEIGHT);
    double likeness = Likeness.ofLuma(Likeness.halved(full, 2 * WIDTH), half, WIDTH);
    assertTrue(likeness >= 0.98, style.id() + ": " + likeness);
  }
}
