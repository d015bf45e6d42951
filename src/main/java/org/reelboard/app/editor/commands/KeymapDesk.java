package org.reelboard.app.editor.commands;

import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.notices.Notices;
import org.reelboard.document.Texts;

/** Keeps the user's own keys on disk, and brings them back. */
public final class KeymapDesk {
  private final KeymapFile file;
  private final BackgroundTasks lane;
  private final Notices notices;

  /**
   * @param lane runs its tasks one after the other
   */
  public KeymapDesk(KeymapFile file, BackgroundTasks lane, Notices notices) {
    this.file = file;
    this.lane = lane;
    this.notices = notices;
  }

  /** Reads the keys in the background; from then on every change is written down. */
  public void keep(Commands commands) {
    lane.run(
        file::read,
        read -> {
          read.unreadable()
              .forEach(key -> notices.warn(Texts.of("editor.shortcuts.unreadable", key)));
          commands.keymap().set(commands.usual().with(read.keymap()));
          commands.keymap().subscribe((_, _) -> write(commands.own()));
        },
        notices::problem);
  }

  private void write(Keymap own) {
    lane.run(() -> file.write(own), _ -> {}, notices::problem);
  }
}
