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

/**
 * The captions of a project.
 *
 * @param notes what was mended in the file they were read from
 * @param findings what makes them hard to read, if that was asked for
 * @param spelling their words that are in no dictionary, if that was asked for
 */
record CaptionsReport(
    Project project,
    List<CaptionNote> notes,
    List<CaptionFinding> findings,
    SpellingReview spelling)
    implements Report {
  CaptionsReport {
    notes = List.copyOf(notes);
    findings = List.copyOf(findings);
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
    for (CaptionFinding one : findings) {
      lines.add(
          Texts.of(
              "cli.captions.finding",
              one.cue().value(),
              String.format(Locale.ROOT, "%.2f", one.start().approximateSeconds()),
              one.sentence()));
      lines.add(Texts.of("cli.render.remedy", one.remedy()));
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
    for (CaptionFinding one : findings) {
      found
          .addObject()
          .put("id", one.cue().value())
          .put("kind", one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .put("start", one.start().approximateSeconds())
          .put("sentence", one.sentence())
          .put("remedy", one.remedy());
    }
    spelling.addTo(json);
    return json;
  }
}
