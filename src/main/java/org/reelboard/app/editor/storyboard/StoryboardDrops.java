package org.reelboard.app.editor.storyboard;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.reelboard.app.editor.drag.DropTarget;
import org.reelboard.app.editor.drag.Payload;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.MediaActions;
import org.reelboard.document.project.Scene;

/** What may be dropped on the storyboard: scenes, media, transitions. */
final class StoryboardDrops implements DropTarget {
  private final Node area;
  private final CardsPane cards;
  private final EditorModel model;
  private final EditorActions actions;
  private final MediaActions media;

  StoryboardDrops(
      Node area, CardsPane cards, EditorModel model, EditorActions actions, MediaActions media) {
    this.area = area;
    this.cards = cards;
    this.model = model;
    this.actions = actions;
    this.media = media;
  }

  @Override
  public Node area() {
    return area;
  }

  @Override
  public boolean hover(Payload payload, Point2D inWindow) {
    Point2D here = cards.sceneToLocal(inWindow);
    switch (payload) {
      case Payload.Scenes _, Payload.Media _ -> cards.markInsertion(cards.insertionAt(here));
      case Payload.TransitionKind _ -> cards.markTransition(cards.transitionAt(here));
    }
    return true;
  }

  @Override
  public void unhover() {
    cards.unmark();
  }

  @Override
  public void drop(Payload payload, Point2D inWindow) {
    Point2D here = cards.sceneToLocal(inWindow);
    switch (payload) {
      case Payload.Scenes(var scenes) -> actions.moveScenes(scenes, cards.insertionAt(here));
      case Payload.Media(var files) -> media.add(files, cards.insertionAt(here));
      case Payload.TransitionKind(String id) -> {
        List<Scene> scenes = model.project().get().scenes();
        if (!scenes.isEmpty()) {
          actions.setTransitionKind(scenes.get(cards.transitionAt(here)).id(), id);
        }
      }
    }
  }
}
