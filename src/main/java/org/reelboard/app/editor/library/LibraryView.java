package org.reelboard.app.editor.library;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.catalogue.HoverFilms;
import org.reelboard.app.editor.drag.DragLayer;
import org.reelboard.app.editor.drag.Payload;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.LibraryActions;
import org.reelboard.app.editor.model.MediaActions;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.app.editor.model.MediaUses;
import org.reelboard.app.editor.proxies.ProxyState;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.document.Texts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.engine.media.MediaFacts;

/**
 * The project's files as tiles, those that are searched for: double click, Enter or drag puts one
 * into the film.
 */
public final class LibraryView extends BorderPane {
  private final Parts parts;
  private final TilePane tiles = new TilePane();
  private final LibraryBar bar = new LibraryBar();
  private final Label nothing = Controls.quiet(Texts.of("editor.library.nothing"));
  private final Button removeUnused = new Button();
  private final HBox missingBar;
  private final Map<AssetPath, LibraryTile> made = new HashMap<>();
  private Optional<AssetPath> current = Optional.empty();
  private ObservableMap<Path, ProxyState> proxies = FXCollections.emptyObservableMap();

  /**
   * What the library works with.
   *
   * @param add asks the user for files to bring in
   * @param collect asks the user where to collect the project
   * @param relink asks the user where the missing files are
   */
  public record Parts(
      EditorModel model,
      MediaLibrary library,
      MediaActions media,
      LibraryActions actions,
      SoundTaste taste,
      Thumbnails thumbnails,
      HoverFilms films,
      DragLayer drags,
      Runnable add,
      Runnable collect,
      Runnable relink) {}

  public LibraryView(Parts parts) {
    this.parts = parts;
    this.missingBar = missingBar();
    getStyleClass().add("library");
    setId("library");
    tiles.getStyleClass().add("library-tiles");
    tiles.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    ScrollPane scroll = new ScrollPane(tiles);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("quiet-scroll");
    Button addButton =
        Controls.button(Material2OutlinedAL.ADD_PHOTO_ALTERNATE, "editor.library.add", parts.add());
    addButton.setId("add-media");
    addButton.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(addButton, Priority.ALWAYS);
    Button collect =
        Controls.iconButton(
            Material2OutlinedAL.ARCHIVE, "editor.command.file.collect", parts.collect());
    collect.setId("collect-project");
    HBox buttons = new HBox(addButton, collect);
    buttons.getStyleClass().add("library-search");
    Controls.explain(addButton, Texts.of("editor.library.addtip"));
    List.of(nothing, removeUnused)
        .forEach(one -> {
          one.managedProperty().bind(one.visibleProperty());
          one.setVisible(false);
        });
    removeUnused.setId("remove-unused");
    removeUnused.getStyleClass().add(Styles.SMALL);
    removeUnused.setMaxWidth(Double.MAX_VALUE);
    removeUnused.setOnAction(_ -> parts.actions().removeUnused(shownFiles()));
    VBox top = new VBox(buttons, bar, missingBar, removeUnused, nothing);
    top.getStyleClass().add("library-top");
    setTop(top);
    setCenter(scroll);
    parts.library().items().subscribe(_ -> show());
    parts.model().project().subscribe(_ -> show());
    bar.query().subscribe(_ -> show());
    parts.taste().playing().subscribe(this::showPlaying);
  }

  /** Marks which clips have proxies, and how far those are that are being made. */
  public void mark(ObservableMap<Path, ProxyState> states) {
    proxies = states;
    states.addListener((MapChangeListener<Path, ProxyState>) _ -> markProxies());
    markProxies();
  }

  private void markProxies() {
    made.values().forEach(tile -> tile.mark(Optional.ofNullable(proxies.get(tile.item().file()))));
  }

