package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.CaptionFinding;
import org.reelboard.document.caption.CaptionNote;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.caption.FilmCues;
import org.reelboard.document.project.Project;
import org.reelboard.engine.picture.legibility.ContrastReport;
import org.reelboard.engine.picture.legibility.LowContrast;
import org.reelboard.engine.picture.legibility.Remedy;

/**
 * The captions of a project.
 *
 * @param notes what was mended in the file they were read from
 * @param findings what makes them hard to read, if that was asked for
 * @param contrast how they stand out from the picture, if that was asked for
 * @param spelling their words that are in no dictionary, if that was asked for
 */
record CaptionsReport(
    Project project,
    List<CaptionNote> notes,
    List<CaptionFinding> findings,
    ContrastReport contrast,
    SpellingReview spelling)
    implements Report {
  CaptionsReport {
    notes = List.copyOf(notes);
    findings = List.copyOf(findings);
  }

  /** True if nothing of what was asked for is wrong. */
  boolean isGood() {
    return findings.isEmpty()
        && contrast.low().isEmpty()
        && contrast.unchecked().isEmpty()
        && spelling.words().isEmpty();
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (CaptionNote note : notes) {
      lines.add(
          note.line() == 0
              ? Texts.of("cli.captions.note-file", note.sentence())
              : Texts.of("cli.captions.note", Integer.toString(note.line()), note.sentence()));
    }
    findings.forEach(one -> lines.addAll(lines(one)));
    contrast.findings().forEach(one -> lines.addAll(lines(one)));
    for (ContrastReport.Unchecked one : contrast.unchecked()) {
      lines.add(Texts.of("cli.captions.unchecked", one.captions(), one.sentence()));
    }
    for (Remedy one : contrast.remedies()) {
      lines.add(Texts.of("cli.captions.mends", one.kind().id(), one.sentence()));
    }
    lines.addAll(spelling.lines());
    lines.add(
        Texts.of(
            "cli.captions.count",
            project.captions().cues().size(),
            project.captions().style(),
            project.captions().language()));
    return lines;
  }

  private static List<String> lines(CaptionFinding one) {
    return List.of(
        Texts.of(
            "cli.captions.finding",
            one.cue().value(),
            String.format(Locale.ROOT, "%.2f", one.start().approximateSeconds()),
            one.sentence()),
        Texts.of("cli.render.remedy", one.remedy()));
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("style", project.captions().style());
    json.put("language", project.captions().language());
    ArrayNode captions = json.putArray("captions");
    for (FilmCue one : FilmCues.of(project)) {
      captions
          .addObject()
          .put("id", one.cue().id().value())
          .put("start", one.start().approximateSeconds())
          .put("end", one.end().approximateSeconds())
          .put("text", one.cue().text());
    }
    ArrayNode list = json.putArray("notes");
    notes.forEach(one -> list.addObject().put("line", one.line()).put("sentence", one.sentence()));
    ArrayNode found = json.putArray("findings");
    findings.forEach(one -> write(one, found.addObject()));
    contrast.findings().forEach(one -> write(one, found.addObject()));
    write(contrast, json.putObject("contrast"));
    spelling.addTo(json);
    return json;
  }

  private static void write(CaptionFinding one, ObjectNode json) {
    json.put("id", one.cue().value())
        .put("kind", one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .put("start", one.start().approximateSeconds())
        .put("sentence", one.sentence())
        .put("remedy", one.remedy());
  }

  private static void write(ContrastReport contrast, ObjectNode json) {
    json.put("least", LowContrast.BAR);
    ArrayNode low = json.putArray("low");
    for (LowContrast one : contrast.low()) {
      low.addObject()
          .put("id", one.cue().cue().id().value())
          .put("start", one.cue().start().approximateSeconds())
          .put("worst", one.at().approximateSeconds())
          .put("ratio", one.ratio());
    }
    ArrayNode remedies = json.putArray("remedies");
    for (Remedy one : contrast.remedies()) {
      remedies
          .addObject()
          .put("kind", one.kind().id())
          .put("ratio", one.ratio())
          .put("sentence", one.sentence());
    }
    ArrayNode unchecked = json.putArray("unchecked");
    for (ContrastReport.Unchecked one : contrast.unchecked()) {
      unchecked.addObject().put("captions", one.captions()).put("sentence", one.sentence());
    }
  }
}
