package org.reelboard.app.editor.storyboard;

import java.time.InstantSource;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.desktop.FileChoosers;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.notices.Notices;

/** What the storyboard's dialogs reach the window with. */
public record StoryboardPorts(
    Dialogs dialogs,
    FileChoosers choosers,
    BackgroundTasks tasks,
    Notices notices,
    InstantSource clock) {}
