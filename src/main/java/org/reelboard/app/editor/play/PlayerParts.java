package org.reelboard.app.editor.play;

import java.util.function.Supplier;
import org.reelboard.engine.picture.PreviewReading;
import org.reelboard.engine.picture.StillCache;
import org.reelboard.engine.picture.Stock;
import org.reelboard.engine.picture.text.TypefaceShelf;
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
   * @param shelf lends the typefaces
   * @param files how the mix reads its files
   * @param readings how those who draw read theirs
   */
  public static PlayerParts ofThisMachine(
      TypefaceShelf shelf, SoundFiles files, Supplier<PreviewReading> readings) {
    Stock stock = new Stock(StillCache.ofUsualSize(), shelf);
    return new PlayerParts(
        CompositorRenderer.factory(stock, readings), MixSource.opener(files), LineOutput::open);
  }
}
