package org.reelboard.app.editor.storyboard;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** What can be done with the selected scenes. */
final class SceneMenu {
  private SceneMenu() {}

  /**
   * @param commands whose keys the items name
   * @param rename starts renaming the selected scene
   */
  static ContextMenu of(EditorActions actions, Commands commands, Runnable rename) {
    return new ContextMenu(
        item(commands, "rename", Material2OutlinedAL.EDIT, rename),
        item(
            commands,
            "duplicate",
            Material2OutlinedAL.CONTROL_POINT_DUPLICATE,
            actions::duplicateSelected),
        item(commands, "split", Material2OutlinedAL.CONTENT_CUT, actions::splitAtPlayhead),
        new SeparatorMenuItem(),
        item(commands, "remove", Material2OutlinedAL.DELETE_OUTLINE, actions::removeSelected));
  }

  /** Its text names its key: as an accelerator it would work while somebody writes. */
  private static MenuItem item(Commands commands, String name, Ikon ikon, Runnable action) {
    MenuItem item = new MenuItem("", Controls.icon(ikon));
    commands.name(item, "edit." + name, Texts.of("editor.menu." + name));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
