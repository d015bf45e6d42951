package org.reelboard.app.editor.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import org.reelboard.app.editor.thumbnails.FrameImages;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
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
import org.reelboard.document.project.Transition;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.StillCache;
import org.reelboard.engine.picture.Stock;
import org.reelboard.engine.picture.TitleStyles;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.picture.overlay.SplitScreen;
import org.reelboard.engine.picture.overlay.SplitScreens;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.reelboard.engine.picture.title.TitleStyle;

/**
 * Small films of what a catalogue entry does, drawn by the engine as it draws every film. Used by
 * one background thread.
 */
final class SampleFilms implements AutoCloseable {
  /** Frames a second of the small films. */
  static final int RATE = 20;

  private static final Size SIZE = new Size(120, 184);
  private static final long CACHE_BYTES = 16L << 20;
  private static final Canvas CANVAS =
      new Canvas(420, 644, FrameRate.of(RATE), Rgb.BLACK, Fields.NONE);

  private static final Canvas WIDE =
      new Canvas(1080, 1656, FrameRate.of(RATE), Rgb.BLACK, Fields.NONE);
  private static final Camera SLOW = new Camera.NamedMove("slow-zoom-in", "ease-in-out", 0.25);
  private static final Time BETWEEN_BOXES = Time.seconds("0.2");

  private static final String TITLE_STYLE = "plain";
  private static final double TITLE_SIZE = 96;

  private final SamplePictures pictures = new SamplePictures();
  private final Stock stock;
  private Optional<Compositor> compositor = Optional.empty();

  SampleFilms(TypefaceShelf typefaces) {
    this.stock = new Stock(new StillCache(CACHE_BYTES), typefaces);
  }

  /** What is shown. */
  sealed interface Subject {
    String id();

    /** A transition between two pictures. */
    record Joint(String id) implements Subject {}

    /** A camera move over one. */
    record Move(String id) implements Subject {}

    /** An animation by which words come and go. */
    record Animation(String id) implements Subject {}

    /** The style of captions, with its words as they are spoken. */
    record CaptionStyle(String id) implements Subject {}

    /** A style of titles, with its own sample words. */
    record Title(String id) implements Subject {}

    /** A shape. */
    record Shape(String id) implements Subject {}

    /** A split screen, with pictures in its boxes. */
    record Split(String id) implements Subject {}

    /** A still picture of the user's, as a scene with a slow move. */
    record Picture(Path file) implements Subject {
      @Override
      public String id() {
        return file.toString();
      }
    }
  }

  /**
   * The frames of a small film.
   *
   * @throws MediaException if nothing can be drawn on this machine
   */
  List<Image> frames(Subject subject) throws MediaException {
    if (subject instanceof Subject.Picture(Path file)) {
      try (Compositor own =
          new Compositor(ProjectFolder.of(file), UnreadablePolicy.REFUSE, stock)) {
        return frames(film(subject), own);
      }
    }
    Path folder = pictures.folder();
    if (compositor.isEmpty()) {
      compositor =
          Optional.of(new Compositor(new ProjectFolder(folder), UnreadablePolicy.REFUSE, stock));
    }
    return frames(film(subject), compositor.get());
  }

  private static List<Image> frames(Project film, Compositor compositor) throws MediaException {
    Layout layout = Layout.of(film);
    List<Image> frames = new ArrayList<>();
    for (long frame = 0; frame < layout.frames(); frame++) {
      frames.add(FrameImages.of(compositor.compose(film, layout, frame, SIZE)));
    }
    return frames;
  }

