package org.reelboard.engine.render;

import java.nio.file.Path;
import org.reelboard.document.time.Time;

/**
 * A still of the film, to be written beside it.
 *
 * @param at the time of the film that it shows
 * @param target a PNG, or a JPEG where its name ends so
 */
public record Cover(Time at, Path target) {}
