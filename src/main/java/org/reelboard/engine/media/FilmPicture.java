package org.reelboard.engine.media;

/**
 * A decoded picture of a film.
 *
 * @param number its place in the film, from 0 on
 * @param frame 4:2:0, with the very samples that the film holds where it is 4:2:0 itself, whatever
 *     its tags say of their colours
 */
public record FilmPicture(long number, Frame frame) {}
