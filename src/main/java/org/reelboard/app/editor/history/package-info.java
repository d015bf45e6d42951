/** The steps that led to the film, as a list that can be walked. */
@NullMarked
package org.reelboard.app.editor.history;

import org.jspecify.annotations.NullMarked;
