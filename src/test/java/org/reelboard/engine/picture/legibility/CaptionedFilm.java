package org.reelboard.engine.picture.legibility;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

/** Films of plain colours with captions on them. */
final class CaptionedFilm {
  static final String WORDS = "See the sun come up over the hills";

  /** Letters with nothing around them. */
  static final Fields BARE = Fields.NONE.with("box", "#00000000");

  private CaptionedFilm() {}

  /** A colour for each second. */
  static Project of(String... colours) {
    List<Scene> scenes = new ArrayList<>();
    for (String colour : colours) {
      scenes.add(
          new Scene(
              new SceneId("s" + scenes.size()),
              "",
              Time.ofSeconds(1),
              new Source.ColourCard(Rgb.parse(colour))));
    }
    return Project.empty("", Canvas.VERTICAL).withScenes(scenes);
  }

  /** Words from the start of the film on. */
  static Cue cue(String id, double from, double seconds) {
    return new Cue(
        new CueId(id),
        new Anchor.ToFilm(Time.seconds(Double.toString(from))),
        Time.seconds(Double.toString(seconds)),
        WORDS);
  }

  static Project with(Project film, String style, Fields parameters, Cue... cues) {
    return film.withCaptions(new Captions(style, "en", parameters, List.of(cues)));
  }
}
