package org.reelboard.document.project;

import org.reelboard.document.time.Time;

/** What an overlay or a sound is tied to. */
public sealed interface Anchor {
  /**
   * Moves with its scene; the offset is counted from the scene's start and may lie past its end.
   */
  record ToScene(SceneId scene, Time offset) implements Anchor {}

  /** Stays at a time of the film. */
  record ToFilm(Time at) implements Anchor {}
}
