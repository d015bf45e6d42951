package org.reelboard.app.editor.storyboard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.commands.Context;
import org.reelboard.app.editor.drag.DragLayer;
import org.reelboard.app.editor.drag.Payload;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.model.MediaActions;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.app.editor.model.SceneChoice;
import org.reelboard.app.editor.settings.KeptProperties.Kept;
import org.reelboard.app.editor.storyboard.SceneCard.SelectedState;
import org.reelboard.app.editor.storyboard.StoryboardKeys.Reach;
import org.reelboard.app.editor.theme.TimeLabels;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;

/** All scenes as cards to choose, reorder, write on, split, copy and remove. */
public final class StoryboardView extends BorderPane {
  private final EditorModel model;
  private final EditorActions actions;
  private final MediaLibrary library;
  private final Thumbnails thumbnails;
  private final DragLayer drags;
  private final BiConsumer<Node, SceneId> transitionChooser;
  private final CardChanges changes;
  private final CardsPane cards = new CardsPane(this::newSlot);
  private final ScrollPane scroll = new ScrollPane(cards);
  private final StoryboardHeader header;
  private final ContextMenu menu;
  private final ObjectProperty<Optional<CardSize>> chosenSize =
      new SimpleObjectProperty<>(this, "chosenSize", Optional.empty());
  private Optional<SceneId> lead = Optional.empty();

  /**
   * What the storyboard works with.
   *
   * @param commands whose keys its tooltips name
   */
  public record Parts(
      EditorModel model,
      EditorActions actions,
      MediaActions media,
      MediaLibrary library,
      Thumbnails thumbnails,
      DragLayer drags,
      BiConsumer<Node, SceneId> transitionChooser,
      StoryboardTools tools,
      Commands commands) {}

  /**
   * @param parts its transition chooser is told of the button that was pressed and its scene
   * @param empty shown while there are no scenes
   */
  public StoryboardView(Parts parts, Node empty) {
    this.model = parts.model();
    this.actions = parts.actions();
    this.library = parts.library();
    this.thumbnails = parts.thumbnails();
    this.drags = parts.drags();
    this.transitionChooser = parts.transitionChooser();
    this.changes = new CardChanges(model);
    this.menu = SceneMenu.of(actions, parts.commands(), this::renameSelected);
    this.header =
        new StoryboardHeader(
            actions, parts.tools(), parts.commands(), widthProperty(), this::resize);
    getStyleClass().addAll("panel", "storyboard");
    setId("storyboard");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(Texts.of("editor.storyboard.title"));
    setTop(header);
    StackPane body = body(empty);
    setCenter(body);
    Context.STORYBOARD.mark(this);
    parts.drags().addTarget(new StoryboardDrops(body, cards, model, actions, parts.media()));
    // The history is set last, when project and layout are both the new ones.
    model.history().subscribe(_ -> show(model.project().get()));
    model.folder().subscribe(_ -> show(model.project().get()));
    model.selection().subscribe(_ -> showSelection());
    library.items().subscribe(_ -> show(model.project().get()));
  }

  /** What it does by keys. */
  public List<Command> commands() {
    return new StoryboardKeys(new Walk()).commands();
  }

  private StackPane body(Node empty) {
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("quiet-scroll");
    scroll.setOnMousePressed(_ -> model.select(Selection.NONE));
    scroll.vvalueProperty().subscribe(this::showPart);
    scroll.viewportBoundsProperty().subscribe(this::showPart);
    cards.heightProperty().subscribe(this::showPart);
    chosenSize.addListener((_, _, _) -> show(model.project().get()));
    // In a low window it is scrolled, and nothing is pushed out of sight.
    ScrollPane invitation = new ScrollPane(empty);
    invitation.setFitToWidth(true);
    invitation.setFitToHeight(true);
    invitation.setFocusTraversable(false);
    invitation.getStyleClass().add("quiet-scroll");
    StackPane body = new StackPane(scroll, invitation);
    body.setMinHeight(0);
    invitation.visibleProperty().bind(model.project().map(project -> project.scenes().isEmpty()));
    return body;
  }

  /** How large its cards are is as it was in the next window. */
  public Kept<Optional<CardSize>> keptSize() {
    List<Optional<CardSize>> sizes =
        Stream.concat(Stream.of(Optional.<CardSize>empty()), known().map(Optional::of)).toList();
    return Kept.choice(
        "cards", chosenSize, sizes, size -> size.map(CardSize::id).orElse("as-written"));
  }

  private static Stream<CardSize> known() {
    return Stream.of(CardSize.values());
  }

  private void showPart() {
    double height = scroll.getViewportBounds().getHeight();
    double top = scroll.getVvalue() * Math.max(0, cards.getHeight() - height);
    cards.showPart(top, top + height);
  }

  private void show(Project project) {
    List<Scene> scenes = project.scenes();
    CardSize size = chosenSize.get().orElseGet(() -> CardSize.usual(project));
    cards.show(scenes.size(), size, project.canvas().aspect());
    cards.slots().forEach(this::show);
    header.showSize(size);
    header.showSummary(
        scenes.isEmpty()
            ? ""
            : Texts.of(
                "editor.storyboard.summary",
                scenes.size(),
                TimeLabels.length(model.layout().get().duration())));
    showSelection();
  }

