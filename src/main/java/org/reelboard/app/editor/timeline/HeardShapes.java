package org.reelboard.app.editor.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.engine.sound.FilmSounds;
import org.reelboard.engine.sound.Stretch;
import org.reelboard.engine.sound.Waveform;

/** The shapes of what is heard in one layout of the film, found when they are first looked at. */
final class HeardShapes {
  private final Layout layout;
  private final FilmSounds sounds;
  private final SoundShapes shapes;
  private final Map<SceneId, Optional<Stretch>> scenes = new HashMap<>();

  HeardShapes(Layout layout, SoundShapes shapes) {
    this.layout = layout;
    this.sounds = new FilmSounds(layout);
    this.shapes = shapes;
  }

  Layout layout() {
    return layout;
  }

  /**
   * A scene's own sound; empty where it has none, or is not known yet.
   *
   * @param index of the scene on the main track
   */
  Optional<HeardShape> ofScene(SceneId id, int index) {
    return scenes
        .computeIfAbsent(id, _ -> sounds.ofScene(index))
        .flatMap(stretch -> known(stretch.asset()).map(wave -> new HeardShape(wave, stretch)));
  }

  /** A sound on a track. */
  Optional<HeardShape> ofSound(SoundClip clip) {
    return known(clip.asset())
        .flatMap(wave ->
            sounds.ofTrack(clip, wave.samples()).map(stretch -> new HeardShape(wave, stretch)));
  }

  private Optional<Waveform> known(AssetPath asset) {
    return shapes.of(asset).filter(wave -> wave.samples() > 0);
  }
}
