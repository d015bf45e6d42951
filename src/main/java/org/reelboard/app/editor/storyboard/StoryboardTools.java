package org.reelboard.app.editor.storyboard;

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
    Runnable contactSheet) {}
