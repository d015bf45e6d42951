package org.reelboard.app.editor;

import java.util.List;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Context;
import org.reelboard.app.editor.model.ClipboardActions;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.session.ProjectDesk;

/** The commands that work wherever the focus is. */
final class WindowCommands {
  private final EditorModel model;
  private final EditorActions actions;
  private final ClipboardActions clipboard;
  private final ProjectDesk desk;
  private final Views views;

  /** What opens above the window, or changes how it looks. */
  record Views(
      Runnable templates,
      Runnable export,
      Runnable jobs,
      Runnable history,
      Runnable rename,
      Runnable palette,
      Runnable shortcuts,
      Runnable settings,
      Runnable theme,
      Runnable tour) {}

  WindowCommands(
      EditorModel model,
      EditorActions actions,
      ClipboardActions clipboard,
      ProjectDesk desk,
      Views views) {
    this.model = model;
    this.actions = actions;
    this.clipboard = clipboard;
    this.desk = desk;
    this.views = views;
  }

  List<Command> files() {
    return List.of(
        command("file.new", desk::create),
        command("file.template", views.templates()),
        command("file.open", desk::open),
        command("file.save", desk::save),
        command("file.save-as", desk::saveAs),
        command("file.export", views.export()),
        command("file.jobs", views.jobs()));
  }

  List<Command> edits() {
    return List.of(
        new Command(
            "edit.undo", Context.WINDOW, () -> model.history().get().canUndo(), model::undo),
        new Command(
            "edit.redo", Context.WINDOW, () -> model.history().get().canRedo(), model::redo),
        command("edit.history", views.history()),
        new Command("edit.cut", Context.WINDOW, clipboard::canCopy, clipboard::cut),
        new Command("edit.copy", Context.WINDOW, clipboard::canCopy, clipboard::copy),
        command("edit.paste", clipboard::paste),
        command("edit.duplicate", actions::duplicateSelected),
        command("edit.select-all", actions::selectAll),
        new Command(
            "edit.remove",
            Context.WINDOW,
            () -> !model.selection().get().isEmpty(),
            actions::removeSelected),
        command("edit.split", actions::splitAtPlayhead),
        command("edit.rename", views.rename()),
        command("edit.earlier", () -> actions.shiftSelected(-1)),
        command("edit.later", () -> actions.shiftSelected(1)));
  }

  List<Command> views() {
    return List.of(
        command("view.palette", views.palette()),
        command("view.shortcuts", views.shortcuts()),
        command("view.settings", views.settings()),
        command("view.theme", views.theme()),
        command("view.tour", views.tour()));
  }

  private static Command command(String id, Runnable action) {
    return Command.of(id, Context.WINDOW, action);
  }
}
