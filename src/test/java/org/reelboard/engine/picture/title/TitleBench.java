package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.reelboard.engine.picture.text.Typefaces;

/**
 * What drawing a title takes on one thread at 1080x1920, before it is mixed with the frame: each
 * style at rest, and its words in each animation, drawn anew for each frame of a second.
 *
 * <p>{@code mvn -Pbench -DskipTests verify -Dbench=org.reelboard.engine.picture.title.TitleBench}.
 */
public final class TitleBench {
  private static final int RATE = 30;
  private static final Time WHOLE = Time.ofSeconds(4);

  private TitleBench() {}

  public static void main(String[] arguments) throws MediaException {
    try (Typefaces typefaces = Typefaces.bundled();
        Surface surface = Surface.makeRaster(ImageInfo.makeN32Premul(1080, 1920))) {
      TitleArtworks artworks = TitleStyles.artworks(typefaces);
      for (TitleStyle style : TitleStyles.all()) {
        OverlayContent.Title title =
            new OverlayContent.Title(style.sample(), style.id(), Fields.NONE);
        print(style.id() + " at rest", costs(artworks, title, still(), 2000, surface));
        print(style.id() + " moving", costs(artworks, title, Motions.NONE, 0, surface));
      }
      OverlayContent.Title words =
          new OverlayContent.Title("Golden hour\nby the sea", "plain", Fields.NONE);
      for (TextAnimation animation : TextAnimations.all()) {
        Motions motions =
            Motions.NONE.withIn(Optional.of(new Motion(animation.id(), Time.ofSeconds(1))));
        print("in " + animation.id(), costs(artworks, words, motions, 0, surface));
      }
    }
  }

  private static Motions still() {
    Optional<Motion> none = Optional.of(new Motion("none", Time.ofSeconds(1)));
    return new Motions(none, none, none);
  }

  /** Milliseconds for each frame of a second, twice: the first time warms up. */
  private static double[] costs(
      TitleArtworks artworks,
      OverlayContent.Title title,
      Motions motions,
      long fromMillis,
      Surface surface)
      throws MediaException {
    double[] costs = new double[RATE];
    try (Artwork artwork = artworks.of(title, motions, Canvas.VERTICAL)) {
      for (int i = 0; i < 2 * RATE; i++) {
        Time since =
            Time.seconds(String.valueOf((fromMillis + (i % RATE) * 1000L / RATE) / 1000.0));
        long start = System.nanoTime();
        draw(artwork.at(new Moment(since, WHOLE)), surface);
        costs[i % RATE] = (System.nanoTime() - start) / 1e6;
      }
    }
    return costs;
  }

  private static void draw(Drawing drawing, Surface surface) {
    var canvas = surface.getCanvas();
    canvas.save();
    canvas.translate(540, 960);
    Rect bounds = drawing.bounds();
    canvas.clipRect(bounds);
    canvas.clear(0);
    drawing.draw(canvas);
    canvas.restore();
  }

  private static void print(String name, double[] costs) {
    double[] sorted = costs.clone();
    Arrays.sort(sorted);
    System.out.println(
        List.of(
            String.format(Locale.ROOT, "%-28s", name),
            String.format(Locale.ROOT, "median %6.2f ms", sorted[sorted.length / 2]),
            String.format(Locale.ROOT, "most %6.2f ms", sorted[sorted.length - 1])));
  }
}
