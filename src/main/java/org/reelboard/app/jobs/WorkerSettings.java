package org.reelboard.app.jobs;

import java.time.Duration;

/**
 * How a worker works.
 *
 * @param slots pieces made at once
 * @param bytes of memory for all of them
 * @param firstFrame how long a piece may take until its first frame before it is taken to hang
 * @param nextFrame how long until the next one
 * @param idle after which a worker with nothing to do ends
 */
public record WorkerSettings(
    int slots, long bytes, Duration firstFrame, Duration nextFrame, Duration idle) {}
