package org.reelboard.engine.media;

import java.math.BigInteger;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Resampler;

/**
 * Brings blocks of sound of any rate to 48 kHz stereo. A conversion may begin anywhere in the file
 * and gives the same samples as one from its beginning: it begins only where samples of both rates
 * coincide (44.1 and 48 kHz: every 147 and 160 samples), counted from the file's first.
 */
final class SoundConform implements AutoCloseable {
  private final long first;
  private final int rate;
  private final int period;
  private @Nullable Resampler resampler;
  private long next;

  /**
   * @param rate samples per second in the file
   * @param first where its first sample stands, counted at that rate
   */
  SoundConform(int rate, long first) {
    this.rate = rate;
    this.first = first;
    int common = BigInteger.valueOf(rate).gcd(BigInteger.valueOf(SoundReader.RATE)).intValueExact();
    this.period = rate / common;
  }

  /** How many samples of the file must come before one that is wanted, for it to be right. */
  int runIn() {
    return Math.max(rate / 4, period) + 4096;
  }

  /**
   * What can be told after this block.
   *
   * @param position where the block begins, in samples of the file
   * @param continues true if it follows on the one before
   */
  SoundPiece convert(AVFrame block, long position, boolean continues) throws AvException {
    Resampler known = resampler;
    if (known != null && continues && known.fits(block)) {
      return made(known.convert(block, 0));
    }
    close();
    long periods = Math.ceilDiv(position - first, (long) period);
    long skip = first + periods * period - position;
    if (skip >= block.nb_samples()) {
      return SoundPiece.empty(next);
    }
    next =
        TimeBase.ofSamples(rate).to(TimeBase.ofSamples(SoundReader.RATE), first + periods * period);
    Resampler fresh = Resampler.of(block, SoundReader.RATE);
    resampler = fresh;
    return made(fresh.convert(block, (int) skip));
  }

  /** What is left after the last block. */
  SoundPiece finish() throws AvException {
    return made(resampler == null ? new float[0] : resampler.finish());
  }

  /** Begins anew with the next block. */
  @Override
  public void close() {
    if (resampler != null) {
      resampler.close();
      resampler = null;
    }
  }

  private SoundPiece made(float[] stereo) {
    SoundPiece made = new SoundPiece(next, stereo);
    next = made.end();
    return made;
  }
}
