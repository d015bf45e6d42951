package org.reelboard.engine.picture.overlay;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Fields;
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
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.SourceWatch;
import org.reelboard.engine.picture.CaptionStyles;
import org.reelboard.engine.picture.TextAnimations;
import org.reelboard.engine.picture.TitleStyles;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.picture.caption.CaptionStyle;
import org.reelboard.engine.picture.motion.TextAnimation;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.reelboard.engine.picture.title.TitleStyle;

/**
 * What words add to a 1080x1920 frame on one thread, drawing, mixing and all: every style of titles
 * with its own animation, every animation of a plain title, every style of captions, and titles
 * that are turned, scaled and blurred, each for the 45 frames of its first second and a half. A row
 * tells the frame on which it is drawn for the first time, and, of the frames drawn again, the
 * middle one and the slowest (each the least of a few rounds, for other work disturbs).
 *
 * <p>{@code mvn -Pbench -DskipTests verify -Dbench="org.reelboard.engine.picture.overlay.WordsBench
 * [part of a row's name]"}.
 */
public final class WordsBench {
  private static final int FRAMES = 45;
  private static final int ROUNDS = 3;
  private static final double WANTED = 6;
  private static final Time SECOND = Time.ofSeconds(1);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final OverlayPainter painter;
  private final Frame target = Frame.opaque(1080, 1920, Chroma.HALF);
  private final String wanted;
  private final List<Row> rows = new ArrayList<>();
  private int made;

  private WordsBench(OverlayPainter painter, String wanted) {
    this.painter = painter;
    this.wanted = wanted;
  }

