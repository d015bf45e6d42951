package org.reelboard.app.jobs;

/**
 * A piece of a job.
 *
 * @param id the same whenever the job is planned
 * @param name for people
 * @param frames how much of the progress it is; 0 for what takes no time beside the rest
 * @param bytes the memory that making it takes, an estimate
 * @param state whether it is there already
 */
public record PlannedPiece(String id, String name, long frames, long bytes, PieceState state) {}
