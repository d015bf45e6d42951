package org.reelboard.app.editor.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Tiles of catalogue entries in columns of one width; one of them may be the chosen one. */
public final class EntryGallery extends GridPane {
  private final List<EntryTile> tiles;
  private final int columns;

  public EntryGallery(List<EntryTile> tiles, int columns, Consumer<String> chosen) {
    this.tiles = List.copyOf(tiles);
    this.columns = columns;
    getStyleClass().add("entry-gallery");
    for (int column = 0; column < columns; column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setPercentWidth(100.0 / columns);
      constraints.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(constraints);
    }
    for (EntryTile tile : tiles) {
      tile.setOnAction(_ -> chosen.accept(tile.entry()));
      GridPane.setVgrow(tile, Priority.ALWAYS);
    }
    lay(tiles);
  }

  /** Leaves only the tiles whose names have all of the words in them; without case. */
  public void showOnly(String words) {
    List<String> sought = List.of(words.strip().toLowerCase(Locale.getDefault()).split("\\s+"));
    lay(
        tiles.stream()
            .filter(tile -> {
              String name = tile.name().toLowerCase(Locale.getDefault());
              return sought.stream().allMatch(name::contains);
            })
            .toList());
  }

  private void lay(List<EntryTile> shown) {
    getChildren().clear();
    for (int index = 0; index < shown.size(); index++) {
      add(shown.get(index), index % columns, index / columns);
    }
  }

  public void showChosen(String id) {
    tiles.forEach(tile -> tile.showChosen(id));
  }

  /** Says how often the project uses each entry; those that are not named it does not. */
  public void showUses(Map<String, Integer> uses) {
    tiles.forEach(tile -> tile.showUses(uses.getOrDefault(tile.entry(), 0)));
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
