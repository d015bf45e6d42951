package org.reelboard.app.editor.library;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.drag.DragLayer;
import org.reelboard.app.editor.drag.Payload;
import org.reelboard.app.editor.model.MediaActions;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.app.editor.proxies.ProxyState;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.document.Texts;

/** The project's files as tiles: double click or drag puts one into the film. */
public final class LibraryView extends BorderPane {
  private final MediaActions media;
  private final Thumbnails thumbnails;
  private final DragLayer drags;
  private final Runnable relink;
  private final TilePane tiles = new TilePane();
  private final HBox missingBar;
  private ObservableMap<Path, ProxyState> proxies = FXCollections.emptyObservableMap();

  /**
   * @param add asks the user for files to bring in
   * @param relink asks the user where the missing files are
   */
  public LibraryView(
      MediaLibrary library,
      MediaActions media,
      Thumbnails thumbnails,
      DragLayer drags,
      Runnable add,
      Runnable relink) {
    this.media = media;
    this.thumbnails = thumbnails;
    this.drags = drags;
    this.relink = relink;
    this.missingBar = missingBar();
    getStyleClass().add("library");
    setId("library");
    tiles.getStyleClass().add("library-tiles");
    ScrollPane scroll = new ScrollPane(tiles);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("quiet-scroll");
    Button addButton =
        Controls.button(Material2OutlinedAL.ADD_PHOTO_ALTERNATE, "editor.library.add", add);
    addButton.setId("add-media");
    addButton.setMaxWidth(Double.MAX_VALUE);
    Controls.explain(addButton, Texts.of("editor.library.addtip"));
    VBox top = new VBox(addButton, missingBar);
    top.getStyleClass().add("library-top");
    setTop(top);
    setCenter(scroll);
    library.items().subscribe(this::show);
  }

  /** Marks which clips have proxies, and how far those are that are being made. */
  public void mark(ObservableMap<Path, ProxyState> states) {
    proxies = states;
    states.addListener((MapChangeListener<Path, ProxyState>) _ -> markProxies());
    markProxies();
  }

  private void markProxies() {
    for (Node node : tiles.getChildren()) {
      LibraryTile tile = (LibraryTile) node;
      tile.mark(Optional.ofNullable(proxies.get(tile.item().file())));
    }
  }

  private HBox missingBar() {
    Button button = new Button(Texts.of("editor.library.relink"));
    button.setId("relink");
    button.getStyleClass().addAll(Styles.SMALL);
    button.setOnAction(_ -> relink.run());
    HBox bar =
        new HBox(
            Controls.icon(Material2OutlinedAL.LINK_OFF),
            Controls.quiet(Texts.of("editor.library.somemissing")),
            Controls.spring(),
            button);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("missing-bar");
    bar.managedProperty().bind(bar.visibleProperty());
    bar.setVisible(false);
    return bar;
  }

  private void show(List<MediaItem> items) {
    tiles.getChildren().forEach(node -> ((LibraryTile) node).release());
    tiles.getChildren().setAll(items.stream().map(this::tile).toList());
    missingBar.setVisible(items.stream().anyMatch(MediaItem::isMissing));
    markProxies();
  }

  private Node tile(MediaItem item) {
    LibraryTile tile = new LibraryTile(item, thumbnails);
    tile.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> select(item));
    tile.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            use(item);
          }
        });
    ContextMenu menu = menu(item);
    tile.setOnContextMenuRequested(
        event -> menu.show(tile, event.getScreenX(), event.getScreenY()));
    drags.addSource(tile, () -> item.facts().map(_ -> new Payload.Media(List.of(item.path()))));
    return tile;
  }

  private ContextMenu menu(MediaItem item) {
    MenuItem menuItem =
        item.isMissing()
            ? menuItem("editor.library.relink", relink)
            : menuItem("editor.library.use", () -> use(item));
    return new ContextMenu(menuItem);
  }

  private static MenuItem menuItem(String textKey, Runnable action) {
    MenuItem item = new MenuItem(Texts.of(textKey));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void use(MediaItem item) {
    if (item.isMissing()) {
      relink.run();
    } else {
      media.addBehindSelection(List.of(item.path()));
    }
  }

  private void select(MediaItem item) {
    tiles.getChildren().forEach(node -> ((LibraryTile) node).showSelected(item));
  }
}
