package org.reelboard.app.editor.library;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.SearchField;
import org.reelboard.document.Texts;

/** A field to search in, an order, and the filters as buttons that stay down. */
final class LibraryBar extends VBox {
  private final ReadOnlyObjectWrapper<LibraryQuery> query =
      new ReadOnlyObjectWrapper<>(this, "query", LibraryQuery.ALL);

  LibraryBar() {
    TextField search = search();
    HBox first = new HBox(search, orders());
    first.setAlignment(Pos.CENTER_LEFT);
    first.getStyleClass().add("library-search");
    HBox.setHgrow(search, Priority.ALWAYS);
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("library-chips");
    List.of(LibraryQuery.Filter.values()).forEach(filter -> chips.getChildren().add(chip(filter)));
    getStyleClass().add("library-bar");
    getChildren().addAll(first, chips);
    managedProperty().bind(visibleProperty());
  }

  ReadOnlyObjectProperty<LibraryQuery> query() {
    return query.getReadOnlyProperty();
  }

  private TextField search() {
    TextField search =
        new SearchField("editor.library.search", words -> query.set(query.get().withWords(words)));
    search.setId("library-search");
    return search;
  }

  private MenuButton orders() {
    MenuButton orders = new MenuButton("", Controls.icon(Material2OutlinedMZ.SORT));
    orders.setId("library-order");
    orders.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.BUTTON_ICON);
    Controls.explain(orders, Texts.of("editor.library.order"));
    ToggleGroup group = new ToggleGroup();
    for (LibraryQuery.Order order : LibraryQuery.Order.values()) {
      RadioMenuItem item = new RadioMenuItem(Texts.of("editor.library.order." + order.id()));
      item.setToggleGroup(group);
      item.setSelected(order == LibraryQuery.ALL.order());
      item.setOnAction(_ -> query.set(query.get().withOrder(order)));
      orders.getItems().add(item);
    }
    return orders;
  }

  private Node chip(LibraryQuery.Filter filter) {
    ToggleButton chip = new ToggleButton(Texts.of("editor.library.filter." + filter.id()));
    chip.setId("library-filter-" + filter.id());
    chip.getStyleClass().addAll(Styles.SMALL, "chip");
    chip.setOnAction(_ -> query.set(query.get().toggled(filter)));
    return chip;
  }
}
