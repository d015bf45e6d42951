package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Font;
import io.github.humbleui.skija.FontMgr;
import io.github.humbleui.skija.FontStyle;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.Rect;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Moment;
import org.reelboard.engine.picture.artwork.SoftInk;

/**
 * What overlays add to a 1080x1920 frame, on one thread: two lines of large words with a shadow,
 * once drawn and drawn anew for each frame.
 *
 * <p>{@code mvn -Pbench -DskipTests verify
 * -Dbench=org.reelboard.engine.picture.overlay.OverlayBench}.
 */
public final class OverlayBench {
  private static final int FRAMES = 300;

  private OverlayBench() {}

  public static void main(String[] arguments) throws MediaException {
    measure("title with shadow, once drawn", Placement.CENTRE, false);
    measure("title with shadow, drawn anew", Placement.CENTRE, true);
    measure("half opaque, once drawn", Placement.CENTRE.withOpacity(0.5), false);
    measure("turned, once drawn", Placement.CENTRE.withRotation(12), false);
    measure("turned, drawn anew", Placement.CENTRE.withRotation(12), true);
    measure("blurred by 10, drawn anew", Placement.CENTRE.withBlur(10), true);
    measure("blurred by 40, drawn anew", Placement.CENTRE.withBlur(40), true);
  }

  private static void measure(String name, Placement placement, boolean moving)
      throws MediaException {
    Project project = project(placement);
    Layout layout = Layout.of(project);
    Frame target = Frame.opaque(1080, 1920, Chroma.HALF);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<Double> millis = new ArrayList<>();
    try (OverlayPainter painter = new OverlayPainter(new Titles(moving), UnreadablePolicy.REFUSE)) {
      for (int number = 0; number < FRAMES; number++) {
        target.fill(100, 120, 140);
        long start = threads.getCurrentThreadCpuTime();
        painter.paint(project, layout, number, target);
        millis.add((threads.getCurrentThreadCpuTime() - start) / 1e6);
      }
    }
    System.out.printf(
        Locale.ROOT, "%-32s first %6.2f ms, then %5.2f ms%n", name, millis.get(0), median(millis));
  }

  private static double median(List<Double> values) {
    return values.stream().skip(FRAMES / 2).sorted().skip(FRAMES / 4).findFirst().orElse(0.0);
  }

  private static Project project(Placement placement) {
    Scene card =
        new Scene(
            new SceneId("s"),
            "card",
            Time.ofSeconds(20),
            new Source.ColourCard(Rgb.BLACK, Fields.NONE));
    Overlay title =
        new Overlay(
            new OverlayId("t"),
            new OverlayContent.Title("", "", Fields.NONE),
            new Anchor.ToFilm(Time.ZERO),
            Time.ofSeconds(20),
            placement);
    return Project.empty("Bench", org.reelboard.document.project.Canvas.VERTICAL)
        .withScenes(List.of(card))
        .withOverlays(List.of(title));
  }

  private record Titles(boolean moving) implements ArtworkFactory {
    @Override
    public Object basis(Overlay overlay, Project project) {
      return moving;
    }

    @Override
    public Optional<Artwork> artwork(Overlay overlay, Project project, PixelSpace space) {
      return Optional.of(new Words(moving));
    }

    @Override
    public Object captionBasis(Project project) {
      return moving;
    }

    @Override
    public Artwork caption(Cue cue, Project project, PixelSpace space) {
      return new Words(moving);
    }

    @Override
    public Artwork placeholder(Overlay overlay, PixelSpace space) {
      return new Words(moving);
    }

    @Override
    public void close() {
      // It holds nothing.
    }
  }

  /** Two lines of words; at each instant another picture, if they move. */
  private static final class Words implements Artwork {
    private final boolean moving;
    private final Font font =
        new Font(FontMgr.getDefault().matchFamilyStyle(null, FontStyle.BOLD), 130);

    Words(boolean moving) {
      this.moving = moving;
    }

    @Override
    public Drawing at(Moment moment) {
      double state = moving ? moment.progress() : 0;
      return new Drawing() {
        @Override
        public Object state() {
          return state;
        }

        @Override
        public Rect bounds() {
          return Rect.makeLTRB(-500, -210, 500, 210);
        }

        @Override
        public Rect box() {
          return bounds();
        }

        @Override
        public void draw(Canvas canvas) {
          Rect ink = Rect.makeLTRB(-460, -170, 460, 170);
          float y = (float) (20 * state);
          canvas.save();
          canvas.translate(0, 8);
          SoftInk.cast(canvas, ink, 10, 0xc0000000, one -> words(one, y));
          canvas.restore();
          words(canvas, y);
        }
      };
    }

    private void words(Canvas canvas, float y) {
      try (Paint paint = new Paint().setColor(0xffffffff)) {
        canvas.drawString("Good morning", -430, y - 20, font, paint);
        canvas.drawString("lovely world", -400, y + 120, font, paint);
      }
    }

    @Override
    public void close() {
      font.close();
    }
  }
}
