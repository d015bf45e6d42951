package org.reelboard.engine.media;

import java.nio.file.Path;
import java.util.Arrays;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Demuxer;

/**
 * Gives the sound of a file as 48 kHz stereo. Sample 0 is heard when the first picture of the file
 * is seen; in a file without pictures it is the first sample. What an encoder put before the sound
 * is left out, gaps are silent, and after a jump come the same samples as without one. Not for use
 * by two threads at once.
 */
public final class SoundReader implements AutoCloseable {
  /** Samples per second of all sound inside the engine. */
  public static final int RATE = 48_000;

  private static final int NEAR = 2 * RATE;
  private static final int MOST_STEPS_BACK = 12;

  private final Path file;
  private final SoundStream blocks;
  private final SoundConform conform;
  private SoundPiece made = SoundPiece.empty(0);
  private long position;
  private long coveredFrom = Long.MAX_VALUE;
  private boolean blockWaits;
  private boolean ended;

  private SoundReader(Path file, SoundStream blocks) {
    this.file = file;
    this.blocks = blocks;
    this.conform = new SoundConform(blocks.rate(), blocks.first());
  }

  /**
   * Opens the first track of sound of a file.
   *
   * @throws MediaException if it has none, or none that can be decoded
   */
  public static SoundReader open(Path file) throws MediaException {
    Refusal.checkReadable(file);
    try {
      Demuxer demuxer = Demuxer.open(file);
      try {
        AVStream stream = demuxer.sound().orElseThrow(() -> Refusal.of("no-sound", file));
        StreamFacts.sound(file, demuxer, stream);
        return new SoundReader(file, new SoundStream(file, demuxer, stream));
      } catch (MediaException | AvException e) {
        demuxer.close();
        throw e;
      }
    } catch (AvException e) {
      throw Refusal.of("not-media", file, e);
    }
  }

  /** Says which sample is read next, from 0 on. */
  public void seek(long sample) {
    position = sample;
  }

  /**
   * Reads on.
   *
   * @param interleavedStereo left, right, left … from its beginning; at least 2 x frames long
   * @return how many samples of each side were read: fewer than asked only before the end, 0 at it
   * @throws MediaException if the file can no longer be read
   */
  public int read(float[] interleavedStereo, int frames) throws MediaException {
    try {
      if (position < coveredFrom || (!ended && position > made.end() + NEAR)) {
        jump();
      }
      int done = 0;
      while (done < frames && (position < made.end() || makeMore())) {
        done += take(interleavedStereo, done, frames - done);
      }
      return done;
    } catch (AvException e) {
      throw Refusal.of("failed", file, e);
    }
  }

  @Override
  public void close() {
    conform.close();
    blocks.close();
  }

  /** Copies what is made from the position on, or silence up to where that begins. */
  private int take(float[] target, int done, int most) {
    if (position < made.at()) {
      int silent = (int) Math.min(most, made.at() - position);
      Arrays.fill(target, 2 * done, 2 * (done + silent), 0);
      position += silent;
      return silent;
    }
    int count = (int) Math.min(most, made.end() - position);
    System.arraycopy(made.stereo(), 2 * (int) (position - made.at()), target, 2 * done, 2 * count);
    position += count;
    return count;
  }

  /** Decodes on until something lies beyond the position; false if nothing does. */
  private boolean makeMore() throws AvException {
    while (!ended) {
      coveredFrom = Math.max(coveredFrom, made.end());
      if (blockWaits || blocks.next()) {
        made = conform.convert(blocks.block(), blocks.position(), blocks.continues());
      } else {
        made = conform.finish();
        ended = true;
      }
      blockWaits = false;
      if (position < made.end()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Begins to decode so far before the position that the decoder has settled when it gets there.
   */
  private void jump() throws AvException {
    conform.close();
    made = SoundPiece.empty(position);
    coveredFrom = position;
    ended = false;
    blockWaits = false;
    long wanted = Math.floorDiv(position * blocks.rate(), (long) RATE);
    long back = conform.runIn();
    for (int step = 0; step < MOST_STEPS_BACK && wanted - back > blocks.first(); step++) {
      blocks.seek(wanted - back);
      if (blocks.next() && blocks.position() <= wanted - conform.runIn() / 2) {
        blockWaits = true;
        return;
      }
      back *= 2;
    }
    blocks.rewind();
  }
}
