package org.reelboard.app.editor.thumbnails;

import java.nio.file.Path;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Size;

/**
 * Which small picture is wanted.
 *
 * @param file a still or a video file
 * @param at the time in a video file; of no meaning for a still
 * @param atMost the picture is scaled down, in its own shape, to fit within this
 */
public record Thumbnail(Path file, Time at, Size atMost) {}
