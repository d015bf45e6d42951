package org.reelboard.document.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Limits;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

/** The captions as JSON. */
final class CaptionsJson {
  private CaptionsJson() {}

  static ObjectNode write(Captions captions) {
    return new FieldWriter()
        .textUnless("style", captions.style(), Captions.USUAL_STYLE)
        .textUnless("language", captions.language(), Captions.NONE.language())
        .objects("cues", captions.cues(), CaptionsJson::write)
        .with(captions.parameters());
  }

  private static ObjectNode write(Cue cue) {
    FieldWriter out =
        new FieldWriter()
            .text("id", cue.id().value())
            .object("anchor", TrackJson.write(cue.anchor()))
            .time("duration", cue.duration())
            .text("text", cue.text());
    if (!cue.words().isEmpty()) {
      out.objects("words", cue.words(), CaptionsJson::write);
    }
    return out.with(cue.rest());
  }

  private static ObjectNode write(WordMark mark) {
    return new FieldWriter()
        .whole("position", mark.position())
        .time("at", mark.at())
        .with(Fields.NONE);
  }

  static Captions read(FieldReader in) {
    String style = in.optionalName("style").orElse(Captions.USUAL_STYLE);
    String language = in.optionalName("language").orElse(Captions.NONE.language());
    List<Cue> cues = in.objects("cues").stream().map(CaptionsJson::cue).toList();
    return new Captions(style, language, in.rest(), cues);
  }

  private static Cue cue(FieldReader in) {
    CueId id = new CueId(in.name("id", in.place("id")));
    FieldReader anchorIn = in.requiredObject("anchor");
    Anchor anchor = TrackJson.anchor(anchorIn);
    Time duration = in.requiredTime("duration", Limits.LONGEST);
    String text = in.text("text", "");
    List<WordMark> words = in.objects("words").stream().map(CaptionsJson::mark).toList();
    Fields rest = InnerFields.keep(in.rest(), "anchor", Optional.of(anchorIn));
    return new Cue(id, anchor, duration, text, words, rest);
  }

  private static WordMark mark(FieldReader in) {
    return new WordMark(in.wholeNumber("position", 0), in.requiredTime("at", Time.ZERO));
  }
}
