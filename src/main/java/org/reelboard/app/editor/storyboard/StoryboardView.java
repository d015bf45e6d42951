package org.reelboard.app.editor.storyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.drag.DragLayer;
import org.reelboard.app.editor.drag.Payload;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.model.MediaActions;
import org.reelboard.app.editor.model.SceneChoice;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.TimeLabels;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.store.ProjectFolder;

/** All scenes as cards to choose, reorder, split, copy and remove. */
public final class StoryboardView extends BorderPane {
  private static final double ROOM_FOR_HEADING = 230;
  private static final double ROOM_FOR_SUMMARY = 330;

  private final EditorModel model;
  private final EditorActions actions;
  private final Thumbnails thumbnails;
  private final DragLayer drags;
  private final BiConsumer<Node, SceneId> transitionChooser;
  private final CardsPane cards = new CardsPane();
  private final List<SceneCard> shown = new ArrayList<>();
  private final List<TransitionChip> chips = new ArrayList<>();
  private final Label summary = Controls.quiet("");
  private final ContextMenu menu;

  /** What the storyboard works with. */
  public record Parts(
      EditorModel model,
      EditorActions actions,
      MediaActions media,
      Thumbnails thumbnails,
      DragLayer drags,
      BiConsumer<Node, SceneId> transitionChooser) {}

  /**
   * @param parts its transition chooser is told of the button that was pressed and its scene
   * @param empty shown while there are no scenes
   */
  public StoryboardView(Parts parts, Node empty) {
    this.model = parts.model();
    this.actions = parts.actions();
    this.thumbnails = parts.thumbnails();
    this.drags = parts.drags();
    this.transitionChooser = parts.transitionChooser();
    this.menu = SceneMenu.of(actions, this::renameSelected);
    getStyleClass().addAll("panel", "storyboard");
    setId("storyboard");
    setTop(header());
    StackPane body = body(empty);
    setCenter(body);
    parts.drags().addTarget(new StoryboardDrops(body, cards, model, actions, parts.media()));
    // The history is set last, when project and layout are both the new ones.
    model.history().subscribe(_ -> show(model.project().get()));
    model.folder().subscribe(_ -> show(model.project().get()));
    model.selection().subscribe(this::showSelection);
  }

  private StackPane body(Node empty) {
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("quiet-scroll");
    scroll.setOnMousePressed(_ -> model.select(Selection.NONE));
    StackPane body = new StackPane(scroll, empty);
    empty.visibleProperty().bind(model.project().map(project -> project.scenes().isEmpty()));
    return body;
  }

  /** Where the board is narrow its buttons come first. */
  private HBox header() {
    Label heading = Controls.heading("editor.storyboard.title");
    showFrom(heading, ROOM_FOR_HEADING);
    showFrom(summary, ROOM_FOR_SUMMARY);
    HBox header =
        new HBox(
            heading,
            summary,
            Controls.spring(),
            Controls.iconButton(
                Material2OutlinedAL.CONTENT_CUT, "editor.action.split", actions::splitAtPlayhead),
            Controls.iconButton(
                Material2OutlinedAL.CONTROL_POINT_DUPLICATE,
                "editor.action.duplicate",
                actions::duplicateSelected),
            Controls.iconButton(
                Material2OutlinedAL.DELETE_OUTLINE,
                "editor.action.delete",
                actions::removeSelected));
    header.getStyleClass().add("panel-header");
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private void showFrom(Label label, double width) {
    label.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(width));
    label.managedProperty().bind(label.visibleProperty());
  }

  private void show(Project project) {
    List<Scene> scenes = project.scenes();
    fitCards(scenes.size());
    cards.setCanvas(project.canvas());
    ProjectFolder folder = model.folder().get();
    for (int index = 0; index < scenes.size(); index++) {
      shown.get(index).show(scenes.get(index), index, folder);
      chips.get(index).show(scenes.get(index));
    }
    summary.setText(
        scenes.isEmpty()
            ? ""
            : Texts.of(
                "editor.storyboard.summary",
                scenes.size(),
                TimeLabels.length(model.layout().get().duration())));
    showSelection(model.selection().get());
  }

  /** Cards are kept and shown anew, so that pictures do not flicker while scenes change. */
  private void fitCards(int count) {
    if (shown.size() == count) {
      return;
    }
    while (shown.size() > count) {
      shown.removeLast().release();
      chips.removeLast();
    }
    while (shown.size() < count) {
      shown.add(newCard(shown.size()));
      chips.add(newChip(chips.size()));
    }
    cards.setCards(shown, chips);
  }

  private SceneCard newCard(int index) {
    SceneCard card = new SceneCard(thumbnails);
    card.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(index, event));
    card.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> click(index, event));
    card.setOnContextMenuRequested(
        event -> menu.show(card, event.getScreenX(), event.getScreenY()));
    drags.addSource(card, () -> Optional.of(new Payload.Scenes(selectedInOrder())));
    return card;
  }

  private TransitionChip newChip(int index) {
    TransitionChip chip = new TransitionChip();
    chip.setOnAction(_ -> transitionChooser.accept(chip, idAt(index)));
    return chip;
  }

  private void press(int index, MouseEvent event) {
    event.consume();
    requestFocus();
    menu.hide();
    SceneId id = idAt(index);
    boolean selected = model.selection().get().scenes().contains(id);
    if (event.isShiftDown()) {
      actions.choose(id, SceneChoice.RANGE);
    } else if (event.isShortcutDown()) {
      actions.choose(id, SceneChoice.TOGGLE);
    } else if (!selected) {
      actions.choose(id, SceneChoice.ONE);
    }
  }

  /** A plain click on one of several selected scenes leaves only that one selected. */
  private void click(int index, MouseEvent event) {
    boolean plain = !event.isShiftDown() && !event.isShortcutDown();
    if (plain && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      actions.choose(idAt(index), SceneChoice.ONE);
    }
  }

  /** Lets the user write a new name on the card of the first selected scene. */
  public void renameSelected() {
    selectedInOrder().stream()
        .findFirst()
        .ifPresent(id ->
            shown
                .get(model.project().get().indexOf(id))
                .editName(name -> actions.rename(id, name)));
  }

  private List<SceneId> selectedInOrder() {
    Set<SceneId> selected = model.selection().get().scenes();
    return model.project().get().scenes().stream()
        .map(Scene::id)
        .filter(selected::contains)
        .toList();
  }

  private SceneId idAt(int index) {
    return model.project().get().scenes().get(index).id();
  }

  private void showSelection(Selection selection) {
    List<Scene> scenes = model.project().get().scenes();
    for (int index = 0; index < Math.min(shown.size(), scenes.size()); index++) {
      shown
          .get(index)
          .setSelected(
              selection.scenes().contains(scenes.get(index).id())
                  ? SceneCard.SelectedState.SELECTED
                  : SceneCard.SelectedState.NOT_SELECTED);
    }
  }

  /** Puts more into the menu of a card, new items each time. */
  public void addToMenu(Supplier<List<MenuItem>> more) {
    List<MenuItem> own = List.copyOf(menu.getItems());
    menu.setOnShowing(_ -> {
      menu.getItems().setAll(own);
      menu.getItems().addAll(more.get());
    });
  }
}
