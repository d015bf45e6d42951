package org.reelboard.app.editor.captions;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Commands;

/** Moves the selected caption and all behind it in time. */
final class ShiftMenu extends ContextMenu {
  ShiftMenu(List<Command> shifts, Commands commands) {
    for (Command shift : shifts) {
      MenuItem item = new MenuItem();
      commands.name(item, shift.id(), shift.title());
      item.setOnAction(_ -> shift.run());
      getItems().add(item);
    }
  }
}
