package org.reelboard.app.editor.play;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.util.Subscription;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.media.Size;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the open project in the window, and shows the frame under the playhead while it stands. It
 * follows the model: another project value, another playhead take effect at once. Used on the
 * JavaFX thread only, which it never keeps waiting: frames and sound are made on threads of their
 * own, and frames are taken over on the window's pulse.
 */
public final class Player implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Player.class);

  private final EditorModel model;
  private final PictureThread pictures;
  private final SoundThread sound;
  private final PictureBuffer buffer = new PictureBuffer();
  private final AnimationTimer pulse = new Pulse();
  private final Subscription watching;

  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
  private final PlaySettings settings = new PlaySettings();
  private final ReadOnlyObjectWrapper<Speed> speed =
      new ReadOnlyObjectWrapper<>(this, "speed", Speed.NORMAL);
  private final ReadOnlyObjectWrapper<Optional<Image>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
  private final ReadOnlyLongWrapper shownFrame = new ReadOnlyLongWrapper(this, "shownFrame", -1);
  private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());

  private final ReadOnlyObjectWrapper<Film> shownFilm;
  private final ReadOnlyObjectWrapper<Size> fullSize;

  private volatile Film film;
  private Size size = new Size(270, 480);
  private Optional<Run> run = Optional.empty();
  private boolean ownMove;
  private long shown;
  private long onTime;

  public Player(EditorModel model, PlayerParts parts) {
    this(model, parts, FramesAhead.NONE);
  }

  /**
   * @param ahead frames that need not be drawn; closed with the player
   */
  public Player(EditorModel model, PlayerParts parts, FramesAhead ahead) {
    this.model = model;
    this.film = currentFilm();
    this.shownFilm = new ReadOnlyObjectWrapper<>(this, "film", film);
    this.fullSize =
        new ReadOnlyObjectWrapper<>(this, "fullSize", settings.quality().get().of(size));
    this.sound =
        new SoundThread(
            new SoundFeed(parts.sound(), parts.device(), this::problem, this::noSoundDevice));
    this.pictures = new PictureThread(parts.pictures(), ahead, this::heardFrame, this::problem);
    this.watching =
        Subscription.combine(
            model.history().subscribe(this::filmChanged),
            model.folder().subscribe(this::filmChanged),
            model.playhead().subscribe(this::playheadMoved),
            settings.volume().subscribe(() -> sound.setGain(settings.gain())),
            settings.muted().subscribe(() -> sound.setGain(settings.gain())),
            settings.looping().subscribe(_ -> endChanged()),
            settings.inOut().subscribe(_ -> endChanged()),
            settings.plain().subscribe(_ -> filmChanged()),
            settings.quality().subscribe(this::qualityChanged));
    showStill();
  }

  public ReadOnlyBooleanProperty playing() {
    return playing.getReadOnlyProperty();
  }

  /** How fast it plays, or played last. */
  public ReadOnlyObjectProperty<Speed> speed() {
    return speed.getReadOnlyProperty();
  }

  /** How it plays. */
  public PlaySettings settings() {
    return settings;
  }

  /**
   * What is to be seen; empty where the film is. The image's pixels change without its identity.
   */
  public ReadOnlyObjectProperty<Optional<Image>> picture() {
    return picture.getReadOnlyProperty();
  }

  /** What is played now. */
  public ReadOnlyObjectProperty<Film> film() {
    return shownFilm.getReadOnlyProperty();
  }

  /** The size that its frames have while they need not be smaller to keep up. */
  public ReadOnlyObjectProperty<Size> fullSize() {
    return fullSize.getReadOnlyProperty();
  }

  /** The number of the frame that is to be seen; -1 before there is one. */
  public ReadOnlyLongProperty shownFrame() {
    return shownFrame.getReadOnlyProperty();
  }

  /** The last thing that went wrong. */
  public ReadOnlyObjectProperty<Optional<Notice>> notice() {
    return notice.getReadOnlyProperty();
  }

  /** How well it has kept up since it was made. */
  public Tally tally() {
    return new Tally(shown, onTime, pictures.skipped());
  }

  /** True where the sharp picture of the frame under the playhead is shown. */
  public boolean isSettled() {
    return !playing.get() && pictures.isSettled();
  }

  /** Told by the pane how large its picture is, in pixels of the screen. */
  public void setSize(Size pixels) {
    if (!pixels.equals(size)) {
      size = pixels;
      fullSize.set(settings.quality().get().of(size));
      refresh();
    }
  }

  /**
   * Plays from the playhead: to the film's end, or to the out point before that. At the end it
   * begins at the beginning, and looping between in and out it begins there.
   */
  public void play() {
    play(Speed.NORMAL);
  }

  /** Plays on, or faster where it plays forwards already. */
  public void shuttleForward() {
    play(playing.get() ? speed.get().pushedForward() : Speed.NORMAL);
  }

  /** Plays backwards, or faster where it does so already. */
  public void shuttleBack() {
    play(playing.get() ? speed.get().pushedBack() : Speed.BACK);
  }

  /**
   * Plays a part of the film once, such as a transition that was just chosen, and goes back to
   * where the playhead is.
   *
   * @param first its first frame; drawn into the film
   * @param end the frame behind its last
   */
  public void play(long first, long end) {
    if (film.frames() > 0) {
      runs().part(first, end, placeToGoBackTo()).ifPresent(this::start);
    }
  }

  /** Where the playhead is, or was before a part was played. */
  private long placeToGoBackTo() {
    return run.isPresent() && run.get().atEnd() instanceof Run.AtEnd.BackTo(long frame)
        ? frame
        : model.playhead().get();
  }

  /** Stands where it is. */
  public void pause() {
    if (playing.get()) {
      run = Optional.empty();
      playing.set(false);
      sound.pause();
      showStill();
    }
  }

  /** Plays where it stands, stands where it plays. */
  public void toggle() {
    if (playing.get()) {
      pause();
    } else {
      play();
    }
  }

  /** Stands at the beginning. */
  public void stop() {
    pause();
    seek(0);
  }

  /** Goes to a frame, playing or not; one outside the film is drawn into it. */
  public void seek(long frame) {
    model.playhead().set(Math.clamp(frame, 0, Math.max(0, film.frames() - 1)));
  }

  /** Stands, some frames further on or back. */
  public void step(long frames) {
    pause();
    seek(model.playhead().get() + frames);
  }

  /** Ends the threads, which close the device and all readers. Waits for them for a moment. */
  @Override
  public void close() {
    watching.unsubscribe();
    pulse.stop();
    playing.set(false);
    pictures.close();
    sound.close();
  }

  private Film currentFilm() {
    Film made = new Film(model.project().get(), model.layout().get(), model.folder().get());
    return settings.plain().get() ? made.plain() : made;
  }

  private void filmChanged() {
    film = currentFilm();
    shownFilm.set(film);
    // Reading the history makes it tell of its next change.
    model.history().get();
    if (film.frames() == 0) {
      pause();
      pictures.rest();
      picture.set(Optional.empty());
      shownFrame.set(-1);
      return;
    }
    if (run.isPresent()) {
      run = run.map(now -> runs().goingOn(now, model.playhead().get()));
      sound.change(film);
    }
    refresh();
  }

  private void refresh() {
    if (run.isPresent()) {
      Run now = run.get();
      pictures.play(film, heardFrame(), size, now.stretch(), now.speed());
    } else {
      showStill();
    }
  }

  private void playheadMoved() {
    long frame = model.playhead().get();
    if (ownMove) {
      return;
    }
    if (playing.get()) {
      start(runs().from(frame, speed.get()));
    } else {
      showStill();
      if (settings.scrubSound().get() && film.frames() > 0) {
        sound.grain(film, film.sampleOf(frame));
      }
    }
  }

  /** Plays at a speed, from where it is. */
  public void play(Speed wanted) {
    boolean already = run.filter(now -> now.speed() == wanted).isPresent();
    if (film.frames() > 0 && !already) {
      runs().wanted(model.playhead().get(), wanted).ifPresent(this::start);
    }
  }

  private Runs runs() {
    return new Runs(film.frames(), settings.inOut().get(), settings.looping().get());
  }

  private void start(Run begun) {
    run = Optional.of(begun);
    speed.set(begun.speed());
    movePlayhead(begun.from());
    playing.set(true);
    sound.play(film, film.sampleOf(begun.from()), begun.speed());
    pictures.play(film, begun.from(), size, begun.stretch(), begun.speed());
    pulse.start();
  }

  private void showStill() {
    if (film.frames() > 0) {
      long frame = Math.clamp(model.playhead().get(), 0, film.frames() - 1);
      pictures.still(film, frame, size);
      pulse.start();
    }
  }

  private void onPulse() {
    if (run.isPresent()) {
      follow(run.get());
    } else {
      pictures.takeStill().ifPresent(this::show);
      if (pictures.isSettled()) {
        pulse.stop();
      }
    }
  }

  private void show(Picture newest) {
    picture.set(Optional.of(buffer.show(newest)));
    shownFrame.set(newest.frame());
  }

  private void follow(Run now) {
    long sample = sound.sample();
    // The film may have become shorter meanwhile.
    long frame = Math.min(film.frameAtSample(sample), film.frames());
    switch (now.at(frame)) {
      case Run.Step.Show(long due) -> {
        pictures.take(due).ifPresent(made -> showPlaying(made, sample));
        movePlayhead(due);
      }
      case Run.Step.Stop(long last) -> {
        movePlayhead(Math.clamp(last, 0, film.frames() - 1));
        pause();
      }
      case Run.Step.Restart(Run again) -> start(again);
    }
  }

  private void showPlaying(Picture made, long sample) {
    picture.set(Optional.of(buffer.show(made)));
    shown++;
    onTime += isOnTime(made, sample) ? 1 : 0;
  }

  /** Half a frame late is on time. */
  private boolean isOnTime(Picture due, long sample) {
    long late = speed.get().direction() * (sample - film.sampleOf(due.frame()));
    long frameLength = film.sampleOf(due.frame() + 1) - film.sampleOf(due.frame());
    return 2 * late <= frameLength;
  }

  private void movePlayhead(long frame) {
    ownMove = true;
    model.playhead().set(frame);
    ownMove = false;
  }

  /** Any thread. */
  private long heardFrame() {
    return film.frameAtSample(sound.sample());
  }

  /** Any thread. */
  private void problem(ReelboardException problem) {
    LOG.warn("the preview is not whole: {}", problem.sentence(), problem);
    Platform.runLater(() -> notice.set(Optional.of(new Notice.Problem(problem.sentence()))));
  }

  /** Any thread. */
  private void noSoundDevice() {
    LOG.info("no sound device: the preview plays without sound");
    Platform.runLater(() -> notice.set(Optional.of(new Notice.NoSoundDevice())));
  }

  /** What is played goes on to another end. */
  private void endChanged() {
    if (run.isPresent()) {
      run = run.map(now -> runs().goingOn(now, model.playhead().get()));
      refresh();
    }
  }

  private void qualityChanged(Quality wanted) {
    pictures.setQuality(wanted);
    fullSize.set(wanted.of(size));
    refresh();
  }

  private final class Pulse extends AnimationTimer {
    @Override
    public void handle(long now) {
      onPulse();
    }
  }
}
