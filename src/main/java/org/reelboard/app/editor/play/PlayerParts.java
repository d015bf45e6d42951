package org.reelboard.app.editor.play;

import org.reelboard.engine.sound.SoundFiles;

/**
 * What a player is made of.
 *
 * @param pictures where its frames come from
 * @param sound where its sound comes from
 * @param device where its sound goes to
 */
public record PlayerParts(
    FrameRenderer.Factory pictures, SoundSource.Opener sound, SoundOutput.Opener device) {

  /**
   * The compositor's pictures and the mix's sound, heard on the machine's default device.
   *
   * @param files how the mix reads its files
   */
  public static PlayerParts ofThisMachine(SoundFiles files) {
    return new PlayerParts(CompositorRenderer.factory(), MixSource.opener(files), LineOutput::open);
  }
}
