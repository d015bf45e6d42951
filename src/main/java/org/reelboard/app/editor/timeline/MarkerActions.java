package org.reelboard.app.editor.timeline;

import java.util.List;
import java.util.Optional;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.MarkerEdits;
import org.reelboard.document.project.MarkerId;

/** What the user does with markers. JavaFX thread only. */
final class MarkerActions {
  private final EditorModel model;

  MarkerActions(EditorModel model) {
    this.model = model;
  }

  List<MarkerFlag> all() {
    return MarkerFlag.of(model.project().get(), model.layout().get());
  }

  Optional<MarkerFlag> at(long frame) {
    return all().stream().filter(flag -> flag.frame() == frame).findFirst();
  }

  Optional<MarkerFlag> find(MarkerId id) {
    return all().stream().filter(flag -> flag.marker().id().equals(id)).findFirst();
  }

  /** Marks a frame; it is called by its number until it gets a name. */
  void add(long frame) {
    String name =
        Texts.of(
            "editor.timeline.marker.name",
            Integer.toString(model.project().get().markers().size() + 1));
    model.apply(
        "editor.timeline.step.add-marker",
        MarkerEdits.add(model.layout().get().rate().instant(frame), name));
  }

  void rename(MarkerId id, String name) {
    model.apply("editor.timeline.step.marker", MarkerEdits.rename(id, name.strip()));
  }

  void colour(MarkerId id, MarkerColour colour) {
    model.apply("editor.timeline.step.marker", MarkerEdits.setColour(id, colour.id()));
  }

  void remove(MarkerId id) {
    model.apply("editor.timeline.step.remove-marker", MarkerEdits.remove(id));
  }

  /** Moves the playhead to the next marker; it stays where there is none. */
  void goToNext() {
    long now = model.playhead().get();
    all().stream()
        .map(MarkerFlag::frame)
        .filter(frame -> frame > now)
        .findFirst()
        .ifPresent(model.playhead()::setValue);
  }

  /** Moves the playhead to the marker before. */
  void goToBefore() {
    long now = model.playhead().get();
    all().reversed().stream()
        .map(MarkerFlag::frame)
        .filter(frame -> frame < now)
        .findFirst()
        .ifPresent(model.playhead()::setValue);
  }
}
