package org.reelboard.app.editor.catalogue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Duration;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.CountedWork;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.background.Tally;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.picture.text.TypefaceShelf;

/**
 * Plays a small film of a catalogue entry beside its tile while the pointer, or the keyboard's
 * focus, is on it. The films are made in the background when they are first wanted, and the last of
 * them kept. Where people want less movement nothing plays. Used on the JavaFX thread.
 */
public final class HoverFilms implements CountedWork.Crowd, AutoCloseable {
  private static final double GAP = 8;
  private static final double ARC = 14;

  /** So many of those that were last looked at; each takes some four megabytes. */
  private static final int KEPT = 20;

  private static final Duration REST = Duration.millis(250);

  private final BackgroundTasks lane;
  private final Consumer<ReelboardException> problems;
  private final SampleFilms films;
  private final LinkedHashMap<SampleFilms.Subject, List<Image>> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true);
  private final ImageView picture = new ImageView();
  private final Popup popup = new Popup();
  private final Timeline wait = new Timeline();
  private final Timeline show = new Timeline();
  private final Map<SampleFilms.Subject, RunningTask> running = new HashMap<>();
  private final Tally tally = new Tally(System::nanoTime);
  private Optional<SampleFilms.Subject> wanted = Optional.empty();

  /**
   * @param lane runs its tasks one after the other
   * @param problems told where a film cannot be drawn
   */
  public HoverFilms(
      TypefaceShelf typefaces, BackgroundTasks lane, Consumer<ReelboardException> problems) {
    this.films = new SampleFilms(typefaces);
    this.lane = lane;
    this.problems = problems;
    StackPane frame = new StackPane(picture);
    frame.getStyleClass().add("hover-film");
    frame.setId("hover-film");
    popup.getContent().add(frame);
    popup.setAutoHide(false);
    show.setCycleCount(Animation.INDEFINITE);
  }

  /** Lets the tiles of a gallery of transitions show what they do. */
  public void installTransitions(EntryGallery gallery) {
    install(gallery, SampleFilms.Subject.Joint::new);
  }

  /** Lets the tiles of a gallery of camera moves show what they do. */
  public void installMoves(EntryGallery gallery) {
    install(gallery, SampleFilms.Subject.Move::new);
  }

  /** Lets the tiles of a gallery of styles of titles show their words over a picture. */
  public void installTitleStyles(EntryGallery gallery) {
    install(gallery, SampleFilms.Subject.Title::new);
  }

  /** Lets the tiles of a gallery of shapes show them over a picture. */
  public void installShapes(EntryGallery gallery) {
    install(gallery, SampleFilms.Subject.Shape::new);
  }

  /** Lets the tiles of a gallery of split screens show them with pictures in their boxes. */
  public void installSplitScreens(EntryGallery gallery) {
    install(gallery, SampleFilms.Subject.Split::new);
  }

  /** Lets a still picture show itself as a scene with a slow move. */
  public void installPicture(Node tile, Path file) {
    install(tile, () -> Optional.of(new SampleFilms.Subject.Picture(file)));
  }

  /** Lets one of a list of animations show what it does; nothing where it is none. */
  public void installAnimation(Node row, Supplier<Optional<String>> id) {
    install(row, () -> id.get().map(SampleFilms.Subject.Animation::new));
  }

  /** Lets one of a list of styles of captions show what it does. */
  public void installCaptionStyle(Node row, Supplier<Optional<String>> id) {
    install(row, () -> id.get().map(SampleFilms.Subject.CaptionStyle::new));
  }

  private void install(EntryGallery gallery, Function<String, SampleFilms.Subject> subject) {
    gallery.tiles().forEach(tile -> install(tile, () -> Optional.of(subject.apply(tile.entry()))));
  }

  private void install(Node tile, Supplier<Optional<SampleFilms.Subject>> subject) {
    tile.hoverProperty().subscribe(isHere -> changed(tile, subject, isHere));
    tile.focusVisibleProperty().subscribe(isHere -> changed(tile, subject, isHere));
    tile.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> hide());
  }

  private void changed(Node tile, Supplier<Optional<SampleFilms.Subject>> subject, boolean isHere) {
    if (isHere && window(tile).filter(HoverFilms::allowsMotion).isPresent()) {
      subject.get().ifPresent(one -> want(tile, one));
    } else if (subject.get().equals(wanted)) {
      hide();
    }
  }

  private static boolean allowsMotion(Window window) {
    return !window.getScene().getPreferences().isReducedMotion();
  }

  /** The window that a node is in, or that the list was opened from that it is in. */
  private static Optional<Window> window(Node node) {
    Window window = node.getScene() == null ? null : node.getScene().getWindow();
    while (window instanceof PopupWindow list && list.getOwnerWindow() != null) {
      window = list.getOwnerWindow();
    }
    return Optional.ofNullable(window);
  }

  /** A pointer that only passes by starts nothing. */
  private void want(Node tile, SampleFilms.Subject subject) {
    hide();
    wanted = Optional.of(subject);
    wait.getKeyFrames().setAll(new KeyFrame(REST, _ -> make(tile, subject)));
    wait.playFromStart();
  }

  private void make(Node tile, SampleFilms.Subject subject) {
    List<Image> frames = kept.get(subject);
    if (frames != null) {
      play(tile, subject, frames);
      return;
    }
    if (!running.containsKey(subject)) {
      tally.begin();
      running.put(
          subject,
          lane.run(
              () -> films.frames(subject),
              made -> made(tile, subject, made),
              problem -> failed(subject, problem)));
    }
  }

  private void made(Node tile, SampleFilms.Subject subject, List<Image> frames) {
    running.remove(subject);
    tally.done();
    kept.put(subject, frames);
    if (kept.size() > KEPT) {
      kept.pollFirstEntry();
    }
    play(tile, subject, frames);
  }

  private void failed(SampleFilms.Subject subject, ReelboardException problem) {
    running.remove(subject);
    tally.failed(problem.sentence());
    problems.accept(problem);
  }

  @Override
  public Tally tally() {
    return tally;
  }

  /** What was stopped is made when the pointer comes by again. */
  @Override
  public boolean isStopped() {
    return false;
  }

  @Override
  public void stop() {
    running.values().forEach(RunningTask::cancel);
    running.clear();
    tally.drop(tally.unfinished());
  }

  @Override
  public void retry() {
    tally.forgive();
  }

  private void play(Node tile, SampleFilms.Subject subject, List<Image> frames) {
    Optional<Window> window = window(tile);
    if (wanted.filter(subject::equals).isEmpty() || window.isEmpty()) {
      return;
    }
    show.getKeyFrames().clear();
    for (int index = 0; index < frames.size(); index++) {
      Image frame = frames.get(index);
      show.getKeyFrames()
          .add(
              new KeyFrame(
                  Duration.seconds((double) index / SampleFilms.RATE),
                  _ -> picture.setImage(frame)));
    }
    picture.setImage(frames.getFirst());
    Rectangle clip = new Rectangle(frames.getFirst().getWidth(), frames.getFirst().getHeight());
    clip.setArcWidth(ARC);
    clip.setArcHeight(ARC);
    picture.setClip(clip);
    place(tile, window.get(), frames.getFirst());
    show.playFromStart();
  }

  /** Towards the middle of the window, so that it covers none of the other tiles. */
  private void place(Node tile, Window window, Image frame) {
    Bounds at = tile.localToScreen(tile.getLayoutBounds());
    double middle = window.getX() + window.getWidth() / 2;
    Bounds gallery = tile.getParent().localToScreen(tile.getParent().getLayoutBounds());
    double x =
        at.getCenterX() < middle
            ? gallery.getMaxX() + GAP
            : gallery.getMinX() - GAP - frame.getWidth();
    popup.show(window, x, at.getCenterY() - frame.getHeight() / 2);
  }

  private void hide() {
    wanted = Optional.empty();
    wait.stop();
    show.stop();
    popup.hide();
  }

  /** Before its lane is closed, which still clears up. */
  @Override
  public void close() {
    hide();
    lane.run(this::clear, _ -> {}, problems);
  }

  private Boolean clear() {
    films.close();
    return true;
  }
}
