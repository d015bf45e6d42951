package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelboard.document.Texts;
import org.reelboard.engine.render.ExportReport;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.Finding;
import org.reelboard.engine.render.FindingJson;

/** What a render made. */
record RenderReport(ExportRequest request, ExportReport report) implements Report {
  private static final double MEGA = 1e6;

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        Texts.of(
            "cli.render.done",
            report.film().file().toString(),
            request.size().toString(),
            Long.toString(report.film().pictures()),
            String.format(Locale.ROOT, "%.1f", report.film().bytes() / MEGA),
            ProgressLine.clock(report.took())));
    report.findings().stream()
        .filter(finding -> finding.severity() != Finding.Severity.OK)
        .forEach(finding -> lines.add(line(finding)));
    if (Finding.worst(report.findings()) == Finding.Severity.OK) {
      lines.add(Texts.of("cli.render.checked", report.findings().size()));
    }
    return lines;
  }

  private static String line(Finding finding) {
    return Texts.of(
        finding.severity() == Finding.Severity.REFUSE ? "cli.render.refused" : "cli.render.advised",
        finding.sentence());
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("file", report.film().file().toString());
    json.put("preset", request.preset().id());
    json.put("width", request.size().width()).put("height", request.size().height());
    json.put("rate", request.preset().rate().toString());
    json.put("frames", report.film().pictures());
    json.put("bytes", report.film().bytes());
    json.put("tookSeconds", report.took().toMillis() / 1000.0);
    json.set("findings", FindingJson.of(report.findings()));
    return json;
  }
}
