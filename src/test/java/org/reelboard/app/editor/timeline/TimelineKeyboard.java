package org.reelboard.app.editor.timeline;

import java.util.List;
import javafx.scene.Scene;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.CommandKeys;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.commands.Context;
import org.reelboard.app.editor.commands.KeymapFile;
import org.reelboard.app.editor.model.EditorActions;

/** The usual keys for a timeline that stands alone, with those that the window gives it. */
final class TimelineKeyboard {
  private TimelineKeyboard() {}

  static void install(TimelineView view, EditorActions actions, Scene scene) {
    Commands commands = new Commands(KeymapFile.usual());
    commands.add(view.commands());
    commands.add(
        List.of(
            Command.of("edit.remove", Context.WINDOW, actions::removeSelected),
            Command.of("edit.select-all", Context.WINDOW, actions::selectAll),
            Command.of("edit.split", Context.WINDOW, actions::splitAtPlayhead)));
    view.explain(commands);
    new CommandKeys(commands, () -> false).install(scene);
  }
}
