package org.reelboard.app.editor.storyboard;

import java.util.List;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Context;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;

/**
 * What the storyboard offers beside the cards.
 *
 * @param addFiles asks for files, each of which becomes a scene
 * @param addCard puts an empty scene behind the selected ones
 * @param pasteScript makes scenes from a script
 * @param shotList writes the scenes as a table
 * @param contactSheet writes the cards as pages to print
 */
public record StoryboardTools(
    Runnable addFiles,
    Runnable addCard,
    Runnable pasteScript,
    Runnable shotList,
    Runnable contactSheet) {

  /** The tools of a window. */
  public static StoryboardTools of(
      EditorModel model, EditorActions actions, StoryboardPorts ports, Runnable addFiles) {
    StoryboardPrints prints = new StoryboardPrints(model, ports);
    return new StoryboardTools(
        addFiles,
        new NewScenes(model, actions)::addBehindSelection,
        new ScriptDialog(model, ports)::open,
        prints::saveShotList,
        prints::openContactSheet);
  }

  /** The same by name. */
  public List<Command> commands() {
    return List.of(
        Command.of("storyboard.add-scene", Context.WINDOW, addCard),
        Command.of("storyboard.add-files", Context.WINDOW, addFiles),
        Command.of("storyboard.script", Context.WINDOW, pasteScript),
        Command.of("storyboard.shot-list", Context.WINDOW, shotList),
        Command.of("storyboard.contact-sheet", Context.WINDOW, contactSheet));
  }
}
