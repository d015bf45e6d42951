package org.reelboard.app.editor.waveforms;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.sound.Waveform;

/** Where the shapes of sounds come from; called on a background thread. */
@FunctionalInterface
public interface WaveformReader {
  /**
   * The shape of a file's sound.
   *
   * @param soFar told now and then of what is known already of a long one
   * @param cancelled looked at now and then; then whatever is known is given back
   */
  Waveform read(Path file, Consumer<Waveform> soFar, BooleanSupplier cancelled)
      throws ReelboardException;
}
