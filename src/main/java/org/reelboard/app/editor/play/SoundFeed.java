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
  private Part part = new Part.Endless(0, Speed.NORMAL);
  private boolean looked;
  private boolean told;
  private boolean sounding;
  private boolean isOver;
  private long blocks;

  /** What of a film is heard. */
  sealed interface Part {
    /** The sample of the film at which it begins. */
    long first();

    /** The same, begun elsewhere. */
    Part from(long sample);

    /** Until it is stopped. */
    record Endless(long first, Speed speed) implements Part {
      @Override
      public Part from(long sample) {
        return new Endless(sample, speed);
      }
    }

    /**
     * As much as tells a word or a beat while the playhead is drawn along, faded in and out so that
     * it does not click.
     */
    record Grain(long first) implements Part {
      /** About 75 ms. */
      private static final int BLOCKS = 7;

      /** What the device still has to play when the grain was written. */
      private static final int SILENT_BLOCKS = 8;

      @Override
      public Part from(long sample) {
        return new Grain(sample);
      }
    }
  }

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

  /** Makes the device and the film's mix ready; true where that part of it can be heard. */
  boolean open(Film film, Part wanted) {
    openDevice(wanted);
    if (output.isPresent() && opened.filter(film::soundsLike).isEmpty()) {
      closeSource();
      opened = Optional.of(film);
      try {
        source = Optional.of(sources.open(film));
      } catch (MediaException e) {
        problems.accept(e);
      }
    }
    return canBeHeard(wanted);
  }

  private boolean canBeHeard(Part wanted) {
    boolean meant =
        switch (wanted) {
          case Part.Endless(long _, Speed speed) -> speed.isHeard();
          case Part.Grain _ -> true;
        };
    return meant && output.isPresent() && source.isPresent();
  }

  /** That there is no device is told once, to somebody who plays: who scrubs did not ask. */
  private void openDevice(Part wanted) {
    if (!looked) {
      looked = true;
      output = outputs.open();
    }
    if (output.isEmpty() && !told && wanted instanceof Part.Endless) {
      told = true;
      silent.run();
    }
  }

  /** True while the device plays what is fed. */
  boolean isSounding() {
    return sounding;
  }

  /** True where all of the part was heard: no more is to be fed. */
  boolean isOver() {
    return isOver;
  }

  /** Begins a part; the clock that says how far it was heard. */
  PlayClock start(Part wanted) {
    stop();
    part = wanted;
    blocks = 0;
    isOver = false;
    long first = wanted.first();
    PlayClock usual = new PlayClock.Free(first, System.nanoTime(), System::nanoTime);
    if (canBeHeard(wanted)) {
      SoundOutput device = output.orElseThrow();
      usual = new PlayClock.Following(device, first, System::nanoTime);
      device.start();
      sounding = true;
    }
    return switch (wanted) {
      case Part.Endless(long _, Speed speed) ->
          speed == Speed.NORMAL ? usual : new PlayClock.Paced(usual, first, speed.factor());
      case Part.Grain _ -> new PlayClock.Standing(first);
    };
  }

  /** Falls silent. */
  void stop() {
    if (sounding) {
      output.ifPresent(SoundOutput::stop);
      sounding = false;
    }
  }

  /**
   * Feeds the next block, silence outside the film; waits while the device has enough.
   *
   * @param gain linear
   * @return false where the mix failed and the film can be heard no more
   */
  boolean feed(Film film, float gain) {
    Arrays.fill(block, 0);
    try {
      switch (part) {
        case Part.Endless(long first, Speed speed) -> fill(film, first, speed);
        case Part.Grain(long first) when blocks < Part.Grain.BLOCKS -> {
          fill(film, first, Speed.NORMAL);
          fadeGrain();
        }
        case Part.Grain _ -> endGrain();
      }
    } catch (MediaException e) {
      problems.accept(e);
      closeSource();
      return false;
    }
    for (int i = 0; i < block.length; i++) {
      block[i] *= gain;
    }
    blocks++;
    output.filter(_ -> sounding).ifPresent(device -> device.write(block, BLOCK));
    return true;
  }

  private void fill(Film film, long first, Speed speed) throws MediaException {
    if (source.isPresent()) {
      Tape.read(source.get(), film.samples(), first, blocks * BLOCK, speed.factor(), block);
    }
  }

  private void fadeGrain() {
    for (int i = 0; i < BLOCK; i++) {
      double at = (blocks * BLOCK + i + 0.5) / (Part.Grain.BLOCKS * BLOCK);
      float weight = (float) Math.min(1, 6 * Math.min(at, 1 - at));
      block[2 * i] *= weight;
      block[2 * i + 1] *= weight;
    }
  }

  private void endGrain() {
    if (blocks >= Part.Grain.BLOCKS + Part.Grain.SILENT_BLOCKS) {
      stop();
      isOver = true;
    }
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
