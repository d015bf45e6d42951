/** The storyboard: every scene as a card, in order, with the transitions between them. */
@NullMarked
package org.reelboard.app.editor.storyboard;

import org.jspecify.annotations.NullMarked;
