package org.reelboard.document.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.MarkerId;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundId;

/**
 * Ids that a project does not use yet: the smallest free numbers behind a letter, such as {@code
 * s7}. The same project always gives the same ids.
 */
public final class FreshIds {
  private FreshIds() {}

  public static SceneId scene(Project project) {
    return scenes(project, 1).getFirst();
  }

  /** Several at once, all different. */
  public static List<SceneId> scenes(Project project, int count) {
    return fresh("s", project.scenes().stream().map(one -> one.id().value()), count, SceneId::new);
  }

  public static SoundId sound(Project project) {
    return sounds(project, 1).getFirst();
  }

  /** Several at once, all different. */
  public static List<SoundId> sounds(Project project, int count) {
    return fresh("m", project.sound().stream().map(one -> one.id().value()), count, SoundId::new);
  }

  public static OverlayId overlay(Project project) {
    return overlays(project, 1).getFirst();
  }

  /** Several at once, all different. */
  public static List<OverlayId> overlays(Project project, int count) {
    return fresh(
        "t", project.overlays().stream().map(one -> one.id().value()), count, OverlayId::new);
  }

  /** Several at once, all different. */
  public static List<CueId> cues(Project project, int count) {
    return fresh(
        "c", project.captions().cues().stream().map(one -> one.id().value()), count, CueId::new);
  }

  public static MarkerId marker(Project project) {
    return fresh("k", project.markers().stream().map(one -> one.id().value()), 1, MarkerId::new)
        .getFirst();
  }

  private static <I> List<I> fresh(
      String letter, Stream<String> used, int count, Function<String, I> id) {
    Set<String> taken = used.collect(Collectors.toCollection(HashSet::new));
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> letter + number)
        .filter(candidate -> !taken.contains(candidate))
        .limit(count)
        .map(id)
        .toList();
  }
}
