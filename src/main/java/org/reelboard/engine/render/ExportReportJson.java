package org.reelboard.engine.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Reports as JSON: of exports for people and programs, of pieces for the queue, and back. */
public final class ExportReportJson {
  private static final double NANOS = 1e9;

  private ExportReportJson() {}

  /** A report for whoever asked for the export; times are in seconds, sizes in bytes. */
  public static ObjectNode write(ExportReport report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("file", report.film().file().toString());
    json.put("bytes", report.film().bytes());
    json.put("tookSeconds", report.took().toMillis() / 1000.0);
    ExportCost cost = report.cost();
    json.put("frames", cost.frames()).put("framesDrawn", cost.drawn());
    json.putObject("pieces")
        .put("all", cost.pieces())
        .put("made", cost.made())
        .put("cached", cost.pieces() - cost.made());
    json.putObject("seconds")
        .put("decode", cost.times().decode() / NANOS)
        .put("composite", cost.times().composite() / NANOS)
        .put("encode", cost.times().encode() / NANOS)
        .put("mux", cost.times().mux() / NANOS)
        .put("wait", cost.times().waiting() / NANOS);
    json.putObject("peakMemory")
        .put("heap", cost.memory().heap())
        .put("process", cost.memory().process());
    json.put("encoder", cost.encoder());
    ArrayNode findings = json.putArray("findings");
    for (Finding finding : report.findings()) {
      findings
          .addObject()
          .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
          .put("subject", finding.subject())
          .put("sentence", finding.sentence());
    }
    return json;
  }

  /** A piece's report, for keeping it until the film is joined. */
  public static ObjectNode write(PieceReport report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("piece", report.piece());
    json.put("entries", report.entries()).put("frames", report.frames());
    StageTimes times = report.times();
    json.putArray("nanoseconds")
        .add(times.decode())
        .add(times.composite())
        .add(times.encode())
        .add(times.mux())
        .add(times.waiting());
    json.put("heap", report.memory().heap()).put("process", report.memory().process());
    return json;
  }

  /** Reads what {@link #write(PieceReport)} gave. */
  public static PieceReport readPiece(ObjectNode json) {
    JsonNode times = json.required("nanoseconds");
    return new PieceReport(
        json.required("piece").asText(),
        json.required("entries").asInt(),
        json.required("frames").asLong(),
        new StageTimes(
            times.required(0).asLong(),
            times.required(1).asLong(),
            times.required(2).asLong(),
            times.required(3).asLong(),
            times.required(4).asLong()),
        new PeakMemory(json.required("heap").asLong(), json.required("process").asLong()));
  }
}
