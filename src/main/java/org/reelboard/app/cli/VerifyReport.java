package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelboard.document.Texts;
import org.reelboard.engine.render.Finding;
import org.reelboard.engine.render.FindingJson;
import org.reelboard.engine.render.verify.Verification;

/** Whether a film is what its project says. */
record VerifyReport(Verification verification) implements Report {
  private static final double MILLIS = 1000;

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    List<Finding> findings = verification.findings();
    int width = findings.stream().mapToInt(one -> one.subject().length()).max().orElse(0);
    for (Finding finding : findings) {
      String subject = finding.subject() + " ".repeat(width - finding.subject().length());
      lines.add(Texts.of("cli.finding." + level(finding), subject, sentence(finding)));
      finding.remedy().ifPresent(remedy -> lines.add(" ".repeat(width + 10) + remedy));
    }
    lines.add(conclusion());
    return lines;
  }

  private static String sentence(Finding finding) {
    return finding
        .place()
        .map(place ->
            Texts.of(
                "cli.verify.at",
                finding.sentence(),
                String.format(Locale.ROOT, "%.2f", place.time().approximateSeconds())))
        .orElse(finding.sentence());
  }

  private static String level(Finding finding) {
    return switch (finding.severity()) {
      case OK -> "ok";
      case WARN -> "note";
      case REFUSE -> "problem";
    };
  }

  private String conclusion() {
    long faults =
        verification.findings().stream()
            .filter(finding -> finding.severity() == Finding.Severity.REFUSE)
            .count();
    return faults == 0
        ? Texts.of(
            "cli.verify.right",
            verification.film().toString(),
            Integer.toString(verification.examined()),
            Long.toString(verification.frames()))
        : Texts.of("cli.verify.wrong", verification.film().toString(), faults);
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("file", verification.film().toString());
    json.put("right", verification.isRight());
    json.put("preset", verification.preset());
    json.put("frames", verification.frames());
    json.put("examined", verification.examined());
    json.put("ssim", verification.ssim());
    json.put("tookSeconds", verification.took().toMillis() / MILLIS);
    json.set("findings", FindingJson.of(verification.findings()));
    return json;
  }
}
