package org.reelboard.engine.picture.legibility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Project;
import org.reelboard.engine.media.MediaException;

/**
 * What was measured on a film: where little was changed since, little is measured again. Not for
 * several threads at once.
 */
public final class ContrastMemory {
  private final Map<Key, Optional<FilmContrast.Lowest>> known = new HashMap<>();
  private @Nullable Project scenery;

  /** What the contrast of a caption depends on, beside the film. */
  private record Key(FilmCue cue, Captions look) {}

  /** Forgets what was measured on another film, and of captions that are gone. */
  void keepOf(Project project, List<FilmCue> cues) {
    Project bare = project.withCaptions(Captions.NONE);
    if (!bare.equals(scenery)) {
      scenery = bare;
      known.clear();
    }
    Set<FilmCue> there = new HashSet<>(cues);
    known.keySet().removeIf(key -> !there.contains(key.cue()));
  }

  /**
   * The contrast of a caption in several looks; only what is not known is measured.
   *
   * @param looks without cues
   */
  List<Optional<FilmContrast.Lowest>> of(FilmCue cue, List<Captions> looks, FilmContrast film)
      throws MediaException {
    List<Captions> unknown =
        looks.stream().filter(look -> !known.containsKey(new Key(cue, look))).toList();
    if (!unknown.isEmpty()) {
      List<Optional<FilmContrast.Lowest>> fresh = film.of(cue, unknown);
      for (int index = 0; index < unknown.size(); index++) {
        known.put(new Key(cue, unknown.get(index)), fresh.get(index));
      }
    }
    return looks.stream()
        .map(look -> known.getOrDefault(new Key(cue, look), Optional.empty()))
        .toList();
  }
}
