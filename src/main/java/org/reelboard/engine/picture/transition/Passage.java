package org.reelboard.engine.picture.transition;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.media.Frame;

/**
 * A moment between two pictures.
 *
 * @param from the picture before, 4:2:0
 * @param to the picture after, 4:2:0 and of the same size
 * @param progress 0 to 1
 * @param settings the values of the transition's parameters
 * @param unit how many pixels a canvas unit has
 */
public record Passage(Frame from, Frame to, double progress, Fields settings, double unit) {}
