package org.reelboard.engine.picture.legibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.reelboard.document.caption.FilmCue;
import org.reelboard.document.caption.FilmCues;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.StillCache;
import org.reelboard.engine.picture.Stock;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.picture.artwork.SkiaLibrary;
import org.reelboard.engine.picture.overlay.ProjectTypefaces;
import org.reelboard.engine.picture.text.TypefaceShelf;

/**
 * Tells which captions do not stand out from the picture behind them, and tries what helps. Not for
 * several threads at once.
 */
public final class ContrastCheck implements AutoCloseable {
  /** Pictures are small here. */
  private static final long CACHE_BYTES = 48L << 20;

  private final Compositor compositor;
  private final ProjectTypefaces typefaces;
  private final ContrastMemory memory;

  /**
   * For the projects of a folder.
   *
   * @param shelf lends the typefaces
   */
  public ContrastCheck(ProjectFolder folder, TypefaceShelf shelf) {
    this(folder, shelf, new ContrastMemory());
  }

  /** The same, with what was measured before. */
  public ContrastCheck(ProjectFolder folder, TypefaceShelf shelf, ContrastMemory memory) {
    this.memory = memory;
    Stock stock = new Stock(new StillCache(CACHE_BYTES), shelf);
    this.compositor = new Compositor(folder, UnreadablePolicy.REFUSE, stock);
    this.typefaces = new ProjectTypefaces(folder, shelf);
  }

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
    memory.keepOf(project, cues);
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
        memory
            .of(cue, List.of(look), film)
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
          memory.of(
              cue,
              trials.stream().map(trial -> look.withParameters(trial.parameters())).toList(),
              film);
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
