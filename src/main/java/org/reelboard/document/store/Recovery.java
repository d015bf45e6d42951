package org.reelboard.document.store;

/**
 * Work that was done but not saved when the project was last open here, and is there again. It is
 * an offer: {@link ProjectSession#discardUnsaved} goes back to what was saved.
 *
 * @param steps how many steps, at least 1
 */
public record Recovery(int steps) {}
