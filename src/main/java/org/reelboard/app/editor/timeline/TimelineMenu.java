package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.timeline.Hit.ScenePart;
import org.reelboard.document.Texts;
import org.reelboard.document.project.MarkerId;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;

/** The menu under the right mouse button. */
final class TimelineMenu {
  private final EditorModel model;
  private final TimelineSurface surface;
  private final TimelineActions actions;
  private final MarkerMenu markers;
  private final ContextMenu menu = new ContextMenu();
  private Supplier<List<MenuItem>> more = List::of;

  private TimelineMenu(
      EditorModel model, TimelineSurface surface, TimelineActions actions, MarkerMenu markers) {
    this.model = model;
    this.surface = surface;
    this.actions = actions;
    this.markers = markers;
  }

  /** Gives the timeline its menu. */
  static TimelineMenu attach(
      EditorModel model, TimelineSurface surface, TimelineActions actions, MarkerMenu markers) {
    TimelineMenu menu = new TimelineMenu(model, surface, actions, markers);
    surface.setOnContextMenuRequested(menu::requested);
    surface.setOnMouseClicked(_ -> menu.menu.hide());
    return menu;
  }

  /** Puts more into the menu of a scene. */
  void addToScenes(Supplier<List<MenuItem>> items) {
    more = items;
  }

  private void requested(ContextMenuEvent event) {
    Hit hit = Hit.at(surface.map(), event.getX(), event.getY()).unlocked(model.project().get());
    List<MenuItem> items = items(hit, event.getX());
    menu.hide();
    if (!items.isEmpty()) {
      menu.getItems().setAll(items);
      menu.show((Node) event.getSource(), event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  private List<MenuItem> items(Hit hit, double x) {
    return switch (hit) {
      case Hit.OnScene(SceneId id, ScenePart _) ->
          model.project().get().scene(id).map(this::sceneItems).orElse(List.of());
      case Hit.OnSound _, Hit.OnOverlay _, Hit.OnCue _ -> pieceItems();
      case Hit.OnMarker(MarkerId id) -> markers.onMarker(id);
      case Hit.Ruler _ ->
          markers.onRuler(surface.scale().get().edgeAt(x), model.layout().get().rate());
      case Hit.Nothing _ -> List.of();
    };
  }

  private List<MenuItem> pieceItems() {
    MenuItem split = item("editor.timeline.menu.split", actions::split);
    split.setDisable(!actions.canSplit());
    return List.of(
        split,
        item("editor.timeline.menu.duplicate", actions::duplicate),
        new SeparatorMenuItem(),
        item("editor.timeline.menu.remove", actions::remove));
  }

  private List<MenuItem> sceneItems(Scene scene) {
    List<MenuItem> items = new ArrayList<>(pieceItems());
    List<MenuItem> own = new ArrayList<>(List.of(transitionItem(scene)));
    own.addAll(more.get());
    items.addAll(2, own);
    return items;
  }

  private MenuItem transitionItem(Scene scene) {
    Optional<?> transition = scene.transition();
    return transition.isPresent()
        ? item("editor.timeline.menu.remove-transition", () -> actions.removeTransition(scene.id()))
        : item("editor.timeline.menu.add-crossfade", () -> actions.addTransition(scene.id()));
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Texts.of(key));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
