/** The caption editor: the list of captions with their times, what they say, find and replace. */
@NullMarked
package org.reelboard.app.editor.captions;

import org.jspecify.annotations.NullMarked;
