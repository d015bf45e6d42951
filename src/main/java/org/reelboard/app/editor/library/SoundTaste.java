package org.reelboard.app.editor.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.LongWork;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.play.Film;
import org.reelboard.app.editor.play.PlayerParts;
import org.reelboard.app.editor.play.SoundOutput;
import org.reelboard.app.editor.play.SoundSource;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.MediaFacts;

/** Plays a sound of the library, one at a time. Used on the JavaFX thread. */
public final class SoundTaste {
  private static final int BLOCK = 1024;

  private final PlayerParts parts;
  private final BackgroundTasks lane;
  private final Consumer<ReelboardException> problems;
  private final ReadOnlyObjectWrapper<Optional<MediaItem>> playing =
      new ReadOnlyObjectWrapper<>(this, "playing", Optional.empty());
  private final ReadOnlyObjectWrapper<Double> part = new ReadOnlyObjectWrapper<>(this, "part", 0.0);
  private Optional<RunningTask> taste = Optional.empty();

  /**
   * @param parts how sounds are read and heard
   * @param lane runs its tasks one after the other, and none but these
   */
  public SoundTaste(
      PlayerParts parts, BackgroundTasks lane, Consumer<ReelboardException> problems) {
    this.parts = parts;
    this.lane = lane;
    this.problems = problems;
  }

  /** What is heard now. */
  public ReadOnlyObjectProperty<Optional<MediaItem>> playing() {
    return playing.getReadOnlyProperty();
  }

  /** How far it has come, from 0 to 1. */
  public ReadOnlyObjectProperty<Double> part() {
    return part.getReadOnlyProperty();
  }

  /** Plays it, or stops where it is being played. */
  public void toggle(MediaItem item) {
    boolean wasPlaying = playing.get().filter(item::equals).isPresent();
    stop();
    if (!wasPlaying) {
      play(item);
    }
  }

  public void stop() {
    taste.ifPresent(RunningTask::cancel);
    taste = Optional.empty();
    playing.set(Optional.empty());
  }

  private void play(MediaItem item) {
    if (!(item.facts().orElse(null) instanceof MediaFacts.Sound facts)) {
      return;
    }
    Film film = film(item.path(), facts.duration(), ProjectFolder.of(item.file()));
    part.set(0.0);
    playing.set(Optional.of(item));
    taste =
        Optional.of(
            lane.run(
                pace -> hear(film, pace),
                part::set,
                _ -> stop(),
                problem -> {
                  stop();
                  problems.accept(problem);
                }));
  }

  private Boolean hear(Film film, LongWork.Pace pace) throws MediaException {
    Optional<SoundOutput> device = parts.device().open();
    if (device.isEmpty()) {
      return false;
    }
    try (SoundOutput output = device.get();
        SoundSource sound = parts.sound().open(film)) {
      float[] block = new float[BLOCK * 2];
      long samples = film.layout().duration().toSamples(Film.SAMPLE_RATE);
      output.start();
      for (long at = 0; at < samples && !pace.isOver(); at += BLOCK) {
        sound.read(at, block, BLOCK);
        output.write(block, BLOCK);
        pace.done((double) at / samples);
      }
      output.stop();
    }
    return true;
  }

  /** A film that has nothing but this sound. */
  private static Film film(AssetPath path, Time length, ProjectFolder folder) {
    AssetPath inFolder = new AssetPath(path.fileName());
    Project project =
        Project.empty("", Canvas.VERTICAL)
            .withScenes(
                List.of(
                    new Scene(
                        new SceneId("s"), "", length, new Source.ColourCard(new Rgb(0, 0, 0)))))
            .withSound(
                List.of(
                    new SoundClip(
                        new SoundId("m"),
                        SoundClip.MUSIC,
                        inFolder,
                        new Anchor.ToFilm(Time.ZERO))));
    return new Film(project, Layout.of(project), folder);
  }
}