  private record Row(String name, double first, double middle, double most) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%-36s first %6.2f   then %6.2f   most %6.2f ms", name, first, middle, most);
    }
  }

  public static void main(String[] arguments) throws MediaException {
    InsetPictures none =
        _ -> {
          throw new IllegalStateException("there are no insets here");
        };
    ProjectFolder folder = new ProjectFolder(Path.of(""));
    try (TypefaceShelf shelf = new TypefaceShelf();
        OverlayPainter painter =
            new OverlayPainter(
                new Artworks(folder, shelf, SourceWatch.NONE, none), UnreadablePolicy.REFUSE)) {
      new WordsBench(painter, arguments.length == 0 ? "" : arguments[0]).run();
    }
  }

  private void run() throws MediaException {
    if (wanted.isEmpty()) {
      warmUp();
    }
    for (TitleStyle style : TitleStyles.all()) {
      measure("title " + style.id(), title(style, Motions.NONE));
    }
    TitleStyle plain = TitleStyles.PLAIN;
    for (TextAnimation animation : TextAnimations.all()) {
      Motions motions = Motions.NONE.withIn(Optional.of(new Motion(animation.id(), SECOND)));
      measure("animation " + animation.id(), words(motions));
      measure("animation " + animation.id() + ", on", words(on(animation.id())));
    }
    for (String style : List.of("plain", "comic", "sticker-cutout", "retro", "neon-sign")) {
      TitleStyle one = TitleStyles.byId(style).orElse(plain);
      for (String motion : List.of("shake", "jelly")) {
        Overlay moving = title(one, on(motion));
        measure("turned " + style + " " + motion, at(moving, Placement.CENTRE.withRotation(12)));
        measure("scaled " + style + " " + motion, at(moving, Placement.CENTRE.withScale(1.4)));
        measure("blurred " + style + " " + motion, at(moving, Placement.CENTRE.withBlur(10)));
      }
    }
    for (CaptionStyle style : CaptionStyles.all()) {
      measure("caption " + style.id(), Optional.empty(), style.id());
    }
    tell();
  }

  private void tell() {
    List<Row> slowest =
        rows.stream().sorted(Comparator.comparingDouble(Row::most).reversed()).toList();
    System.out.println("\nslowest frames:");
    slowest.stream().limit(10).forEach(System.out::println);
    long over = rows.stream().filter(row -> row.middle() > WANTED).count();
    long ever = rows.stream().filter(row -> row.most() > WANTED).count();
    System.out.printf(
        Locale.ROOT,
        "%d rows; over %.0f ms: the middle frame of %d, the slowest frame of %d%n",
        rows.size(),
        WANTED,
        over,
        ever);
    rows.stream()
        .max(Comparator.comparingDouble(Row::first))
        .ifPresent(row -> System.out.println("slowest at first: " + row));
  }

  private void warmUp() throws MediaException {
    for (int i = 0; i < 3; i++) {
      for (TitleStyle style : TitleStyles.all()) {
        round(project(Optional.of(title(style, Motions.NONE)), "classic"), new double[FRAMES]);
      }
      for (CaptionStyle style : CaptionStyles.all()) {
        round(project(Optional.empty(), style.id()), new double[FRAMES]);
      }
    }
  }

  private static Motions on(String id) {
    return Motions.NONE.withOn(Optional.of(new Motion(id, SECOND)));
  }

  private Overlay title(TitleStyle style, Motions motions) {
    return overlay(style.sample(), style.id(), motions);
  }

  private Overlay words(Motions motions) {
    return overlay("Golden hour\nby the sea", "plain", motions);
  }

  private static Overlay overlay(String text, String style, Motions motions) {
    return new Overlay(
            new OverlayId("t"),
            new OverlayContent.Title(text, style, Fields.NONE),
            new Anchor.ToFilm(Time.ZERO),
            Time.ofSeconds(4),
            Placement.CENTRE)
        .withMotions(motions);
  }

  private static Overlay at(Overlay overlay, Placement placement) {
    return overlay.withPlacement(placement);
  }

  private void measure(String name, Overlay overlay) throws MediaException {
    measure(name, Optional.of(overlay), "classic");
  }

  private void measure(String name, Optional<Overlay> overlay, String captions)
      throws MediaException {
    if (!name.contains(wanted)) {
      return;
    }
    double first = Double.POSITIVE_INFINITY;
    double[] least = new double[FRAMES];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int i = 0; i < 2; i++) {
      double[] fresh = new double[FRAMES];
      Arrays.fill(fresh, Double.POSITIVE_INFINITY);
      Project project = project(overlay, captions);
      round(project, fresh);
      first = Math.min(first, Arrays.stream(fresh).max().orElseThrow());
      for (int round = 0; round < ROUNDS; round++) {
        round(project, least);
      }
    }
    Arrays.sort(least);
    Row row = new Row(name, first, least[FRAMES / 2], least[FRAMES - 1]);
    rows.add(row);
    System.out.println(row);
  }

  /** Draws all frames, and keeps the time of each that took less than it did before. */
  private void round(Project project, double[] least) throws MediaException {
    Layout layout = Layout.of(project);
    for (int number = 0; number < FRAMES; number++) {
      target.fill(100, 120, 140);
      long start = THREADS.getCurrentThreadCpuTime();
      painter.paint(project, layout, number, target);
      least[number] = Math.min(least[number], (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
    }
  }

  /** Another one each time: nothing is known of its overlays yet. */
  private Project project(Optional<Overlay> overlay, String captions) {
    made++;
    Scene card =
        new Scene(
            new SceneId("s"),
            "card",
            Time.ofSeconds(4),
            new Source.ColourCard(Rgb.BLACK, Fields.NONE));
    Project film = Project.empty("Bench", Canvas.VERTICAL).withScenes(List.of(card));
    if (overlay.isPresent()) {
      return film.withOverlays(List.of(overlay.get().withId(new OverlayId("t" + made))));
    }
    Cue cue =
        new Cue(
            new CueId("c" + made),
            new Anchor.ToFilm(Time.ZERO),
            Time.ofSeconds(2),
            "Every morning begins with one good cup");
    return film.withCaptions(new Captions(captions, "en", Fields.NONE, List.of(cue)));
  }
}
