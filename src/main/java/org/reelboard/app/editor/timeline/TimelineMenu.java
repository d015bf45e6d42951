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
import org.reelboard.app.editor.timeline.Hit.SoundPart;
import org.reelboard.app.editor.timeline.Hit.SpanPart;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;

/** The menu under the right mouse button. */
final class TimelineMenu {
  private final EditorModel model;
  private final TimelineSurface surface;
  private final TimelineActions actions;
  private final ContextMenu menu = new ContextMenu();
  private Supplier<List<MenuItem>> more = List::of;

  private TimelineMenu(EditorModel model, TimelineSurface surface, TimelineActions actions) {
    this.model = model;
    this.surface = surface;
    this.actions = actions;
  }

  /** Gives the timeline its menu. */
  static TimelineMenu attach(EditorModel model, TimelineSurface surface, TimelineActions actions) {
    TimelineMenu menu = new TimelineMenu(model, surface, actions);
    surface.setOnContextMenuRequested(menu::requested);
    surface.setOnMouseClicked(_ -> menu.menu.hide());
    return menu;
  }

  /** Puts more into the menu of a scene. */
  void addToScenes(Supplier<List<MenuItem>> items) {
    more = items;
  }

  private void requested(ContextMenuEvent event) {
    Hit hit = Hit.at(surface.map(), event.getX(), event.getY());
    List<MenuItem> items = items(hit);
    menu.hide();
    if (!items.isEmpty()) {
      menu.getItems().setAll(items);
      menu.show((Node) event.getSource(), event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  private List<MenuItem> items(Hit hit) {
    return switch (hit) {
      case Hit.OnScene(SceneId id, ScenePart _) ->
          model.project().get().scene(id).map(this::sceneItems).orElse(List.of());
      case Hit.OnSound(var _, SoundPart _) ->
          List.of(item("editor.timeline.menu.remove", actions::remove));
      case Hit.OnOverlay(var _, SpanPart _) ->
          List.of(
              item("editor.timeline.menu.duplicate", actions::duplicate),
              new SeparatorMenuItem(),
              item("editor.timeline.menu.remove", actions::remove));
      case Hit.OnCue(var _, SpanPart _) ->
          List.of(item("editor.timeline.menu.remove", actions::remove));
      case Hit.Ruler _, Hit.Nothing _ -> List.of();
    };
  }

  private List<MenuItem> sceneItems(Scene scene) {
    MenuItem split = item("editor.timeline.menu.split", actions::split);
    split.setDisable(!actions.canSplit());
    List<MenuItem> items = new ArrayList<>();
    items.add(split);
    items.add(item("editor.timeline.menu.duplicate", actions::duplicate));
    items.add(transitionItem(scene));
    items.addAll(more.get());
    items.add(new SeparatorMenuItem());
    items.add(item("editor.timeline.menu.remove", actions::remove));
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
