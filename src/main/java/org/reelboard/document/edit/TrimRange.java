package org.reelboard.document.edit;

import java.util.List;
import org.reelboard.document.project.Limits;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

/**
 * How far an edge, a scene or what a clip shows may be moved in time: as far as the files reach,
 * and so that every scene keeps its transitions and a frame.
 *
 * @param least the farthest to the front, 0 or below
 * @param most the farthest to the back, 0 or above
 */
public record TrimRange(Time least, Time most) {
  /** Nothing can be moved. */
  public static final TrimRange NONE = new TrimRange(Time.ZERO, Time.ZERO);

  public boolean contains(Time by) {
    return !by.isBefore(least) && !by.isAfter(most);
  }

  /** How far the edge between a scene and the one before it may be moved. */
  public static TrimRange roll(Project project, SceneId behind, SourceLengths lengths) {
    int index = project.indexOf(behind);
    return index < 1 ? NONE : between(project, index - 1, index, lengths);
  }

  /** How far a scene may be moved while its neighbours give and take. */
  public static TrimRange slide(Project project, SceneId scene, SourceLengths lengths) {
    int index = project.indexOf(scene);
    return index < 1 || index + 1 >= project.scenes().size()
        ? NONE
        : between(project, index - 1, index + 1, lengths);
  }

  /**
   * By how much, in time of the film, a clip may begin later in its file, or earlier where that is
   * negative. Only clips have a file with more to show.
   */
  public static TrimRange slip(Project project, SceneId id, SourceLengths lengths) {
    return project
        .scene(id)
        .map(scene ->
            switch (scene.source()) {
              case Source.Clip clip ->
                  new TrimRange(
                      Time.ZERO.minus(clip.in().dividedBy(clip.speed())),
                      behind(scene, clip, lengths));
              case Source.Still _, Source.ColourCard _, Source.Slot _, Source.Unknown _ -> NONE;
            })
        .orElse(NONE);
  }

  /** One scene's end and a later one's start move together. */
  private static TrimRange between(Project project, int first, int second, SourceLengths lengths) {
    Scene ending = project.scenes().get(first);
    Scene starting = project.scenes().get(second);
    Time least = Time.min(spare(project, first), before(starting));
    Time most = Time.min(spare(project, second), after(ending, lengths));
    return new TrimRange(Time.ZERO.minus(least), most);
  }

  /** How much shorter a scene may become: it keeps its transitions, and at least a frame. */
  private static Time spare(Project project, int index) {
    List<Scene> scenes = project.scenes();
    Scene scene = scenes.get(index);
    Time out = index + 1 < scenes.size() ? scenes.get(index + 1).transitionDuration() : Time.ZERO;
    Time needed =
        Time.max(project.canvas().rate().instant(1), scene.transitionDuration().plus(out));
    return notBelowZero(scene.duration().minus(needed));
  }

  /** How much earlier a scene may begin. */
  private static Time before(Scene scene) {
    Time longest = Limits.LONGEST.minus(scene.duration());
    return scene.source() instanceof Source.Clip clip
        ? Time.min(longest, clip.in().dividedBy(clip.speed()))
        : longest;
  }

  /** How much later a scene may end. */
  private static Time after(Scene scene, SourceLengths lengths) {
    Time longest = Limits.LONGEST.minus(scene.duration());
    return scene.source() instanceof Source.Clip clip
        ? Time.min(longest, behind(scene, clip, lengths))
        : longest;
  }

  /** How long a file goes on behind what a scene shows of it; a long time where it is not known. */
  private static Time behind(Scene scene, Source.Clip clip, SourceLengths lengths) {
    return lengths
        .of(clip.asset())
        .map(length -> length.minus(clip.fileTime(scene.duration())).dividedBy(clip.speed()))
        .map(TrimRange::notBelowZero)
        .orElse(notBelowZero(Limits.LONGEST.minus(clip.in()).dividedBy(clip.speed())));
  }

  private static Time notBelowZero(Time time) {
    return Time.max(Time.ZERO, time);
  }
}
