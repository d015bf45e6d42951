package org.reelboard.app.editor.play;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.media.MediaException;

/**
 * The sound device, the open mix, and how far it was read. Belongs to the sound thread, which
 * closes it.
 */
final class SoundFeed implements AutoCloseable {
  /** About 10 ms: a pause is heard at once. */
  private static final int BLOCK = 512;

  private final SoundSource.Opener sources;
  private final SoundOutput.Opener outputs;
  private final Consumer<ReelboardException> problems;
  private final Runnable silent;
  private final float[] block = new float[2 * BLOCK];

  private Optional<SoundOutput> output = Optional.empty();
  private Optional<SoundSource> source = Optional.empty();
  private Optional<Film> opened = Optional.empty();
  private boolean looked;
  private boolean sounding;
  private long position;

  SoundFeed(
      SoundSource.Opener sources,
      SoundOutput.Opener outputs,
      Consumer<ReelboardException> problems,
      Runnable silent) {
    this.sources = sources;
    this.outputs = outputs;
    this.problems = problems;
    this.silent = silent;
  }

  /** Makes the device and the film's mix ready; true where the film can be heard. */
  boolean open(Film film) {
    openDevice();
    if (output.isPresent() && opened.filter(film::soundsLike).isEmpty()) {
      closeSource();
      opened = Optional.of(film);
      try {
        source = Optional.of(sources.open(film));
      } catch (MediaException e) {
        problems.accept(e);
      }
    }
    return output.isPresent() && source.isPresent();
  }

  private void openDevice() {
    if (!looked) {
      looked = true;
      output = outputs.open();
      if (output.isEmpty()) {
        silent.run();
      }
    }
  }

  /** True while the device plays what is fed. */
  boolean isSounding() {
    return sounding;
  }

  /** Begins at a sample; the clock that says how far it was heard. */
  PlayClock start(long sample) {
    stop();
    position = sample;
    if (output.isEmpty() || source.isEmpty()) {
      return new PlayClock.Free(sample, System.nanoTime(), System::nanoTime);
    }
    PlayClock clock = new PlayClock.Following(output.get(), sample, System::nanoTime);
    output.get().start();
    sounding = true;
    return clock;
  }

  /** Falls silent. */
  void stop() {
    if (sounding) {
      output.ifPresent(SoundOutput::stop);
      sounding = false;
    }
  }

  /**
   * Feeds the next block, silence behind the film's end; waits while the device has enough.
   *
   * @param gain linear
   * @return false where the mix failed and the film can be heard no more
   */
  boolean feed(Film film, float gain) {
    int inside = Math.clamp(film.samples() - position, 0, BLOCK);
    Arrays.fill(block, 0);
    try {
      if (inside > 0 && source.isPresent()) {
        source.get().read(position, block, inside);
      }
    } catch (MediaException e) {
      problems.accept(e);
      closeSource();
      return false;
    }
    for (int i = 0; i < block.length; i++) {
      block[i] *= gain;
    }
    output.ifPresent(device -> device.write(block, BLOCK));
    position += BLOCK;
    return true;
  }

  private void closeSource() {
    source.ifPresent(SoundSource::close);
    source = Optional.empty();
  }

  @Override
  public void close() {
    stop();
    closeSource();
    output.ifPresent(SoundOutput::close);
  }
}
