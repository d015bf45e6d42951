/**
 * The mix: every track and the clips' own sound as one stream of 48 kHz stereo samples.
 *
 * <p>{@code FilmSounds} decides what is heard where (pure), {@code Voice} reads one stretch, {@code
 * TempoSource} runs one faster or slower, {@code Mix} adds them up.
 */
@NullMarked
package org.reelboard.engine.sound;

import org.jspecify.annotations.NullMarked;
