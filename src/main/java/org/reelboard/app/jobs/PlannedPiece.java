package org.reelboard.app.jobs;

/**
 * A piece of a job.
 *
 * @param id the same whenever the job is planned
 * @param name for people
 * @param frames a measure of its work, 1 or more
 * @param bytes the memory that making it takes, an estimate
 * @param state whether it is there already
 */
public record PlannedPiece(String id, String name, long frames, long bytes, PieceState state) {}
