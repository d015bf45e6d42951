package org.reelboard.app.editor.storyboard;

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
}
