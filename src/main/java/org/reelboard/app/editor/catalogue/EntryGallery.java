package org.reelboard.app.editor.catalogue;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Tiles of catalogue entries in columns of one width; one of them may be the chosen one. */
public final class EntryGallery extends GridPane {
  private final List<EntryTile> tiles;

  public EntryGallery(List<EntryTile> tiles, int columns, Consumer<String> chosen) {
    this.tiles = List.copyOf(tiles);
    getStyleClass().add("entry-gallery");
    for (int column = 0; column < columns; column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setPercentWidth(100.0 / columns);
      constraints.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(constraints);
    }
    for (int index = 0; index < tiles.size(); index++) {
      EntryTile tile = tiles.get(index);
      tile.setOnAction(_ -> chosen.accept(tile.entry()));
      GridPane.setVgrow(tile, Priority.ALWAYS);
      add(tile, index % columns, index / columns);
    }
  }

  public void showChosen(String id) {
    tiles.forEach(tile -> tile.showChosen(id));
  }

  /** The tiles, to let them be dragged. */
  public List<EntryTile> tiles() {
    return tiles;
  }

  /** The tile of an entry. */
  public Node tile(String id) {
    return tiles.stream().filter(tile -> tile.entry().equals(id)).findFirst().orElseThrow();
  }
}
