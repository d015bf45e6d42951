package org.reelboard.app.jobs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.reelboard.engine.render.ExportCost;
import org.reelboard.engine.render.ExportReport;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.FindingJson;

/**
 * What an export made and took, as JSON. The names of its fields do not change from version to
 * version.
 */
final class ExportReportJson {
  private ExportReportJson() {}

  static ObjectNode write(ExportRequest request, ExportReport report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("file", report.film().file().toString());
    request.cover().ifPresent(cover -> json.put("cover", cover.target().toString()));
    json.put("preset", request.preset().id());
    json.put("width", request.size().width()).put("height", request.size().height());
    json.put("rate", request.preset().rate().toString());
    json.put("frames", report.film().pictures());
    json.put("bytes", report.film().bytes());
    json.set("findings", FindingJson.of(report.findings()));
    cost(json, report.cost());
    return json;
  }

  private static void cost(ObjectNode json, ExportCost cost) {
    json.put("framesDrawn", cost.drawn());
    json.put("pieces", cost.pieces()).put("piecesRendered", cost.made());
    json.put("piecesCached", cost.pieces() - cost.made());
    json.set("seconds", PieceReportJson.write(cost.times()));
    json.set("peakBytes", PieceReportJson.write(cost.memory()));
    json.put("encoder", cost.encoder());
  }

  /** A piece of the film, and what it took if it was rendered for it. */
  static ObjectNode write(MadePiece piece) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", piece.name());
    json.put("state", piece.report().isPresent() ? "rendered" : "cached");
    piece.report().ifPresent(json::setAll);
    return json;
  }
}