  private void resize(CardSize size) {
    chosenSize.set(Optional.of(size));
  }

  private CardsPane.Slot newSlot(int index) {
    CardsPane.Slot slot = new CardsPane.Slot(newCard(index), newChip(index));
    show(index, slot);
    return slot;
  }

  private void show(int index, CardsPane.Slot slot) {
    Scene scene = model.project().get().scenes().get(index);
    slot.card().show(new SceneCard.Shown(scene, index, model.folder().get(), missing(scene)));
    slot.chip().show(scene);
    showSelected(index, slot);
  }

  /** What is missing, as a sentence. */
  private Optional<String> missing(Scene scene) {
    return scene
        .source()
        .file()
        .flatMap(library::item)
        .filter(MediaItem::isMissing)
        .map(item -> Texts.of("editor.library.missing", item.file().toString()));
  }

  private SceneCard newCard(int index) {
    SceneCard card = new SceneCard(thumbnails, changes);
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
    lead = Optional.of(id);
    boolean selected = model.selection().get().scenes().contains(id);
    if (event.isShiftDown()) {
      actions.choose(id, SceneChoice.RANGE);
    } else if (event.isShortcutDown()) {
      actions.choose(id, SceneChoice.TOGGLE);
    } else if (!selected) {
      actions.choose(id, SceneChoice.ONE);
    }
    showSelection();
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
        .map(id -> model.project().get().indexOf(id))
        .flatMap(this::seen)
        .ifPresent(SceneCard::editName);
  }

  /** The card of a place, scrolled to. */
  private Optional<SceneCard> seen(int index) {
    scrollTo(index);
    return cards.card(index);
  }

  private void scrollTo(int index) {
    var place = cards.place(index);
    double height = scroll.getViewportBounds().getHeight();
    double hidden = cards.getHeight() - height;
    double top = scroll.getVvalue() * Math.max(0, hidden);
    double wanted = Math.min(place.getMinY(), Math.max(top, place.getMaxY() - height));
    if (hidden > 0 && wanted != top) {
      scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
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

  /** Where keys start from: the card that was chosen last, else the first selected one. */
  private int leadIndex() {
    Set<SceneId> selected = model.selection().get().scenes();
    return lead.filter(selected::contains)
        .or(() -> selectedInOrder().stream().findFirst())
        .map(id -> model.project().get().indexOf(id))
        .orElse(-1);
  }

  private void showSelection() {
    cards.slots().forEach(this::showSelected);
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  private void showSelected(int index, CardsPane.Slot slot) {
    List<Scene> scenes = model.project().get().scenes();
    boolean selected =
        index < scenes.size() && model.selection().get().scenes().contains(scenes.get(index).id());
    SelectedState state = selected ? SelectedState.SELECTED : SelectedState.NOT_SELECTED;
    slot.card().setSelected(selected && index == leadIndex() ? SelectedState.LEAD : state);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ITEM_COUNT -> model.project().get().scenes().size();
      case FOCUS_ITEM -> cards.card(leadIndex()).map(Node.class::cast).orElse(this);
      case ITEM_AT_INDEX -> seen((Integer) parameters[0]).map(Node.class::cast).orElse(this);
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /** What the keys do to the cards. */
  private final class Walk implements StoryboardKeys.Moves {
    @Override
    public void go(int places, Reach reach) {
      goTo(leadIndex() < 0 ? 0 : leadIndex() + places, reach);
    }

    @Override
    public void goRows(int rows, Reach reach) {
      go(rows * cards.columns(), reach);
    }

    @Override
    public void goToEnd(int side, Reach reach) {
      goTo(side < 0 ? 0 : model.project().get().scenes().size() - 1, reach);
    }

    private void goTo(int index, Reach reach) {
      int count = model.project().get().scenes().size();
      if (index < 0 || index >= count) {
        return;
      }
      scrollTo(index);
      lead = Optional.of(idAt(index));
      actions.choose(idAt(index), reach == Reach.UP_TO ? SceneChoice.RANGE : SceneChoice.ONE);
      showSelection();
    }

    @Override
    public void shift(int places) {
      actions.shiftSelected(places);
      if (leadIndex() >= 0) {
        scrollTo(leadIndex());
      }
    }

    @Override
    public void shiftRows(int rows) {
      List<Integer> places =
          selectedInOrder().stream().map(id -> model.project().get().indexOf(id)).toList();
      if (places.isEmpty()) {
        return;
      }
      int scenes = model.project().get().scenes().size();
      int wanted = rows * cards.columns();
      int room = wanted < 0 ? -places.getFirst() : scenes - 1 - places.getLast();
      shift(wanted < 0 ? Math.max(wanted, room) : Math.min(wanted, room));
    }

    @Override
    public void write() {
      IntStream.of(leadIndex())
          .filter(index -> index >= 0)
          .boxed()
          .findFirst()
          .flatMap(StoryboardView.this::seen)
          .ifPresent(SceneCard::editScript);
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
