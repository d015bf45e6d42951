package org.reelboard.engine.sound;

import java.util.Optional;
import org.reelboard.document.project.AssetPath;
import org.reelboard.engine.media.MediaException;

/** How long the sound of an asset is. */
@FunctionalInterface
interface SoundLengths {
  /**
   * Its length in samples of {@link Mix#SAMPLE_RATE}; empty where there is nothing to be heard: a
   * video without sound, or a file that cannot be read and is passed over.
   */
  Optional<Long> of(AssetPath asset) throws MediaException;
}
