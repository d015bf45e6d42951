package org.reelboard.engine.media;

import java.nio.file.Path;

/**
 * A film that has been written whole.
 *
 * @param bytes the size of the file
 * @param pictures how many frames it has
 */
public record FilmFile(Path file, long bytes, long pictures) {}
