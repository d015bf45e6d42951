package org.reelboard.engine.sound;

import java.nio.file.Path;
import java.util.Optional;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;

/** Where the mix finds the sound of files. */
public interface SoundFiles {
  /** How long the sound of a file is; empty where it has none. */
  Optional<Time> length(Path file) throws MediaException;

  /** Opens the sound of a file that has some. */
  StereoSource open(Path file) throws MediaException;
}
