package org.reelboard.app.editor.play;

/**
 * How well the frames keep up with the clock while a film plays.
 *
 * @param shown frames that reached the window
 * @param onTime those of them that did so within half a frame of the clock
 * @param skipped frames that were computed but came too late to be shown
 */
public record Tally(long shown, long onTime, long skipped) {}
