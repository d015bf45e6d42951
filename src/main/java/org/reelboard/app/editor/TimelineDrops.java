package org.reelboard.app.editor;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.reelboard.app.editor.drag.DropTarget;
import org.reelboard.app.editor.drag.Payload;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.MediaActions;
import org.reelboard.app.editor.timeline.TimelineView;
import org.reelboard.app.editor.timeline.TransitionTarget;
import org.reelboard.document.time.Time;

/** What may be dropped on the timeline from other parts of the window. */
final class TimelineDrops implements DropTarget {
  private final TimelineView timeline;
  private final EditorModel model;
  private final EditorActions actions;
  private final MediaActions media;

  TimelineDrops(
      TimelineView timeline, EditorModel model, EditorActions actions, MediaActions media) {
    this.timeline = timeline;
    this.model = model;
    this.actions = actions;
    this.media = media;
  }

  @Override
  public Node area() {
    return timeline;
  }

  @Override
  public boolean hover(Payload payload, Point2D inWindow) {
    Point2D here = timeline.sceneToLocal(inWindow);
    return switch (payload) {
      case Payload.Scenes _, Payload.Media _ -> {
        timeline.highlightInsertion(
            OptionalInt.of(timeline.insertionIndex(here.getX(), here.getY())));
        yield true;
      }
      case Payload.TransitionKind _ -> {
        Optional<TransitionTarget> target = target(here);
        timeline.highlight(target);
        yield target.isPresent();
      }
    };
  }

  @Override
  public void unhover() {
    timeline.highlight(Optional.empty());
    timeline.highlightInsertion(OptionalInt.empty());
  }

  @Override
  public void drop(Payload payload, Point2D inWindow) {
    Point2D here = timeline.sceneToLocal(inWindow);
    int index = timeline.insertionIndex(here.getX(), here.getY());
    switch (payload) {
      case Payload.Scenes(var scenes) -> actions.moveScenes(scenes, index);
      case Payload.Media(var files) -> media.addAt(files, index, timeAt(here));
      case Payload.TransitionKind(String id) ->
          target(here).ifPresent(one -> actions.setTransitionKind(one.into(), id));
    }
  }

  private Time timeAt(Point2D here) {
    return model.layout().get().rate().instant(timeline.frameAt(here.getX(), here.getY()));
  }

  private Optional<TransitionTarget> target(Point2D here) {
    return timeline.transitionTarget(here.getX(), here.getY());
  }
}
