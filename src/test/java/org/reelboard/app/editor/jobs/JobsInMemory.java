package org.reelboard.app.editor.jobs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelboard.app.jobs.FilmPlace;
import org.reelboard.app.jobs.Job;
import org.reelboard.app.jobs.JobProblem;
import org.reelboard.app.jobs.JobProgress;
import org.reelboard.app.jobs.JobState;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.document.project.SceneId;
import org.reelboard.engine.render.ExportRequest;

/** Jobs that stand as a test says; it notes what is done with them. */
public final class JobsInMemory implements BackgroundJobs {
  private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");

  private final Map<String, BackgroundJob> jobs = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final List<List<ExportRequest>> exports = new ArrayList<>();
  private Optional<String> refusal = Optional.empty();
  private Optional<SceneId> failedScene = Optional.empty();
  private JobReport report = new JobReport(List.of());

  /** A job as it stands. */
  public static BackgroundJob job(String id, JobState state, JobProgress progress) {
    return job(id, state, progress, Optional.empty());
  }

  /** One that failed at a scene and frame. */
  public static BackgroundJob failed(String id, String sentence, String scene, long frame) {
    return job(
        id,
        JobState.FAILED,
        new JobProgress(1, 4, 100, 0, 25),
        Optional.of(new JobProblem(sentence, Optional.of(new FilmPlace(scene, frame)))));
  }

  private static BackgroundJob job(
      String id, JobState state, JobProgress progress, Optional<JobProblem> problem) {
    Job job =
        new Job(
            id,
            "export",
            id + ".mp4",
            state,
            0,
            START,
            state == JobState.WAITING ? Optional.empty() : Optional.of(START.plusSeconds(1)),
            state.isEnd() ? Optional.of(START.plusSeconds(11)) : Optional.empty(),
            progress,
            problem);
    return new BackgroundJob(job, List.of("Reels"), Optional.empty());
  }

  public synchronized void put(BackgroundJob job) {
    jobs.put(job.id(), job);
  }

  public synchronized void refuse(String sentence) {
    refusal = Optional.of(sentence);
  }

  public synchronized void failAt(SceneId scene) {
    failedScene = Optional.of(scene);
  }

  public synchronized void reportOf(JobReport wanted) {
    report = wanted;
  }

  /** What was done, in order. */
  public synchronized List<String> notes() {
    return List.copyOf(notes);
  }

  /** What was exported, in order; the jobs are called x0, x1 … */
  public synchronized List<List<ExportRequest>> exports() {
    return List.copyOf(exports);
  }

  @Override
  public Optional<String> open() {
    return Optional.empty();
  }

  @Override
  public synchronized String export(List<ExportRequest> films) throws JobsException {
    if (refusal.isPresent()) {
      throw new JobsException(refusal.get());
    }
    String id = "x" + exports.size();
    exports.add(List.copyOf(films));
    put(job(id, JobState.WAITING, new JobProgress(0, 0, 0, 0, 0)));
    return id;
  }

  @Override
  public synchronized List<BackgroundJob> all() {
    return List.copyOf(jobs.values());
  }

  @Override
  public synchronized void cancel(String id) {
    notes.add("cancel " + id);
    put(job(id, JobState.CANCELLED, new JobProgress(0, 0, 0, 0, 0)));
  }

  @Override
  public synchronized void retry(String id) {
    notes.add("retry " + id);
    put(job(id, JobState.WAITING, new JobProgress(0, 0, 0, 0, 0)));
  }

  @Override
  public synchronized void retryWithPlaceholders(String id) {
    notes.add("placeholders " + id);
    put(job(id, JobState.WAITING, new JobProgress(0, 0, 0, 0, 0)));
  }

  @Override
  public synchronized JobReport report(String id) {
    notes.add("report " + id);
    return report;
  }

  @Override
  public synchronized List<ExportRequest> films(String id) {
    return id.startsWith("x") ? exports.get(Integer.parseInt(id.substring(1))) : List.of();
  }

  @Override
  public synchronized Optional<SceneId> failedScene(BackgroundJob job) {
    return failedScene;
  }

  @Override
  public synchronized void close() {
    notes.add("close");
  }
}
