package org.reelboard.document.caption;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.time.Time;

/** When the captions of a project are seen. */
public final class FilmCues {
  private FilmCues() {}

  /** All captions in the order in which they are seen. */
  public static List<FilmCue> of(Project project) {
    return of(project, Layout.of(project));
  }

  /**
   * All captions in the order in which they are seen; those whose scene is gone are left out.
   *
   * @param layout of the project
   */
  public static List<FilmCue> of(Project project, Layout layout) {
    Map<SceneId, Time> scenes = new HashMap<>();
    layout
        .placements()
        .forEach(one -> scenes.putIfAbsent(one.scene().id(), layout.rate().instant(one.start())));
    return project.captions().cues().stream()
        .flatMap(cue -> at(cue, scenes).stream())
        .sorted(Comparator.comparing(FilmCue::start))
        .toList();
  }

  /** What of a project's captions is seen within its film, for a file beside it. */
  public static List<TimedText> inFilm(Project project) {
    Layout layout = Layout.of(project);
    Time end = layout.duration();
    return of(project, layout).stream()
        .filter(one -> one.start().isBefore(end) && !one.cue().text().isBlank())
        .map(one -> one.timed().until(Time.min(one.end(), end)))
        .toList();
  }

  private static Optional<FilmCue> at(Cue cue, Map<SceneId, Time> scenes) {
    return switch (cue.anchor()) {
      case Anchor.ToFilm(Time at) -> Optional.of(new FilmCue(cue, at));
      case Anchor.ToScene(SceneId scene, Time offset) ->
          Optional.ofNullable(scenes.get(scene)).map(start -> new FilmCue(cue, start.plus(offset)));
    };
  }
}
