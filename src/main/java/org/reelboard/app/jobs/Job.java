package org.reelboard.app.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that is done in the background, as it stands.
 *
 * @param id short, for people to type
 * @param kind the id of its {@link JobKind}
 * @param title for people
 * @param priority higher ones first
 * @param started when a worker began with it
 * @param ended when it reached an end
 */
public record Job(
    String id,
    String kind,
    String title,
    JobState state,
    int priority,
    Instant created,
    Optional<Instant> started,
    Optional<Instant> ended,
    JobProgress progress,
    Optional<JobProblem> problem) {}
