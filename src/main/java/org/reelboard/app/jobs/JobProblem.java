package org.reelboard.app.jobs;

import java.util.Optional;

/**
 * Why a job failed.
 *
 * @param sentence for the user
 * @param place the scene and frame it failed at, where it failed at one
 */
public record JobProblem(String sentence, Optional<FilmPlace> place) {
  /** One that has no place in the film. */
  static JobProblem of(String sentence) {
    return new JobProblem(sentence, Optional.empty());
  }
}
