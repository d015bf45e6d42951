package org.reelboard.app.editor.play;

import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.sound.Mix;
import org.reelboard.engine.sound.SoundFiles;
import org.reelboard.engine.sound.UnreadableSound;

/** The sound of the export; silence where a file is missing. */
final class MixSource implements SoundSource {
  private final Mix mix;

  private MixSource(Mix mix) {
    this.mix = mix;
  }

  /** Mixes that read their files in one way. */
  static SoundSource.Opener opener(SoundFiles files) {
    return film ->
        new MixSource(
            Mix.open(film.project(), film.layout(), film.folder(), files, UnreadableSound.SILENCE));
  }

  @Override
  public void read(long firstSample, float[] interleavedStereo, int samples) throws MediaException {
    mix.read(firstSample, interleavedStereo, samples);
  }

  @Override
  public void close() {
    mix.close();
  }
}
