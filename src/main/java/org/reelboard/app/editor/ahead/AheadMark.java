package org.reelboard.app.editor.ahead;

import org.reelboard.app.editor.play.Stretch;

/** A stretch of the film that is too heavy to be drawn while it plays, and how far it is. */
public record AheadMark(Stretch stretch, AheadState state) {}
