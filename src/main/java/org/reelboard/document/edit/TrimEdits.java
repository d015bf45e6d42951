package org.reelboard.document.edit;

import org.reelboard.document.Texts;
import org.reelboard.document.project.Limits;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

/**
 * Trims that leave the film's length as it is. Each is refused beyond its {@link TrimRange}, so
 * that no transition is shortened; those that make the film longer or shorter are in {@link
 * SceneEdits}.
 */
public final class TrimEdits {
  private TrimEdits() {}

  /**
   * Moves the edge between a scene and the one before it: the one becomes longer by what the other
   * becomes shorter. What is anchored to the scene stays over the same picture, but never begins
   * before the scene.
   *
   * @param behind the scene behind the edge
   * @param by later, or earlier where it is negative
   */
  public static Edit roll(SceneId behind, Time by) {
    return Checked.edit(project -> {
      Scenes.find(project, behind);
      require(TrimRange.roll(project, behind, SourceLengths.UNKNOWN), by);
      int index = project.indexOf(behind);
      return index < 1 ? project : moved(project, index - 1, index, by);
    });
  }

  /**
   * Shows another stretch of a clip's file in the same scene at the same time; nothing else moves.
   *
   * @param by how much later in the file it begins, in time of the film; negative: earlier
   */
  public static Edit slip(SceneId id, Time by) {
    return Checked.edit(project -> {
      Scene scene = Scenes.find(project, id);
      require(TrimRange.slip(project, id, SourceLengths.UNKNOWN), by);
      return scene.source() instanceof Source.Clip clip
          ? Scenes.replace(project, scene.withSource(clip.withIn(place(clip.fileTime(by)))))
          : project;
    });
  }

  /**
   * Moves a scene between its neighbours: the one before becomes longer by what the one behind
   * becomes shorter. What is anchored to the scene goes with it.
   *
   * @param by later, or earlier where it is negative
   */
  public static Edit slide(SceneId id, Time by) {
    return Checked.edit(project -> {
      Scenes.find(project, id);
      require(TrimRange.slide(project, id, SourceLengths.UNKNOWN), by);
      int index = project.indexOf(id);
      return by.isZero() ? project : moved(project, index - 1, index + 1, by);
    });
  }

  /** A place in a file; a speed may round its limits by a few flicks. */
  private static Time place(Time inFile) {
    return Time.min(Limits.LONGEST, Time.max(Time.ZERO, inFile));
  }

  private static Project moved(Project project, int ending, int starting, Time by)
      throws EditException {
    Scene first = project.scenes().get(ending);
    Scene second = project.scenes().get(starting);
    Project opened = Scenes.replace(project, first.withDuration(first.duration().plus(by)));
    return SceneCut.trimStart(opened, second.id(), by);
  }

  private static void require(TrimRange range, Time by) throws EditException {
    if (!range.contains(by)) {
      throw new EditException(
          Texts.of(
              "document.edit.trim-out-of-range",
              by.toString(),
              range.least().toString(),
              range.most().toString()));
    }
  }
}
