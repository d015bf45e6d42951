package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reelboard.app.jobs.Job;
import org.reelboard.app.jobs.JobQueue;
import org.reelboard.app.jobs.JobState;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.document.Texts;

/**
 * What a render made.
 *
 * @param result of the job, see the room of jobs
 */
record RenderReport(Job job, ObjectNode result) implements Report {
  private static final double MEGA = 1e6;
  private static final double MILLIS = 1000;

  /**
   * The report of a job.
   *
   * @throws JobsException where it made nothing, with the reason
   */
  static RenderReport of(Job job, JobQueue queue) throws JobsException {
    Optional<ObjectNode> result = queue.result(job.id());
    if (job.state() == JobState.DONE && result.isPresent()) {
      return new RenderReport(job, result.get());
    }
    throw new JobsException(
        job.problem()
            .map(problem -> problem.sentence())
            .orElse(Texts.of("cli.jobs.was-cancelled", job.id())));
  }

  /** All that is known of it, for {@code --report}. */
  ObjectNode full() {
    ObjectNode full = result.deepCopy();
    full.put("job", job.id()).put("tookSeconds", took().toMillis() / MILLIS);
    return full;
  }

  private Duration took() {
    return Duration.between(job.created(), job.ended().orElse(job.created()));
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    result.path("outputs").forEach(output -> lines(output, lines));
    return lines;
  }

  private void lines(JsonNode output, List<String> lines) {
    lines.add(
        Texts.of(
            "cli.render.done",
            output.path("file").asText(),
            output.path("width").asText() + "x" + output.path("height").asText(),
            output.path("frames").asText(),
            String.format(Locale.ROOT, "%.1f", output.path("bytes").asLong() / MEGA),
            ProgressLine.clock(took())));
    JsonNode findings = output.path("findings");
    int before = lines.size();
    for (JsonNode finding : findings) {
      switch (finding.path("severity").asText()) {
        case "ok" -> {}
        case "refuse" ->
            lines.add(Texts.of("cli.render.refused", finding.path("sentence").asText()));
        default -> lines.add(Texts.of("cli.render.advised", finding.path("sentence").asText()));
      }
      if (finding.has("remedy")) {
        lines.add(Texts.of("cli.render.remedy", finding.path("remedy").asText()));
      }
    }
    if (lines.size() == before) {
      lines.add(Texts.of("cli.render.checked", findings.size()));
    }
  }

  /** One film is an object; several are a list of such. */
  @Override
  public JsonNode json() {
    ObjectNode full = full();
    JsonNode outputs = full.path("outputs");
    full.remove("pieces");
    if (outputs.size() == 1) {
      full.remove("outputs");
      full.setAll((ObjectNode) outputs.get(0));
    }
    return full;
  }
}
