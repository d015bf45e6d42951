package org.reelboard.app.jobs;

/**
 * A frame of a film.
 *
 * @param scene its name, for people
 * @param frame counted from 0 at the film's rate
 */
public record FilmPlace(String scene, long frame) {}
