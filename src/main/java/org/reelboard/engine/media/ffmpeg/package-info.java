/**
 * The owners of FFmpeg's native memory: each class opens one native thing, offers what the room of
 * media needs of it, and frees it when closed. Only {@code engine.media} uses them. They know
 * neither frames nor sentences for the user: failures are {@link AvException}s with FFmpeg's own
 * words, which the room wraps once.
 */
@NullMarked
package org.reelboard.engine.media.ffmpeg;

import org.jspecify.annotations.NullMarked;
