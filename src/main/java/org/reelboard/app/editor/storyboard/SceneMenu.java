package org.reelboard.app.editor.storyboard;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** What can be done with the selected scenes. */
final class SceneMenu {
  private SceneMenu() {}

  /**
   * @param rename starts renaming the selected scene
   */
  static ContextMenu of(EditorActions actions, Runnable rename) {
    return new ContextMenu(
        item(
            "editor.menu.rename",
            Material2OutlinedAL.EDIT,
            KeyCombination.keyCombination("F2"),
            rename),
        item(
            "editor.menu.duplicate",
            Material2OutlinedAL.CONTROL_POINT_DUPLICATE,
            KeyCombination.keyCombination("Shortcut+D"),
            actions::duplicateSelected),
        item(
            "editor.menu.split",
            Material2OutlinedAL.CONTENT_CUT,
            KeyCombination.keyCombination("S"),
            actions::splitAtPlayhead),
        new SeparatorMenuItem(),
        item(
            "editor.menu.delete",
            Material2OutlinedAL.DELETE_OUTLINE,
            KeyCombination.keyCombination("Delete"),
            actions::removeSelected));
  }

  private static MenuItem item(String textKey, Ikon ikon, KeyCombination key, Runnable action) {
    MenuItem item = new MenuItem(Texts.of(textKey), Controls.icon(ikon));
    item.setAccelerator(key);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
