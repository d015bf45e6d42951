package org.reelboard.app.editor.play;

/** Something the preview's user should know; none of it stops the preview. */
public sealed interface Notice {
  /** The machine has no sound device: the film plays without sound. */
  record NoSoundDevice() implements Notice {}

  /**
   * A frame or the sound could not be made.
   *
   * @param sentence for the user
   */
  record Problem(String sentence) implements Notice {}
}
