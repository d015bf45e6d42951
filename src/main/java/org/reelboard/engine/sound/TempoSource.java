package org.reelboard.engine.sound;

import org.reelboard.engine.media.MediaException;

/**
 * A sound that runs faster or slower than its file, at the file's own pitch: waveform similarity
 * overlap-add (WSOLA; W. Verhelst and M. Roelands, ICASSP 1993). Sample n is the file's sample n x
 * speed.
 *
 * <p>Every 10 ms a piece of the file is taken from where the speed says, or from so little beside
 * it that it continues the waveform of the piece before, and crossed over into. The detour never
 * adds up: it is counted from the exact place each time. From half speed on, all that is heard
 * stands within 10 ms of its place; below, within 5 ms of the file's time. Above speed 1 less is
 * heard than the file holds, so what is shorter than 20 ms may fall between two pieces. FFmpeg's
 * own {@code atempo} is not used, as it wanders by up to 40 ms at half speed, differently for each
 * sound.
 *
 * <p>Reading on gives the same samples each time. After a jump the waveform is continued from
 * another piece, so that samples may differ from those of reading through, within the same bounds.
 */
final class TempoSource implements StereoSource {
  /** 10 ms: half a piece, as long as two cross. */
  static final int HOP = 480;

  /** How far a piece may lie from its place in the file: 3.75 to 5 ms, less at slow speeds. */
  private static final int LEAST_SEARCH = 180;

  private static final int MOST_SEARCH = 240;
  private static final int SEARCH_AT_ONE = 360;

  private final StereoSource file;
  private final double speed;
  private final int search;
  private final FileWindow window;
  private final float[] block = new float[Mix.CHANNELS * HOP];
  private final float[] following = new float[Mix.CHANNELS * HOP];
  private long made = -2;
  private long position;

  /**
   * @param file closed with this one
   * @param speed seconds of the file in a second, above 0
   */
  TempoSource(StereoSource file, double speed) {
    this.file = file;
    this.speed = speed;
    this.search = (int) Math.clamp(SEARCH_AT_ONE * speed, LEAST_SEARCH, MOST_SEARCH);
    this.window = new FileWindow(file, 2 * (search + HOP));
  }

  @Override
  public void seek(long sample) {
    position = sample;
  }

  @Override
  public int read(float[] interleavedStereo, int frames) throws MediaException {
    int done = 0;
    while (done < frames && position < end()) {
      long number = position / HOP;
      make(number);
      long behind = Math.min(end(), (number + 1) * HOP);
      int count = (int) Math.min(frames - done, Math.max(0, behind - position));
      System.arraycopy(
          block,
          Mix.CHANNELS * (int) (position - number * HOP),
          interleavedStereo,
          Mix.CHANNELS * done,
          Mix.CHANNELS * count);
      position += count;
      done += count;
    }
    return done;
  }

  @Override
  public void close() {
    file.close();
  }

  /** As far as is known, the sample behind the last one. */
  private long end() {
    return (long) Math.ceil(window.end() / speed);
  }

  /** Makes the block of this number: a piece's second half, crossed over into the next's first. */
  private void make(long number) throws MediaException {
    if (made == number) {
      return;
    }
    // Should the file fail on the way, nothing half made is gone on from.
    boolean continues = made == number - 1;
    made = -2;
    if (!continues) {
      lookAt(number);
      window.copy(HOP + search, following);
    }
    lookAt(number + 1);
    int lag = window.mostAlike(following, 2 * search + 1);
    cross(lag);
    window.copy(lag + HOP, following);
    made = number;
  }

  private void lookAt(long number) throws MediaException {
    window.moveTo(Math.round(number * HOP * speed) - HOP - search);
  }

  private void cross(int lag) {
    window.copy(lag, block);
    for (int frame = 0; frame < HOP; frame++) {
      double sine = Math.sin(Math.PI / 2 * frame / HOP);
      float in = (float) (sine * sine);
      for (int i = Mix.CHANNELS * frame; i < Mix.CHANNELS * (frame + 1); i++) {
        block[i] = following[i] + in * (block[i] - following[i]);
      }
    }
  }
}
