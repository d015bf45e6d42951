package org.reelboard.document.caption;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found in a caption file.
 *
 * @param captions in the order of their times, none over another
 * @param notes what had to be mended
 */
public record ReadCaptions(List<TimedText> captions, List<CaptionNote> notes) {
  public ReadCaptions {
    captions = List.copyOf(captions);
    notes = List.copyOf(notes);
  }

  /** Other captions, and what was to be said of them besides. */
  ReadCaptions with(List<TimedText> newCaptions, List<CaptionNote> more) {
    List<CaptionNote> all = new ArrayList<>(notes);
    all.addAll(more);
    return new ReadCaptions(newCaptions, all);
  }
}
