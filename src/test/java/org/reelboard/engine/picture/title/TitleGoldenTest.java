package org.reelboard.engine.picture.title;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.motion.TextAnimation;
import org.reelboard.engine.picture.text.Fetched;
import org.reelboard.engine.picture.text.Typefaces;

/**
 * Every style and every animation in Latin, Arabic, Japanese and emoji (from top to bottom) at
 * three instants (from left to right), much reduced: pictures that were looked at and found good.
 * Where one changes, {@code target/golden} holds what was drawn and, as {@code …-difference.png},
 * where it differs; if the change is meant, what was drawn takes the golden one's place.
 */
final class TitleGoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Path DRAWN = Path.of("target", "golden");
  private static final List<String> TEXTS =
      List.of(
          "Golden hour\nby the sea",
          "مرحبا بالعالم\nصباح الخير",
          "おはよう\n今日も良い天気",
          "👨‍👩‍👧 🇯🇵\n👍🏽 ❤️ 🍓");
  private static final Time WHOLE = Time.ofSeconds(3);
  private static final int BACKGROUND = 0xFF4A5568;
  private static final int WIDTH = 1080;
  private static final int HEIGHT = 620;
  private static final double SCALE = 0.06;

  /** Processors round differently, by a few steps of 255. */
  private static final int TOLERANCE = 12;

  private static Typefaces typefaces;

  @BeforeAll
  static void open() {
    typefaces = Fetched.typefaces();
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

  @ParameterizedTest
  @MethodSource("styles")
  void everyStyleLooksAsItDid(TitleStyle style) throws Exception {
    check("titles", style.id(), style.id(), Motions.NONE, List.of("0.15", "0.4", "2.2"));
  }

  @ParameterizedTest
  @MethodSource("animations")
  void everyAnimationLooksAsItDid(TextAnimation animation) throws Exception {
    Motion motion = new Motion(animation.id(), Time.ofSeconds(1));
    Motions motions = Motions.NONE.withIn(Optional.of(motion)).withOn(Optional.of(motion));
    check("animations", animation.id(), "plain", motions, List.of("0.25", "0.6", "1.4"));
  }

  private static void check(
      String folder, String name, String style, Motions motions, List<String> instants)
      throws Exception {
    Bitmaps.Pixels drawn = drawn(style, motions, instants);
    Path here = DRAWN.resolve(folder).resolve(name + ".png");
    Bitmaps.write(drawn, here);
    Path golden = GOLDEN.resolve(folder).resolve(name + ".png");
    assertTrue(Files.exists(golden), "there is no golden picture for " + here);
    Bitmaps.Pixels expected = Bitmaps.read(golden);
    int most = Bitmaps.difference(expected, drawn);
    if (most > TOLERANCE) {
      Bitmaps.write(
          Bitmaps.differencePicture(expected, drawn),
          here.resolveSibling(name + "-difference.png"));
    }
    assertTrue(most <= TOLERANCE, name + " differs by " + most + ", see " + here);
  }

  private static Bitmaps.Pixels drawn(String style, Motions motions, List<String> instants)
      throws MediaException {
    TitleArtworks artworks = TitleStyles.artworks(typefaces);
    int width = (int) (WIDTH * SCALE);
    int height = (int) (HEIGHT * SCALE);
    return Bitmaps.drawn(
        width * instants.size(),
        height * TEXTS.size(),
        BACKGROUND,
        canvas -> {
          for (int row = 0; row < TEXTS.size(); row++) {
            OverlayContent.Title title =
                new OverlayContent.Title(TEXTS.get(row), style, Fields.NONE);
            try (Artwork artwork = artworks.of(title, motions, Canvas.VERTICAL)) {
              for (int column = 0; column < instants.size(); column++) {
                canvas.save();
                canvas.translate(width * (column + 0.5f), height * (row + 0.5f));
                canvas.clipRect(
                    io.github.humbleui.types.Rect.makeXYWH(
                        -width / 2f, -height / 2f, width, height));
                canvas.scale((float) SCALE, (float) SCALE);
                Time since = Time.seconds(instants.get(column));
                artwork.at(new Moment(since, WHOLE)).drawSeen(canvas);
                canvas.restore();
              }
            }
          }
        });
  }
}
