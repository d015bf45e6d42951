package org.reelboard.app.editor.play;

/**
 * What a player is made of.
 *
 * @param pictures where its frames come from
 * @param sound where its sound comes from
 * @param device where its sound goes to
 */
public record PlayerParts(
    FrameRenderer.Factory pictures, SoundSource.Opener sound, SoundOutput.Opener device) {}
