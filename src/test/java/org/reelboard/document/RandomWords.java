package org.reelboard.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

/** Captions of all kinds for property tests. */
final class RandomWords {
  private static final List<String> TEXTS =
      List.of(
          "Hello", "", "two\nlines", "\u0645\u0631\u062d\u0628\u0627", "\u65e5\u672c \ud83c\udfac");

  private RandomWords() {}

  static Captions captions(Random random, Fields fields, Supplier<Anchor> anchor) {
    if (random.nextInt(3) == 0) {
      return Captions.NONE;
    }
    List<Cue> cues = new ArrayList<>();
    for (int index = random.nextInt(4); index > 0; index--) {
      cues.add(
          new Cue(
              new CueId("c" + index),
              anchor.get(),
              RandomProjects.time(random, 4),
              RandomProjects.pick(random, TEXTS),
              marks(random),
              fields));
    }
    return new Captions(
        RandomProjects.pick(random, List.of(Captions.USUAL_STYLE, "karaoke")),
        RandomProjects.pick(random, List.of("en", "ar")),
        fields,
        cues);
  }

  private static List<WordMark> marks(Random random) {
    List<WordMark> marks = new ArrayList<>();
    int position = 0;
    for (int count = random.nextInt(4); count > 0; count--) {
      marks.add(new WordMark(position, Time.ofSeconds(position)));
      position += 1 + random.nextInt(6);
    }
    return marks;
  }
}
