package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;

/** Carries scenes to another place in the order. */
final class CarryDrag implements Drag {
  private final EditorModel model;
  private final TimelineMap map;
  private final double grabbedAt;
  private final List<SceneId> carried;
  private final Companions companions;
  private OptionalInt target = OptionalInt.empty();

  CarryDrag(EditorModel model, TimelineMap map, double grabbedAt, Set<SceneId> scenes) {
    this.model = model;
    this.map = map;
    this.grabbedAt = grabbedAt;
    this.carried =
        model.project().get().scenes().stream().map(Scene::id).filter(scenes::contains).toList();
    this.companions = Companions.of(model.project().get(), scenes);
  }

  @Override
  public Feedback to(Pointer pointer) {
    int index = map.insertionIndex(pointer.x());
    target = changesOrder(index) ? OptionalInt.of(index) : OptionalInt.empty();
    List<String> badge = new ArrayList<>(List.of(badge()));
    badge.addAll(companions.words());
    return Feedback.NONE
        .carrying(new Feedback.Carried(Set.copyOf(carried), pointer.x() - grabbedAt))
        .insertingAt(target)
        .along(companions)
        .saying(badge);
  }

  private String badge() {
    Project project = model.project().get();
    return carried.size() == 1
        ? project.scene(carried.getFirst()).map(Scene::name).orElse("")
        : Texts.of("editor.timeline.scenes-carried", carried.size());
  }

  /** False where the scenes would come back to where they are. */
  private boolean changesOrder(int index) {
    List<SceneId> order = model.project().get().scenes().stream().map(Scene::id).toList();
    int first = order.indexOf(carried.getFirst());
    int last = order.indexOf(carried.getLast());
    boolean together = last - first + 1 == carried.size();
    return !together || index < first || index > last + 1;
  }

  @Override
  public void drop() {
    if (target.isPresent()) {
      model.apply("editor.timeline.step.move", SceneEdits.move(carried, target.getAsInt()));
    }
  }

  @Override
  public void cancel() {
    target = OptionalInt.empty();
  }
}
