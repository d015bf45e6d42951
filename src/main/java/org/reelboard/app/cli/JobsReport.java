package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.reelboard.app.jobs.Job;
import org.reelboard.app.jobs.JobProgress;
import org.reelboard.app.jobs.JobState;
import org.reelboard.document.Texts;

/** The jobs as they stand, the newest last. */
record JobsReport(List<Job> jobs) implements Report {
  private static final double MILLIS = 1000;

  @Override
  public List<String> lines() {
    return jobs.isEmpty()
        ? List.of(Texts.of("cli.jobs.none"))
        : jobs.stream().map(JobsReport::line).toList();
  }

  private static String line(Job job) {
    return switch (job.state()) {
      case RUNNING -> Texts.of("cli.jobs.running", job.id(), percent(job.progress()), job.title());
      case FAILED ->
          Texts.of(
              "cli.jobs.failed",
              job.id(),
              job.title(),
              job.problem().map(problem -> problem.sentence()).orElse(""));
      case WAITING, DONE, CANCELLED ->
          Texts.of("cli.jobs.state." + name(job.state()), job.id(), job.title());
    };
  }

  private static String percent(JobProgress progress) {
    return Long.toString((long) Math.floor(100 * progress.fraction()));
  }

  private static String name(JobState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode array = json.putArray("jobs");
    jobs.forEach(job -> array.add(json(job)));
    return json;
  }

  private static ObjectNode json(Job job) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", job.id());
    json.put("kind", job.kind());
    json.put("title", job.title());
    json.put("state", name(job.state()));
    json.put("priority", job.priority());
    json.put("created", job.created().toString());
    job.started().ifPresent(time -> json.put("started", time.toString()));
    job.ended().ifPresent(time -> json.put("ended", time.toString()));
    progress(json.putObject("progress"), job);
    job.problem()
        .ifPresent(problem -> {
          ObjectNode told = json.putObject("problem").put("sentence", problem.sentence());
          problem
              .place()
              .ifPresent(place -> told.put("scene", place.scene()).put("frame", place.frame()));
        });
    return json;
  }

  private static void progress(ObjectNode json, Job job) {
    JobProgress progress = job.progress();
    json.put("pieces", progress.pieces()).put("piecesDone", progress.piecesDone());
    json.put("frames", progress.frames()).put("framesDone", progress.framesDone());
    if (job.state() == JobState.RUNNING && job.started().isPresent()) {
      progress
          .remaining(Duration.between(job.started().get(), Instant.now()))
          .ifPresent(left -> json.put("remainingSeconds", left.toMillis() / MILLIS));
    }
  }
}
