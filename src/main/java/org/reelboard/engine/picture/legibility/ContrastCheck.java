package org.reelboard.engine.picture.legibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.caption.FilmCues;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.StillCache;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.picture.artwork.SkiaLibrary;
import org.reelboard.engine.picture.overlay.ProjectTypefaces;

/**
 * Tells which captions do not stand out from the picture behind them, and tries what helps. What
 * was measured is kept: where little was changed since, little is measured again. Not for several
 * threads at once.
 */
public final class ContrastCheck implements AutoCloseable {
  /** Pictures are small here. */
  private static final long CACHE_BYTES = 48L << 20;

  private final Compositor compositor;
  private final ProjectTypefaces typefaces;
  private final Map<Key, Optional<FilmContrast.Lowest>> known = new HashMap<>();
  private @Nullable Project scenery;

  /** For the projects of a folder. */
  public ContrastCheck(ProjectFolder folder) {
    this.compositor = new Compositor(folder, UnreadablePolicy.REFUSE, new StillCache(CACHE_BYTES));
    this.typefaces = new ProjectTypefaces(folder);
  }

  /** What the contrast of a caption depends on, beside the film. */
  private record Key(FilmCue cue, Captions look) {}

  /**
   * Looks at all captions.
   *
   * @param stopped asked between captions: once true, whatever is known by then is told
   * @throws MediaException if nothing can be drawn on this machine
   */
  public ContrastReport of(Project project, BooleanSupplier stopped) throws MediaException {
    List<FilmCue> cues =
        FilmCues.of(project).stream().filter(one -> !one.cue().text().isBlank()).toList();
    if (cues.isEmpty()) {
      return ContrastReport.NOTHING;
    }
    SkiaLibrary.load();
    keepKnown(project, cues);
    FilmContrast film = new FilmContrast(project, compositor, typefaces.of(project));
    Captions look = project.captions().withCues(List.of());
    Map<String, Integer> unchecked = new LinkedHashMap<>();
    List<FilmCue> checked = new ArrayList<>();
    List<LowContrast> low = new ArrayList<>();
    for (FilmCue cue : cues) {
      if (stopped.getAsBoolean()) {
        break;
      }
      try {
        measured(film, cue, List.of(look))
            .getFirst()
            .filter(one -> one.ratio() < LowContrast.BAR)
            .ifPresent(one -> low.add(new LowContrast(cue, one.ratio(), one.at())));
        checked.add(cue);
      } catch (MediaException e) {
        unchecked.merge(e.sentence(), 1, Integer::sum);
      }
    }
    List<Remedy> remedies = low.isEmpty() ? List.of() : remedies(film, checked, look, stopped);
    return new ContrastReport(low, told(unchecked), remedies);
  }

  private static List<ContrastReport.Unchecked> told(Map<String, Integer> unchecked) {
    return unchecked.entrySet().stream()
        .map(one -> new ContrastReport.Unchecked(one.getKey(), one.getValue()))
        .toList();
  }

  /** Forgets what was measured on another film, and of captions that are gone. */
  private void keepKnown(Project project, List<FilmCue> cues) {
    Project bare = project.withCaptions(Captions.NONE);
    if (!bare.equals(scenery)) {
      scenery = bare;
      known.clear();
    }
    Set<FilmCue> there = new HashSet<>(cues);
    known.keySet().removeIf(key -> !there.contains(key.cue()));
  }

  private List<Optional<FilmContrast.Lowest>> measured(
      FilmContrast film, FilmCue cue, List<Captions> looks) throws MediaException {
    List<Captions> unknown =
        looks.stream().filter(look -> !known.containsKey(new Key(cue, look))).toList();
    if (!unknown.isEmpty()) {
      List<Optional<FilmContrast.Lowest>> fresh = film.of(cue, unknown);
      for (int index = 0; index < unknown.size(); index++) {
        known.put(new Key(cue, unknown.get(index)), fresh.get(index));
      }
    }
    List<Optional<FilmContrast.Lowest>> all = new ArrayList<>();
    for (Captions look : looks) {
      all.add(known.getOrDefault(new Key(cue, look), Optional.empty()));
    }
    return all;
  }

  /** Of each kind the gentlest that is enough for all captions. */
  private List<Remedy> remedies(
      FilmContrast film, List<FilmCue> cues, Captions look, BooleanSupplier stopped)
      throws MediaException {
    Map<Trials.Trial, Double> open = new LinkedHashMap<>();
    Trials.of(look).forEach(trial -> open.put(trial, Double.POSITIVE_INFINITY));
    for (FilmCue cue : cues) {
      if (stopped.getAsBoolean()) {
        return List.of();
      }
      List<Trials.Trial> trials = List.copyOf(open.keySet());
      List<Optional<FilmContrast.Lowest>> measured =
          measured(
              film,
              cue,
              trials.stream().map(trial -> look.withParameters(trial.parameters())).toList());
      for (int index = 0; index < trials.size(); index++) {
        double ratio =
            measured.get(index).map(FilmContrast.Lowest::ratio).orElse(Double.POSITIVE_INFINITY);
        if (ratio < LowContrast.BAR) {
          open.remove(trials.get(index));
        } else {
          open.merge(trials.get(index), ratio, Math::min);
        }
      }
    }
    return gentlest(open);
  }

  private static List<Remedy> gentlest(Map<Trials.Trial, Double> enough) {
    Map<Remedy.Kind, Remedy> best = new LinkedHashMap<>();
    enough.forEach((trial, ratio) ->
        best.putIfAbsent(trial.kind(), new Remedy(trial.kind(), trial.parameters(), ratio)));
    return List.copyOf(best.values());
  }

  @Override
  public void close() {
    compositor.close();
    typefaces.close();
  }
}
