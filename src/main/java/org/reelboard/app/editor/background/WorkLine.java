package org.reelboard.app.editor.background;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Some work as the list of background work shows it.
 *
 * @param id tells it from others of its kind
 * @param file what it is done for, where that is one file
 * @param left how long it will take from now
 */
public record WorkLine(
    WorkKind kind, String id, Optional<Path> file, WorkState state, Optional<Duration> left) {}
