package org.reelboard.app.editor.model;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Transition;

/**
 * How often a project uses the entries of catalogues, by their ids; those it does not use are left
 * out.
 */
public record EntryUses(
    Map<String, Integer> transitions, Map<String, Integer> titles, Map<String, Integer> shapes) {
  public EntryUses {
    transitions = Map.copyOf(transitions);
    titles = Map.copyOf(titles);
    shapes = Map.copyOf(shapes);
  }

  public static EntryUses of(Project project) {
    return new EntryUses(
        counted(
            project.scenes().stream()
                .map(Scene::transition)
                .flatMap(one -> one.map(Transition::kind).stream())),
        counted(
            contents(project)
                .flatMap(one ->
                    one instanceof OverlayContent.Title title
                        ? Stream.of(title.style())
                        : Stream.empty())),
        counted(
            contents(project)
                .flatMap(one ->
                    one instanceof OverlayContent.Shape shape
                        ? Stream.of(shape.shape())
                        : Stream.empty())));
  }

  private static Stream<OverlayContent> contents(Project project) {
    return project.overlays().stream().map(Overlay::content);
  }

  private static Map<String, Integer> counted(Stream<String> ids) {
    Map<String, Integer> counts = new HashMap<>();
    ids.forEach(id -> counts.merge(id, 1, Integer::sum));
    return counts;
  }
}
