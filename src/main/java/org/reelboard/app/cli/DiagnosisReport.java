package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelboard.document.Texts;

/**
 * A list of findings.
 *
 * @param conclusion the last line
 */
record DiagnosisReport(List<Diagnosis> findings, String conclusion) implements Report {
  DiagnosisReport {
    findings = List.copyOf(findings);
  }

  boolean hasProblems() {
    return findings.stream().anyMatch(one -> one.level() == Diagnosis.Level.PROBLEM);
  }

  @Override
  public List<String> lines() {
    int width = findings.stream().mapToInt(one -> one.subject().length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (Diagnosis one : findings) {
      String subject = one.subject() + " ".repeat(width - one.subject().length());
      lines.add(Texts.of("cli.finding." + level(one), subject, one.found()));
      one.remedy().ifPresent(text -> lines.add(" ".repeat(width + 10) + text));
    }
    lines.add(conclusion);
    return lines;
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("ok", !hasProblems());
    ArrayNode list = json.putArray("findings");
    for (Diagnosis one : findings) {
      ObjectNode entry = list.addObject();
      entry.put("subject", one.subject()).put("level", level(one)).put("found", one.found());
      one.remedy().ifPresent(text -> entry.put("remedy", text));
    }
    return json;
  }

  private static String level(Diagnosis finding) {
    return finding.level().name().toLowerCase(Locale.ROOT);
  }
}
