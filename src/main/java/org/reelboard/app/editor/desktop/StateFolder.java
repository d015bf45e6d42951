package org.reelboard.app.editor.desktop;

import java.nio.file.Path;

/**
 * Where this user's own state lies: recent projects and drafts that were never saved.
 *
 * @param folder need not exist yet
 */
public record StateFolder(Path folder) {
  /** Where projects lie that have no place of their own yet. */
  public Path drafts() {
    return folder.resolve("drafts");
  }

  /** The list of projects that were open. */
  public Path recent() {
    return folder.resolve("recent-projects.txt");
  }

  /** How high the timeline's tracks are drawn. */
  public Path trackHeights() {
    return folder.resolve("track-heights.txt");
  }

  /** How the window was left. */
  public Path view() {
    return folder.resolve("view.properties");
  }

  /** What was last exported with. */
  public Path lastPresets() {
    return folder.resolve("last-presets.txt");
  }

  /** What the user has set. */
  public Path settings() {
    return folder.resolve("settings.properties");
  }

  /** The keys that the user has given to commands. */
  public Path shortcuts() {
    return folder.resolve("shortcuts.properties");
  }

  /** How long background work took. */
  public Path paces() {
    return folder.resolve("paces.properties");
  }

  /** How many starts in a row have failed. */
  public Path starts() {
    return folder.resolve("starts.txt");
  }
}
