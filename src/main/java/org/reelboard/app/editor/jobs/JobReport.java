package org.reelboard.app.editor.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reelboard.engine.render.Finding;
import org.reelboard.engine.render.FindingJson;

/** What an export made and took, read from the queue's report of it. */
public record JobReport(List<Film> films) {
  public JobReport {
    films = List.copyOf(films);
  }

  /**
   * One of the files.
   *
   * @param preset its id
   * @param seconds of the threads that did it, by stage: decode, composite, encode, mux, wait
   * @param peakBytes the most memory a process took
   * @param encoder an {@code ffmpeg} command that encodes alike
   */
  public record Film(
      Path file,
      String preset,
      String size,
      long bytes,
      long frames,
      long framesDrawn,
      int pieces,
      int piecesCached,
      Map<String, Double> seconds,
      long peakBytes,
      String encoder,
      List<Finding> findings) {
    public Film {
      findings = List.copyOf(findings);
    }
  }

  static JobReport read(JsonNode result) {
    List<Film> films = new ArrayList<>();
    result.path("outputs").forEach(output -> films.add(film(output)));
    return new JobReport(films);
  }

  private static Film film(JsonNode json) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    json.path("seconds")
        .properties()
        .forEach(stage -> seconds.put(stage.getKey(), stage.getValue().asDouble()));
    return new Film(
        Path.of(json.required("file").asText()),
        json.path("preset").asText(),
        json.path("width").asText() + "x" + json.path("height").asText(),
        json.path("bytes").asLong(),
        json.path("frames").asLong(),
        json.path("framesDrawn").asLong(),
        json.path("pieces").asInt(),
        json.path("piecesCached").asInt(),
        seconds,
        json.path("peakBytes").path("process").asLong(),
        json.path("encoder").asText(),
        FindingJson.read(json.path("findings")));
  }
}
