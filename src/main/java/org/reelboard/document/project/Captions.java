package org.reelboard.document.project;

import java.util.List;
import java.util.Optional;

/**
 * The film's captions.
 *
 * @param style the id of the catalogue entry that all of them are drawn in
 * @param language of the words, as BCP 47 has it, such as {@code en}
 * @param parameters what is tuned of the style
 * @param cues in the order of the project file; see the layout for when each is seen
 */
public record Captions(String style, String language, Fields parameters, List<Cue> cues) {
  /** The style of captions that nobody chose one for. */
  public static final String USUAL_STYLE = "classic";

  public static final Captions NONE = new Captions(USUAL_STYLE, "en", Fields.NONE, List.of());

  public Captions {
    cues = List.copyOf(cues);
  }

  public Optional<Cue> cue(CueId id) {
    return cues.stream().filter(cue -> cue.id().equals(id)).findFirst();
  }

  public Captions withStyle(String newStyle) {
    return new Captions(newStyle, language, parameters, cues);
  }

  public Captions withLanguage(String newLanguage) {
    return new Captions(style, newLanguage, parameters, cues);
  }

  public Captions withParameters(Fields newParameters) {
    return new Captions(style, language, newParameters, cues);
  }

  public Captions withCues(List<Cue> newCues) {
    return new Captions(style, language, parameters, newCues);
  }
}
