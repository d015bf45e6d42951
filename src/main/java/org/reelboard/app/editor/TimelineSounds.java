package org.reelboard.app.editor;

import java.util.Optional;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.timeline.SoundShapes;
import org.reelboard.app.editor.waveforms.Waveforms;
import org.reelboard.document.project.AssetPath;
import org.reelboard.engine.sound.Waveform;

/** Gives the timeline the shapes of the project's sounds. */
final class TimelineSounds implements SoundShapes {
  private final EditorModel model;
  private final Waveforms waveforms;

  TimelineSounds(EditorModel model, Waveforms waveforms) {
    this.model = model;
    this.waveforms = waveforms;
  }

  @Override
  public Optional<Waveform> of(AssetPath asset) {
    return waveforms.of(model.folder().get().file(asset));
  }

  @Override
  public void listen(Runnable changed) {
    waveforms.listen(changed);
  }
}
