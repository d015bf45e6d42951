package org.reelboard.app.editor.catalogue;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Transition;

/** Opens beside a transition's button to choose another one or none. */
public final class TransitionPopover {
  private static final int COLUMNS = 3;
  private static final double WIDTH = 300;

  private final EditorModel model;
  private final EditorActions actions;

  public TransitionPopover(EditorModel model, EditorActions actions) {
    this.model = model;
    this.actions = actions;
  }

  public void open(Node owner, SceneId scene) {
    filled(scene).show(owner);
  }

  /** Opens it at a point of the screen. */
  public void open(Node owner, Point2D onScreen, SceneId scene) {
    filled(scene).show(owner, onScreen.getX(), onScreen.getY());
  }

  private Popover filled(SceneId scene) {
    Popover popover = new Popover();
    EntryGallery gallery =
        TransitionGallery.of(
            COLUMNS,
            kind -> {
              popover.hide();
              actions.setTransitionKind(scene, kind);
            });
    Optional<String> kind =
        model.project().get().scene(scene).flatMap(Scene::transition).map(Transition::kind);
    gallery.showChosen(kind.orElse(""));
    gallery.tiles().forEach(tile -> tile.setId("choose-" + tile.entry()));
    VBox content = new VBox(Controls.heading("editor.section.transition"), gallery);
    kind.ifPresent(_ -> content.getChildren().add(removeButton(popover, scene)));
    content.getStyleClass().add("popover-content");
    content.setPrefWidth(WIDTH);
    popover.setContentNode(content);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.setAnimated(false);
    return popover;
  }

  private Button removeButton(Popover popover, SceneId scene) {
    Button remove =
        Controls.button(
            Material2OutlinedAL.DELETE_OUTLINE,
            "editor.transition.remove",
            () -> {
              popover.hide();
              actions.setTransition(scene, Optional.empty());
            });
    remove.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.DANGER);
    return remove;
  }
}
