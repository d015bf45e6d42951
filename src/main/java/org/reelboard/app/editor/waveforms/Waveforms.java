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
import org.reelboard.engine.sound.Waveform;

/**
 * The shapes of the sounds that are seen. Each file is read once, in the background, and shown as
 * far as it is known; those not seen for the longest time go when they exceed a budget. Used on the
 * JavaFX thread only.
 */
public final class Waveforms {
  private final WaveformReader reader;
  private final BackgroundTasks tasks;
  private final Executor window;
  private final long budget;
  private final LinkedHashMap<Path, Waveform> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Path, Waveform> growing = new HashMap<>();
  private final Set<Path> asked = new HashSet<>();
  private final Set<Path> silent = new HashSet<>();
  private final List<Runnable> listeners = new ArrayList<>();
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
    if (!silent.contains(file) && asked.add(file)) {
      tasks.run(
          () -> reader.read(file, part -> grown(file, part), tasks::isClosed),
          made -> found(file, made),
          _ -> nothing(file));
    }
    return Optional.ofNullable(growing.get(file));
  }

  /** Reads again what could not be read so far: a file may have come back. */
  public void retry() {
    silent.clear();
  }

  private void grown(Path file, Waveform part) {
    window.execute(() -> {
      if (asked.contains(file)) {
        growing.put(file, part);
        tell();
      }
    });
  }

  private void found(Path file, Waveform made) {
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

  private void nothing(Path file) {
    asked.remove(file);
    growing.remove(file);
    silent.add(file);
    tell();
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }
}