  private static Project film(Subject subject) {
    Project empty = Project.empty("", CANVAS);
    return switch (subject) {
      case Subject.Joint joint ->
          empty.withScenes(
              List.of(
                  scene(0, "1.3"),
                  scene(1, "1.4")
                      .withTransition(
                          Optional.of(new Transition(joint.id(), Time.seconds("0.9"))))));
      case Subject.Move move ->
          empty.withScenes(
              List.of(
                  scene(0, "2").withCamera(new Camera.NamedMove(move.id(), "ease-in-out", 0.6))));
      case Subject.Animation animation ->
          empty.withScenes(List.of(scene(1, "2"))).withOverlays(List.of(title(animation)));
      case Subject.CaptionStyle style ->
          empty
              .withScenes(List.of(scene(1, "2")))
              .withCaptions(Captions.NONE.withStyle(style.id()).withCues(List.of(caption())));
      case Subject.Title title ->
          over(
              new OverlayContent.Title(
                  TitleStyles.byId(title.id()).map(TitleStyle::sample).orElse(""),
                  title.id(),
                  Fields.NONE));
      case Subject.Shape shape -> over(new OverlayContent.Shape(shape.id(), Fields.NONE));
      case Subject.Split split ->
          wide()
              .withScenes(List.of(moving(0, "2")))
              .withOverlays(
                  SplitScreens.byId(split.id()).map(SampleFilms::boxes).orElse(List.of()));
      case Subject.Picture picture ->
          empty.withScenes(
              List.of(
                  new Scene(
                          new SceneId("s"),
                          "",
                          Time.ofSeconds(2),
                          new Source.Still(
                              new AssetPath(String.valueOf(picture.file().getFileName()))))
                      .withCamera(SLOW)));
    };
  }

  /** Something over a picture that moves slowly: it comes, stands, and goes. */
  private static Project over(OverlayContent content) {
    return wide()
        .withScenes(List.of(moving(1, "2")))
        .withOverlays(
            List.of(
                new Overlay(
                    new OverlayId("t"),
                    content,
                    new Anchor.ToFilm(Time.seconds("0.2")),
                    Time.seconds("1.6"),
                    Placement.CENTRE)));
  }

  /** With the width that titles and shapes are designed for. */
  private static Project wide() {
    return Project.empty("", WIDE);
  }

  /** The boxes one after the other. */
  private static List<Overlay> boxes(SplitScreen split) {
    List<Overlay> boxes = new ArrayList<>();
    for (SplitScreen.Box box : split.boxes()) {
      Time start = new Time(BETWEEN_BOXES.flicks() * (boxes.size() + 1));
      boxes.add(
          new Overlay(
              new OverlayId("b" + boxes.size()),
              box.inset(new Source.Still(new AssetPath(boxes.size() % 2 + ".png"))),
              new Anchor.ToFilm(start),
              Time.ofSeconds(2).minus(start),
              box.placement()));
    }
    return boxes;
  }

  private static Scene moving(int picture, String seconds) {
    return scene(picture, seconds).withCamera(SLOW);
  }

  private static Cue caption() {
    return new Cue(
        new CueId("c"),
        new Anchor.ToFilm(Time.ZERO),
        Time.ofSeconds(2),
        Texts.of("editor.samples.caption"));
  }

  private static Overlay title(Subject.Animation animation) {
    Motion motion = new Motion(animation.id(), Time.seconds("0.7"));
    return new Overlay(
            new OverlayId("t"),
            new OverlayContent.Title(
                Texts.of("editor.samples.title"),
                TITLE_STYLE,
                Fields.NONE.with("size", TITLE_SIZE)),
            new Anchor.ToFilm(Time.seconds("0.1")),
            Time.seconds("1.8"),
            Placement.CENTRE)
        .withMotions(Motions.NONE.withIn(Optional.of(motion)).withOut(Optional.of(motion)));
  }

  private static Scene scene(int picture, String seconds) {
    return new Scene(
        new SceneId("s" + picture),
        "",
        Time.seconds(seconds),
        new Source.Still(new AssetPath(picture + ".png")));
  }

  @Override
  public void close() {
    compositor.ifPresent(Compositor::close);
    compositor = Optional.empty();
    pictures.close();
  }
}