  private HBox missingBar() {
    Button button = new Button(Texts.of("editor.library.relink"));
    button.setId("relink");
    button.getStyleClass().addAll(Styles.SMALL);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> parts.relink().run());
    Label words = Controls.quiet(Texts.of("editor.library.somemissing"));
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    HBox missing =
        new HBox(Controls.icon(Material2OutlinedAL.LINK_OFF), words, Controls.spring(), button);
    missing.setAlignment(Pos.CENTER_LEFT);
    missing.getStyleClass().add("missing-bar");
    missing.managedProperty().bind(missing.visibleProperty());
    missing.setVisible(false);
    return missing;
  }

  private void show() {
    List<MediaItem> items = parts.library().items().get();
    MediaUses uses = MediaUses.of(parts.model().project().get());
    List<MediaItem> shown = bar.query().get().of(items, uses);
    forgetOthers(items);
    List<LibraryTile> wanted = shown.stream().map(this::tile).toList();
    wanted.forEach(tile -> tile.showUses(uses.of(tile.item().path()).size()));
    arrange(wanted);
    bar.setVisible(!items.isEmpty());
    nothing.setVisible(shown.isEmpty() && !items.isEmpty());
    missingBar.setVisible(items.stream().anyMatch(MediaItem::isMissing));
    boolean offersRemoval =
        bar.query().get().filters().contains(LibraryQuery.Filter.UNUSED) && !shown.isEmpty();
    removeUnused.setVisible(offersRemoval);
    removeUnused.setText(Texts.of("editor.library.removeunused", shown.size()));
    showCurrent();
    markProxies();
  }

  /** Puts the tiles there; where only some are new, the others are left alone. */
  private void arrange(List<LibraryTile> wanted) {
    List<Node> there = tiles.getChildren();
    List<Integer> changed =
        IntStream.range(0, wanted.size())
            .filter(at -> at >= there.size() || !there.get(at).equals(wanted.get(at)))
            .boxed()
            .toList();
    boolean allNew = changed.stream().map(wanted::get).noneMatch(there::contains);
    if (there.size() == wanted.size() && allNew) {
      changed.forEach(at -> there.set(at, wanted.get(at)));
    } else {
      tiles.getChildren().setAll(wanted);
    }
  }

  /** Tiles of files that are gone, or of which more is known by now, are made anew. */
  private void forgetOthers(List<MediaItem> items) {
    Set<MediaItem> there = new HashSet<>(items);
    made.values()
        .removeIf(tile -> {
          boolean isGone = !there.contains(tile.item());
          if (isGone) {
            tile.release();
          }
          return isGone;
        });
  }

  private LibraryTile tile(MediaItem item) {
    return made.computeIfAbsent(item.path(), _ -> make(item));
  }

  private LibraryTile make(MediaItem item) {
    LibraryTile tile =
        new LibraryTile(
            item,
            parts.thumbnails(),
            new LibraryTile.Actions(
                one -> parts.actions().showNextUse(one.path()), parts.taste()::toggle));
    if (item.facts().orElse(null) instanceof MediaFacts.Still) {
      parts.films().installPicture(tile, item.file());
    }
    tile.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          select(tile);
          // Else the scroll pane would take the focus.
          event.consume();
        });
    tile.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            use(item);
          }
        });
    tile.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> parts.taste().stop());
    tile.setOnContextMenuRequested(
        event -> menu(item).show(tile, event.getScreenX(), event.getScreenY()));
    parts
        .drags()
        .addSource(tile, () -> item.facts().map(_ -> new Payload.Media(List.of(item.path()))));
    return tile;
  }

  private ContextMenu menu(MediaItem item) {
    boolean isUsed = MediaUses.of(parts.model().project().get()).isUsed(item.path());
    List<MenuItem> items = new ArrayList<>();
    items.add(
        item.isMissing()
            ? menuItem("editor.library.relink", parts.relink())
            : menuItem("editor.library.use", () -> use(item)));
    items.add(
        isUsed
            ? menuItem("editor.library.showuse", () -> parts.actions().showNextUse(item.path()))
            : menuItem(
                "editor.library.remove", () -> parts.actions().removeUnused(List.of(item.path()))));
    return new ContextMenu(items.toArray(MenuItem[]::new));
  }

  private static MenuItem menuItem(String textKey, Runnable action) {
    MenuItem item = new MenuItem(Texts.of(textKey));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void use(MediaItem item) {
    if (item.isMissing()) {
      parts.relink().run();
    } else {
      parts.media().addBehindSelection(List.of(item.path()));
    }
  }

  private void select(LibraryTile tile) {
    current = Optional.of(tile.item().path());
    showCurrent();
    tile.requestFocus();
  }

  /** One tile alone is reached by Tab; from it the arrow keys go on. */
  private void showCurrent() {
    List<LibraryTile> shown = shown();
    Optional<LibraryTile> chosen = shown.stream().filter(this::isCurrent).findFirst();
    shown.forEach(tile -> {
      tile.showSelected(isCurrent(tile));
      tile.setFocusTraversable(chosen.map(tile::equals).orElse(tile.equals(shown.getFirst())));
    });
  }

  private boolean isCurrent(LibraryTile tile) {
    return current.filter(tile.item().path()::equals).isPresent();
  }

  private void key(KeyEvent event) {
    List<LibraryTile> shown = shown();
    Optional<LibraryTile> focused = shown.stream().filter(LibraryTile::isFocused).findFirst();
    if (focused.isEmpty()) {
      return;
    }
    int index = shown.indexOf(focused.get());
    MediaItem item = focused.get().item();
    int columns = Math.max(1, tiles.getPrefColumns());
    switch (event.getCode()) {
      case LEFT -> go(shown, index - 1);
      case RIGHT -> go(shown, index + 1);
      case UP -> go(shown, index - columns);
      case DOWN -> go(shown, index + columns);
      case ENTER -> use(item);
      case SPACE -> parts.taste().toggle(item);
      case DELETE, BACK_SPACE -> parts.actions().removeUnused(List.of(item.path()));
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(List<LibraryTile> shown, int index) {
    if (index >= 0 && index < shown.size()) {
      select(shown.get(index));
    }
  }

  private void showPlaying(Optional<MediaItem> playing) {
    made.values()
        .forEach(tile -> tile.showPlaying(playing.filter(tile.item()::equals).isPresent()));
  }

  private List<LibraryTile> shown() {
    return tiles.getChildren().stream()
        .filter(LibraryTile.class::isInstance)
        .map(LibraryTile.class::cast)
        .toList();
  }

  private List<AssetPath> shownFiles() {
    return shown().stream().map(tile -> tile.item().path()).toList();
  }
}
