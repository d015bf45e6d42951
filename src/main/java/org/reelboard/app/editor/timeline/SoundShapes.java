package org.reelboard.app.editor.timeline;

import java.util.Optional;
import org.reelboard.document.project.AssetPath;
import org.reelboard.engine.sound.Waveform;

/** The shapes of sounds, for the timeline; at once, on the JavaFX thread. */
public interface SoundShapes {
  /** Knows none. */
  SoundShapes NONE =
      new SoundShapes() {
        @Override
        public Optional<Waveform> of(AssetPath asset) {
          return Optional.empty();
        }

        @Override
        public void listen(Runnable changed) {
          // There is never anything to tell.
        }
      };

  /** What is known of the sound of a file of the project; more is asked for where not all is. */
  Optional<Waveform> of(AssetPath asset);

  /** Tells on the JavaFX thread whenever more is known. */
  void listen(Runnable changed);
}
