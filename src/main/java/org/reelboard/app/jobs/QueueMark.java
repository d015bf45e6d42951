package org.reelboard.app.jobs;

/**
 * Which state of the queue one has seen; another one whenever anything has changed.
 *
 * @param others changes when another process has written
 * @param own rows that this process has changed
 */
public record QueueMark(long others, long own) {}
