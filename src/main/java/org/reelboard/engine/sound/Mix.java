package org.reelboard.engine.sound;

import java.util.Arrays;
import java.util.List;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.SourceWatch;

/**
 * The film's sound: the sum of all sound clips and of the video clips' own sound, with their gains
 * and fades. Nothing is limited here: where sounds add up, samples leave -1 to 1.
 *
 * <p>Each sound is placed to the sample. Reading on is cheap; reading elsewhere seeks, and gives
 * the same samples. Only the sound of a clip at another speed than 1 has some play (see {@code
 * TempoSource}): it stands within 10 ms of its picture (of the file's time below half speed), and
 * after a jump may come with another phase. Memory does not grow with the film. Not thread-safe:
 * one for each thread.
 */
public final class Mix implements AutoCloseable {
  /** Samples a second. */
  public static final int SAMPLE_RATE = 48_000;

  /** Left and right, interleaved. */
  public static final int CHANNELS = 2;

  private final long length;
  private final List<Voice> voices;
  private final Guard guard;
  private float[] scratch = new float[0];

  private Mix(long length, List<Voice> voices, Guard guard) {
    this.length = length;
    this.voices = voices;
    this.guard = guard;
  }

  /**
   * The mix for an export.
   *
   * @param watch is told when files are read
   * @throws MediaException if {@code unreadable} throws it
   */
  public static Mix open(
      Project project,
      Layout layout,
      ProjectFolder folder,
      UnreadableSound unreadable,
      SourceWatch watch)
      throws MediaException {
    SoundFiles files = new WatchedSoundFiles(new MediaSoundFiles(), watch);
    return open(project, layout, folder, files, unreadable);
  }

  /**
   * The mix from files read through {@code files}, which may be shared by many mixes.
   *
   * @throws MediaException if {@code unreadable} throws it
   */
  public static Mix open(
      Project project,
      Layout layout,
      ProjectFolder folder,
      SoundFiles files,
      UnreadableSound unreadable)
      throws MediaException {
    Guard guard = new Guard(unreadable);
    List<Stretch> heard =
        FilmSounds.of(project, layout, asset -> guard.length(asset, files, folder.file(asset)));
    List<Voice> voices =
        heard.stream()
            .map(stretch -> new Voice(stretch, () -> opened(stretch, files, folder)))
            .toList();
    return new Mix(FilmSounds.samples(layout.duration()), voices, guard);
  }

  private static StereoSource opened(Stretch stretch, SoundFiles files, ProjectFolder folder)
      throws MediaException {
    StereoSource file = files.open(folder.file(stretch.asset()));
    return stretch.speed() == 1 ? file : new TempoSource(file, stretch.speed());
  }

  /** The film's length in samples of {@link #SAMPLE_RATE}. */
  public long length() {
    return length;
  }

  /**
   * Reads the film's sound. Outside the film there is silence.
   *
   * @param firstSample of the film; may be negative
   * @param interleavedStereo filled from its start with 2 x {@code frames} samples
   * @param frames how many samples of both channels
   */
  public void read(long firstSample, float[] interleavedStereo, int frames) throws MediaException {
    Arrays.fill(interleavedStereo, 0, CHANNELS * frames, 0f);
    if (scratch.length < CHANNELS * frames) {
      scratch = new float[CHANNELS * frames];
    }
    for (Voice voice : voices) {
      guard.read(voice, () -> voice.addTo(interleavedStereo, firstSample, frames, scratch));
    }
  }

  @Override
  public void close() {
    voices.forEach(Voice::close);
  }
}
