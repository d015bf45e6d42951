package org.reelboard.app.editor.jobs;

import java.util.List;
import java.util.Optional;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.project.SceneId;
import org.reelboard.engine.render.ExportRequest;

/**
 * The user's jobs, which go on whether or not a window is open. Called on one background thread.
 */
public interface BackgroundJobs extends AutoCloseable {
  /**
   * Opens the list of them.
   *
   * @return what the user is to be told of the list itself
   */
  Optional<String> open() throws ReelboardException;

  /**
   * Exports films of one project as one job.
   *
   * @return the job's id; that of an unfinished one which does exactly this already
   * @throws ReelboardException where an unfinished job writes one of the files
   */
  String export(List<ExportRequest> films) throws ReelboardException;

  /** All of them, the newest last. */
  List<BackgroundJob> all() throws ReelboardException;

  void cancel(String id) throws ReelboardException;

  /** Does a failed or cancelled job again; what is made already is not made again. */
  void retry(String id) throws ReelboardException;

  /** The same, with a placeholder wherever a file cannot be shown. */
  void retryWithPlaceholders(String id) throws ReelboardException;

  /** What came of a job that is done. */
  JobReport report(String id) throws ReelboardException;

  /** The films that a job makes or made, with their project as it was then. */
  List<ExportRequest> films(String id) throws ReelboardException;

  /** The scene that a job failed at, where it failed at one. */
  Optional<SceneId> failedScene(BackgroundJob job) throws ReelboardException;

  @Override
  void close();
}
