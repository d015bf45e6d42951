package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Demuxer;
import org.reelboard.engine.media.ffmpeg.Picture;

/**
 * The blocks of sound of a file one after the other, and where each stands, counted in samples of
 * the file since its zero: its first picture, or its first sample where it has no pictures.
 *
 * <p>Samples are counted, and timestamps believed only where they tell of a gap: some containers
 * round them to milliseconds.
 */
final class SoundStream implements AutoCloseable {
  /** A difference in seconds that is a gap and no rounding: less than the shortest AAC block. */
  private static final double GAP = 0.015;

  private final Path file;
  private final TimeBase base;
  private final TimeBase sampleBase;
  private final int rate;
  private final long zeroTick;
  private final Picture block;
  private Demuxer demuxer;
  private DecodedStream decoded;
  private long position;
  private int samples;
  private boolean continues;
  private boolean counted;
  private long first;
  private long gridStart;
  private int gridStep;

  /** Takes over a file that was opened, and stands before its first block. */
  SoundStream(Path file, Demuxer demuxer, AVStream stream) throws AvException {
    this.file = file;
    this.demuxer = demuxer;
    this.base = TimeBase.of(stream.time_base());
    this.rate = stream.codecpar().sample_rate();
    this.sampleBase = TimeBase.ofSamples(rate);
    this.block = new Picture();
    this.decoded = new DecodedStream(demuxer, stream);
    Optional<AVStream> video = demuxer.video();
    boolean heard = decoded.next(block);
    this.zeroTick = video.isPresent() ? startOf(video.get(), base) : firstTick(heard);
    learnGrid(heard);
  }

  /** Samples per second in the file. */
  int rate() {
    return rate;
  }

  /** Where the first sample of all stands. */
  long first() {
    return first;
  }

  /** Decodes the next block; false if there is none. */
  boolean next() {
    if (!decoded.next(block)) {
      return false;
    }
    place();
    return true;
  }

  private void place() {
    long expected = position + samples;
    long told = toldPosition(block.frame());
    continues = counted && Math.abs(told - expected) <= GAP * rate;
    position = continues ? expected : told;
    samples = block.frame().nb_samples();
    counted = true;
  }

  AVFrame block() {
    return block.frame();
  }

  /** Where the block's first sample stands. */
  long position() {
    return position;
  }

  /** True if the block follows on the one before without a gap. */
  boolean continues() {
    return continues;
  }

  /** Goes to a block at a sample or before it, mostly. */
  void seek(long sample) throws AvException {
    decoded.seek(zeroTick + ticks(sample));
    counted = false;
  }

  /**
   * Goes to the first block, by opening the file again: only then do all demuxers leave out what
   * the encoder put before the sound.
   */
  void rewind() throws AvException {
    Demuxer fresh = Demuxer.open(file);
    decoded.close();
    demuxer.close();
    demuxer = fresh;
    decoded = new DecodedStream(fresh, fresh.sound().orElseThrow());
    counted = false;
  }

  @Override
  public void close() {
    block.close();
    decoded.close();
    demuxer.close();
  }

  /** True where a tick is longer than a sample, as in Matroska and WebM: one millisecond. */
  private boolean isCoarse() {
    return base.isCoarserThan(sampleBase);
  }

  /** Blocks are of one length, mostly; so a rounded timestamp tells which of them one is. */
  private void learnGrid(boolean heard) throws AvException {
    if (heard) {
      place();
      first = position;
      gridStart = position + samples;
      gridStep = next() ? samples : 0;
    }
    rewind();
  }

  private long firstTick(boolean heard) {
    long timestamp = heard ? block.frame().best_effort_timestamp() : 0;
    // Below 0 stands what the encoder put before the sound, where no demuxer leaves it out.
    return Math.max(0, timestamp);
  }

  private long toldPosition(AVFrame frame) {
    long timestamp = frame.best_effort_timestamp();
    if (timestamp == AV_NOPTS_VALUE) {
      return counted ? position + samples : 0;
    }
    long told = samples(timestamp - zeroTick);
    return isCoarse() ? snapped(told) : told;
  }

  /** Before the grid is known, blocks are taken to lie so that one may begin at 0. */
  private long snapped(long told) {
    long tick = samples(1);
    long step = gridStep == 0 ? block.frame().nb_samples() : gridStep;
    long onGrid = gridStart + Math.floorDiv(told - gridStart + step / 2, step) * step;
    return Math.abs(onGrid - told) <= tick ? onGrid : told;
  }

  private long samples(long ticks) {
    return base.to(sampleBase, ticks);
  }

  private long ticks(long samples) {
    return sampleBase.to(base, samples);
  }

  private static long startOf(AVStream video, TimeBase base) {
    return video.start_time() == AV_NOPTS_VALUE
        ? 0
        : TimeBase.of(video.time_base()).to(base, video.start_time());
  }
}
