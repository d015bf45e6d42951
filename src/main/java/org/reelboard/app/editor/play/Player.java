package org.reelboard.app.editor.play;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
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
  private final BooleanProperty looping = new SimpleBooleanProperty(this, "looping");
  private final BooleanProperty muted = new SimpleBooleanProperty(this, "muted");
  private final DoubleProperty volume = new SimpleDoubleProperty(this, "volume", 1);
  private final ReadOnlyObjectWrapper<Optional<Image>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
  private final ReadOnlyLongWrapper shownFrame = new ReadOnlyLongWrapper(this, "shownFrame", -1);
  private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());

  private volatile Film film;
  private Size size = new Size(270, 480);
  private boolean ownMove;
  private long startedAt;
  private long shown;
  private long onTime;

  public Player(EditorModel model, PlayerParts parts) {
    this.model = model;
    this.film = filmOf(model);
    this.sound =
        new SoundThread(
            new SoundFeed(parts.sound(), parts.device(), this::problem, this::noSoundDevice));
    this.pictures = new PictureThread(parts.pictures(), this::heardFrame, this::problem);
    this.watching =
        Subscription.combine(
            model.history().subscribe(this::filmChanged),
            model.folder().subscribe(this::filmChanged),
            model.playhead().subscribe(this::playheadMoved),
            volume.subscribe(this::gainChanged),
            muted.subscribe(this::gainChanged));
    showStill();
  }

  public ReadOnlyBooleanProperty playing() {
    return playing.getReadOnlyProperty();
  }

  /** At its end the film begins again. */
  public BooleanProperty looping() {
    return looping;
  }

  public BooleanProperty muted() {
    return muted;
  }

  /** 0 (silent) to 1 (as loud as it is), as the ear counts. */
  public DoubleProperty volume() {
    return volume;
  }

  /**
   * What is to be seen; empty where the film is. The image's pixels change without its identity.
   */
  public ReadOnlyObjectProperty<Optional<Image>> picture() {
    return picture.getReadOnlyProperty();
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
      refresh();
    }
  }

  /** Plays from the playhead; at the film's end from its beginning. */
  public void play() {
    if (playing.get() || film.frames() == 0) {
      return;
    }
    long last = film.frames() - 1;
    if (model.playhead().get() >= last) {
      movePlayhead(0);
    }
    playing.set(true);
    start(model.playhead().get());
  }

  /** Stands where it is. */
  public void pause() {
    if (playing.get()) {
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

  private static Film filmOf(EditorModel model) {
    return new Film(model.project().get(), model.layout().get(), model.folder().get());
  }

  private void filmChanged() {
    film = filmOf(model);
    // Reading the history makes it tell of its next change.
    model.history().get();
    if (film.frames() == 0) {
      pause();
      pictures.rest();
      picture.set(Optional.empty());
      shownFrame.set(-1);
      return;
    }
    if (playing.get()) {
      sound.change(film);
    }
    refresh();
  }

  private void refresh() {
    if (playing.get()) {
      pictures.play(film, heardFrame(), size);
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
      start(frame);
    } else {
      showStill();
    }
  }

  private void start(long frame) {
    startedAt = frame;
    sound.play(film, film.sampleOf(frame));
    pictures.play(film, frame, size);
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
    if (playing.get()) {
      follow();
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

  private void follow() {
    long sample = sound.sample();
    long frame = Math.max(startedAt, film.frameAtSample(sample));
    if (frame >= film.frames()) {
      atEnd();
      return;
    }
    pictures
        .take(frame)
        .ifPresent(due -> {
          picture.set(Optional.of(buffer.show(due)));
          shown++;
          onTime += isOnTime(due, sample) ? 1 : 0;
        });
    movePlayhead(frame);
  }

  /** Half a frame late is on time. */
  private boolean isOnTime(Picture due, long sample) {
    long late = sample - film.sampleOf(due.frame());
    long frameLength = film.sampleOf(due.frame() + 1) - film.sampleOf(due.frame());
    return 2 * late <= frameLength;
  }

  private void atEnd() {
    if (looping.get()) {
      movePlayhead(0);
      start(0);
    } else {
      movePlayhead(film.frames() - 1);
      pause();
    }
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

  private void gainChanged() {
    // The cube is close to how loudness is felt along a slider.
    sound.setGain(muted.get() ? 0 : Math.pow(volume.get(), 3));
  }

  private final class Pulse extends AnimationTimer {
    @Override
    public void handle(long now) {
      onPulse();
    }
  }
}
