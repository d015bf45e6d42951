package org.reelboard.app.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.reelboard.engine.render.PeakMemory;
import org.reelboard.engine.render.PieceReport;
import org.reelboard.engine.render.StageTimes;

/** What making a piece took, as JSON for the queue and for reports, and back. */
final class PieceReportJson {
  private static final double NANOS = 1e9;

  private PieceReportJson() {}

  static ObjectNode write(PieceReport report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("piece", report.piece());
    json.put("entries", report.entries());
    json.put("frames", report.frames());
    json.set("seconds", write(report.times()));
    json.set("peakBytes", write(report.memory()));
    return json;
  }

  static PieceReport read(ObjectNode json) {
    JsonNode seconds = json.required("seconds");
    JsonNode peak = json.required("peakBytes");
    return new PieceReport(
        json.required("piece").asText(),
        json.required("entries").asInt(),
        json.required("frames").asLong(),
        new StageTimes(
            nanos(seconds, "decode"),
            nanos(seconds, "composite"),
            nanos(seconds, "encode"),
            nanos(seconds, "mux"),
            nanos(seconds, "wait")),
        new PeakMemory(peak.required("heap").asLong(), peak.required("process").asLong()));
  }

  static ObjectNode write(StageTimes times) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("decode", times.decode() / NANOS)
        .put("composite", times.composite() / NANOS)
        .put("encode", times.encode() / NANOS)
        .put("mux", times.mux() / NANOS)
        .put("wait", times.waiting() / NANOS);
  }

  static ObjectNode write(PeakMemory memory) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("heap", memory.heap())
        .put("process", memory.process());
  }

  private static long nanos(JsonNode seconds, String stage) {
    return Math.round(seconds.required(stage).asDouble() * NANOS);
  }
}
