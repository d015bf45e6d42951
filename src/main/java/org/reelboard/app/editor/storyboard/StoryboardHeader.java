package org.reelboard.app.editor.storyboard;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** What stands over the cards: how many there are, and what can be done with them. */
final class StoryboardHeader extends HBox {
  /** Narrower boards leave these to the timeline's tool bar and to the cards' own menu. */
  private static final double ROOM_FOR_EDITS = 250;

  private static final double ROOM_FOR_HEADING = 340;
  private static final double ROOM_FOR_SUMMARY = 460;

  private final Commands commands;
  private final ObservableDoubleValue boardWidth;
  private final Label summary = Controls.quiet("");
  private final Map<CardSize, RadioMenuItem> sizes = new EnumMap<>(CardSize.class);

  /**
   * @param commands whose keys the tooltips name
   * @param boardWidth where the board is narrow its buttons come first
   * @param resize told of the size that is chosen for the cards
   */
  StoryboardHeader(
      EditorActions actions,
      StoryboardTools tools,
      Commands commands,
      ObservableDoubleValue boardWidth,
      Consumer<CardSize> resize) {
    this.commands = commands;
    this.boardWidth = boardWidth;
    Label heading = Controls.heading("editor.storyboard.title");
    showFrom(heading, boardWidth, ROOM_FOR_HEADING);
    showFrom(summary, boardWidth, ROOM_FOR_SUMMARY);
    getChildren()
        .addAll(
            heading,
            summary,
            Controls.spring(),
            addMenu(tools),
            edit("edit.split", Material2OutlinedAL.CONTENT_CUT, actions::splitAtPlayhead),
            edit(
                "edit.duplicate",
                Material2OutlinedAL.CONTROL_POINT_DUPLICATE,
                actions::duplicateSelected),
            edit("edit.remove", Material2OutlinedAL.DELETE_OUTLINE, actions::removeSelected),
            moreMenu(tools, resize));
    getStyleClass().add("panel-header");
    setAlignment(Pos.CENTER_LEFT);
  }

  void showSummary(String text) {
    summary.setText(text);
  }

  void showSize(CardSize size) {
    sizes.forEach((each, item) -> item.setSelected(each == size));
  }

  private Node edit(String command, Ikon icon, Runnable action) {
    Button button = Controls.iconButton(icon, "editor.command." + command, action);
    commands.explain(button, command);
    showFrom(button, boardWidth, ROOM_FOR_EDITS);
    return button;
  }

  private static Node addMenu(StoryboardTools tools) {
    MenuButton menu = menu(Material2OutlinedAL.ADD, "editor.storyboard.add");
    menu.setId("storyboard-add");
    menu.getItems()
        .addAll(
            item("addcard", Material2OutlinedAL.CROP_PORTRAIT, tools.addCard()),
            item("addfiles", Material2OutlinedAL.ADD_PHOTO_ALTERNATE, tools.addFiles()),
            item("addscript", Material2OutlinedAL.ARTICLE, tools.pasteScript()));
    return menu;
  }

  private Node moreMenu(StoryboardTools tools, Consumer<CardSize> resize) {
    MenuButton menu = menu(Material2OutlinedMZ.MORE_VERT, "editor.storyboard.more");
    menu.setId("storyboard-more");
    ToggleGroup group = new ToggleGroup();
    for (CardSize size : CardSize.values()) {
      RadioMenuItem item =
          new RadioMenuItem(
              Texts.of("editor.storyboard.size." + size.name().toLowerCase(Locale.ROOT)));
      item.setToggleGroup(group);
      item.setId("cards-" + size.name().toLowerCase(Locale.ROOT));
      item.setOnAction(_ -> resize.accept(size));
      sizes.put(size, item);
      menu.getItems().add(item);
    }
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            item("shotlist", Material2OutlinedAL.LIST_ALT, tools.shotList()),
            item("contactsheet", Material2OutlinedMZ.PICTURE_AS_PDF, tools.contactSheet()));
    return menu;
  }

  private static MenuButton menu(Ikon icon, String textKey) {
    MenuButton menu = new MenuButton("", Controls.icon(icon));
    menu.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "icon-action", "icon-menu");
    Controls.explain(menu, Texts.of(textKey));
    return menu;
  }

  private static MenuItem item(String name, Ikon icon, Runnable action) {
    MenuItem item = new MenuItem(Texts.of("editor.storyboard." + name), Controls.icon(icon));
    item.setId("storyboard-" + name);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static void showFrom(Node node, ObservableDoubleValue boardWidth, double width) {
    node.visibleProperty().bind(Bindings.greaterThanOrEqual(boardWidth, width));
    node.managedProperty().bind(node.visibleProperty());
  }
}
