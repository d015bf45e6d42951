package org.reelboard.app.editor.waveforms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.CountedWork;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.background.Tally;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.sound.Waveform;

/**
 * The shapes of the sounds that are seen. Each file is read once, in the background, and shown as
 * far as it is known; those not seen for the longest time go when they exceed a budget. Used on the
 * JavaFX thread only.
 */
public final class Waveforms implements CountedWork.Crowd {
  private final WaveformReader reader;
  private final BackgroundTasks tasks;
  private final Executor window;
  private final long budget;
  private final LinkedHashMap<Path, Waveform> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Path, Waveform> growing = new HashMap<>();
  private final Map<Path, RunningTask> asked = new HashMap<>();
  private final Set<Path> stopped = new HashSet<>();
  private final Set<Path> silent = new HashSet<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private final Tally tally = new Tally(System::nanoTime);
  private long keptBytes;

  /**
   * @param tasks should yield to all other work
   * @param window where what is known so far is handed over, {@code Platform::runLater}
   * @param budget bytes that are kept in memory
   */
  public Waveforms(WaveformReader reader, BackgroundTasks tasks, Executor window, long budget) {
    this.reader = reader;
    this.tasks = tasks;
    this.window = window;
    this.budget = budget;
  }

  /** Tells whenever more is known of some file. */
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  /**
   * What is known of a file's sound now; more is asked for where not all is. Empty also where the
   * file has no sound, or cannot be read.
   */
  public Optional<Waveform> of(Path file) {
    Waveform whole = kept.get(file);
    if (whole != null) {
      return Optional.of(whole);
    }
    if (!silent.contains(file) && !stopped.contains(file) && !asked.containsKey(file)) {
      ask(file);
    }
    return Optional.ofNullable(growing.get(file));
  }

  private void ask(Path file) {
    tally.begin();
    RunningTask task =
        tasks.run(
            pace -> reader.read(file, part -> grown(file, part), pace::isOver),
            _ -> {},
            made -> found(file, made),
            problem -> nothing(file, problem));
    asked.put(file, task);
  }

  @Override
  public Tally tally() {
    return tally;
  }

  @Override
  public boolean isStopped() {
    return !stopped.isEmpty();
  }

  @Override
  public void stop() {
    asked.values().forEach(RunningTask::cancel);
    stopped.addAll(asked.keySet());
    asked.clear();
    tally.drop(tally.unfinished());
  }

  /** Reads what was stopped, and again what could not be read so far: a file may have come back. */
  @Override
  public void retry() {
    stopped.clear();
    silent.clear();
    tally.forgive();
    tell();
  }

  private void grown(Path file, Waveform part) {
    window.execute(() -> {
      if (asked.containsKey(file)) {
        growing.put(file, part);
        tell();
      }
    });
  }

  private void found(Path file, Waveform made) {
    tally.done();
    asked.remove(file);
    growing.remove(file);
    kept.put(file, made);
    keptBytes += made.bytes();
    var eldest = kept.entrySet().iterator();
    while (keptBytes > budget && kept.size() > 1) {
      keptBytes -= eldest.next().getValue().bytes();
      eldest.remove();
    }
    tell();
  }

  private void nothing(Path file, ReelboardException problem) {
    tally.failed(problem.sentence());
    asked.remove(file);
    growing.remove(file);
    silent.add(file);
    tell();
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }
}
